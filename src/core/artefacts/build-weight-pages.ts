import { officialOrder } from "#core/browse/official-order.ts";
import { reweigh } from "#core/browse/reweigh.ts";
import type { WeightScenario } from "#core/browse/weight-scenarios.ts";
import { weightScenarios } from "#core/browse/weight-scenarios.ts";
import type { WeightsFile } from "#core/browse/weights-file.ts";
import { weightsFinding } from "#core/browse/weights-finding.ts";
import { once } from "#core/once.ts";
import { buildWeightsFile, withSpans } from "./build-weights-file.ts";
import type { Context } from "./context.ts";
import { drawsOf } from "./draws-of.ts";
import type { TrendGroup } from "./trend-groups.ts";
import { trendGroups } from "./trend-groups.ts";
import type { WeightResult, WeightsBrief, WeightsPage } from "./weights-page.ts";

/** Pages of other weights, one a group of units, and the small files that their script reads. */
export type WeightPages = {
  pages: () => readonly WeightsPage[];
  files: () => readonly { path: string; text: string }[];
  /** Addresses without language. */
  paths: () => readonly string[];
};

/** The largest group stands at `/bobot/`, the others below it; nothing where nobody is ranked with another. */
export function buildWeightPages(context: Context): WeightPages {
  const groups = once(() => weighedGroups(context));
  const pages = once(() => {
    const made = groups().map((group, at) => pageOf(context, group, at));
    const briefs = made.map(({ path, kind, year, ranked }): WeightsBrief => ({ path, kind, year, ranked }));
    return made.map((page, at) => ({ ...page, others: briefs.toSpliced(at, 1) }));
  });
  return {
    pages,
    files: () =>
      groups().flatMap(({ files }) =>
        files.map((file) => ({
          path: `/data/bobot/${file.group}-${file.year}.json`,
          text: `${JSON.stringify(withSpans(context, file))}\n`,
        })),
      ),
    paths: () => groups().map(({ group }, at) => pathOf(group.key, at)),
  };
}

type WeighedGroup = { group: TrendGroup; files: readonly WeightsFile[]; without: WeightsPage["without"] };

/** Groups with a year that can be computed again and ranks anybody with another, the largest first. */
function weighedGroups(context: Context): WeighedGroup[] {
  const { roots } = context.analysis.ranked();
  return trendGroups(context)
    .map((group): WeighedGroup => {
      const own = roots.filter(({ node, year }) => node === group.node && rankedIn(group, year) > 1);
      const made = own.map((root) => buildWeightsFile(context, group, root)).toSorted((a, b) => a.year - b.year);
      const files = made.filter((file) => "units" in file);
      return { group, files, without: made.filter((file) => "reason" in file) };
    })
    .filter(({ files }) => files.some(({ nodes }) => weightScenarios(nodes).length > 1))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function rankedIn({ rows }: TrendGroup, year: number): number {
  return rows.filter((row) => row.year === year && row.rank !== null).length;
}

function sizeOf({ group, files }: WeighedGroup): number {
  return rankedIn(group, files.at(-1)?.year ?? 0);
}

function pageOf(context: Context, { group, files, without }: WeighedGroup, at: number): Omit<WeightsPage, "others"> {
  const file = files.findLast(({ nodes }) => weightScenarios(nodes).length > 1);
  if (file === undefined) throw new Error(`no file of weights for ${group.key}`);
  const scenarios = weightScenarios(file.nodes)
    .filter(({ what }) => what !== "resmi")
    .map((scenario) => resultOf(file, scenario));
  const [first] = scenarios;
  if (first === undefined) throw new Error(`no other weights for ${group.key}`);
  return {
    path: pathOf(group.key, at),
    group: group.key,
    kind: group.kind,
    year: file.year,
    ranked: rankedIn(group, file.year),
    file: withSpans(context, file),
    years: files.map(({ year }) => year),
    without,
    order: officialOrder(file.units),
    first,
    scenarios,
    draws: drawsOf(context, [file.year]),
  };
}

function pathOf(key: string, at: number): string {
  return at === 0 ? "/bobot/" : `/bobot/${key}/`;
}

function resultOf(file: WeightsFile, scenario: WeightScenario): WeightResult {
  const results = reweigh(file, scenario.weights);
  return { scenario, results, finding: weightsFinding(file.units, results) };
}
