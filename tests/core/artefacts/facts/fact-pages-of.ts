import { buildRankings } from "#core/artefacts/build-ranking.ts";
import { buildYearPages } from "#core/artefacts/build-year-pages.ts";
import type { Context } from "#core/artefacts/context.ts";
import type { FactPages } from "#core/artefacts/fact-pages.ts";
import { factPages } from "#core/artefacts/fact-pages.ts";

/** The fact pages and the press page of a dataset, with what they are made from. */
export function factPagesOf(context: Context): FactPages {
  const rankings = new Map(context.years.map((year) => [year, buildRankings(context, year)]));
  return factPages(context, { rankings: () => rankings, years: () => buildYearPages(context, rankings) });
}
