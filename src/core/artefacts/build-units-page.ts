import { buildRankings } from "./build-ranking.ts";
import { buildTrendNotes } from "./build-trend-notes.ts";
import type { Context } from "./context.ts";
import { drawsOf } from "./draws-of.ts";
import type { UnitsPage } from "./units-page.ts";
import { withRankSpans } from "./with-rank-spans.ts";

export function buildUnitsPage(context: Context): UnitsPage {
  const year = context.latestYear;
  const rankings = withRankSpans(context, buildRankings(context, year));
  const draws = drawsOf(context, [year]);
  return { year, rankings, draws, trends: buildTrendNotes(context, rankings) };
}
