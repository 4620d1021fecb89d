import { buildRankings } from "./build-ranking.ts";
import type { Context } from "./context.ts";
import type { UnitsPage } from "./units-page.ts";

export function buildUnitsPage(context: Context): UnitsPage {
  const year = context.latestYear;
  return { year, rankings: buildRankings(context, year) };
}
