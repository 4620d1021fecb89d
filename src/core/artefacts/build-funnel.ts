import type { Stage } from "#core/schema/participation.ts";
import type { Context } from "./context.ts";
import { factSlugOf } from "./fact-slug.ts";
import { countOfStage, countSlug } from "./facts/count-words.ts";
import type { Funnel, PublishedFigure } from "./home-page.ts";

const stageOrder: readonly Stage[] = ["ditetapkan", "diinput", "dikirim", "dinilai"];

/** Stage counts of a year, each including those that went further, beside what was published of the same year. */
export function buildFunnel(context: Context, year: number): Funnel | null {
  const rows = context.dataset.participations.filter((row) => row.year === year);
  if (rows.length === 0) return null;
  return {
    year,
    stages: stageOrder.map((stage) => ({
      stage,
      count: rows.filter((row) => reached(row.stage, stage)).length,
      fact: countSlug(countOfStage[stage], year),
    })),
    published: publishedOf(context, year, (measure) => measure.startsWith("inovasi-")),
  };
}

/** True where a participation came at least as far as `stage`. */
export function reached(furthest: Stage, stage: Stage): boolean {
  return stageOrder.indexOf(furthest) >= stageOrder.indexOf(stage);
}

/** Published figures of the portal's region in a year, in the order of the file. */
export function publishedOf(context: Context, year: number, wanted: (measure: string) => boolean): PublishedFigure[] {
  return context.dataset.officialResults
    .filter((row) => row.year === year && row.region === context.dataset.portal.regionId && wanted(row.measure))
    .map(toFigure);
}

/** A figure of the portal's own region, which has a fact page. */
export function toFigure(row: {
  year: number;
  measure: string;
  value: string;
  definition: string | null;
  asOf: string | null;
  source: string | null;
}): PublishedFigure {
  const { year, measure, value, definition, asOf, source } = row;
  return { year, measure, value, definition, asOf, source, fact: factSlugOf({ official: measure, year }) };
}
