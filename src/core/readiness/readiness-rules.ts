import { countCapOf } from "#core/composite/attainable.ts";
import { branchesBelow } from "#core/composite/method-tree.ts";
import { rationalToNumber } from "#core/composite/rational.ts";
import type { Branch } from "#core/composite/tree-node.ts";
import type { InnovationMeanPlan, TreePlan } from "#core/composite/tree-plan.ts";
import type { Dataset } from "#core/dataset.ts";

/** The measure in `hasil-resmi.csv` that says from which maturity on the region sends an innovation. */
export const thresholdMeasure = "ambang-kematangan-kirim";

/** The rules that the data give for a year; null is a rule that the data do not have, never a rule of 0. */
export type ReadinessRules = {
  /** `year` tells from which year the threshold stems: the newest that is not later than the report's. */
  threshold: { value: number; year: number; source: string | null } | null;
  /** First and last day on which a counted innovation was put to use. */
  window: { first: string; last: string } | null;
  mostEntries: number | null;
  minimumDivisor: number | null;
  countCap: number | null;
  /** Points of the count score for each innovation. */
  countWeight: number | null;
  minimumBasicAffairs: number | null;
  /** Points of the index for one point of mean maturity, and for one point of the count score. */
  indexPerMaturity: number | null;
  indexPerCount: number | null;
};

export function readinessRules(
  dataset: Pick<Dataset, "portal" | "officialResults">,
  { tree }: TreePlan,
  mean: InnovationMeanPlan,
  year: number,
): ReadinessRules {
  const { appliedWithin, mostEntries, scale } = tree.method;
  const count = tree.roots.flatMap((root) => branchesBelow(root, "jumlah-inovasi"))[0] ?? null;
  const weight = count?.children[0]?.weight ?? null;
  const pointOf = (branch: Branch) => indexPointOf(branch, tree.roots, scale);
  return {
    threshold: thresholdOf(dataset, year),
    window: appliedWithin && { first: `${year + appliedWithin[0]}-01-01`, last: `${year + appliedWithin[1]}-12-31` },
    mostEntries,
    minimumDivisor: mean.branch.group.minimumDivisor,
    countCap: count && countCapOf(count.group, count.children),
    countWeight: weight && rationalToNumber(weight),
    minimumBasicAffairs: count?.group.minimumBasicAffairs ?? null,
    indexPerMaturity: pointOf(mean.branch),
    indexPerCount: count && pointOf(count),
  };
}

function thresholdOf(
  { portal, officialResults }: Pick<Dataset, "portal" | "officialResults">,
  year: number,
): ReadinessRules["threshold"] {
  const known = officialResults.flatMap((row) => {
    const value = row.value.trim() === "" ? Number.NaN : Number(row.value.replace(",", "."));
    const isOurs = row.region === portal.regionId && row.measure === thresholdMeasure && row.year <= year;
    return isOurs && Number.isFinite(value) ? [{ value, year: row.year, source: row.source }] : [];
  });
  return known.toSorted((a, b) => b.year - a.year)[0] ?? null;
}

/** What one point of a branch adds to the index; null unless only sums with a known maximum lie above it. */
function indexPointOf(branch: Branch, roots: readonly Branch[], [low, high]: readonly [number, number]): number | null {
  const root = roots.find((candidate) => pathTo(branch, candidate) !== null);
  const path = root ? pathTo(branch, root) : null;
  if (!root || !path || root.group.aggregation !== "jumlah") return null;
  const { most } = root.limits;
  const maximum = most === null || typeof most === "number" ? most : rationalToNumber(most);
  if (maximum === null || maximum <= 0 || path.some(({ group }) => group.aggregation !== "jumlah")) return null;
  const weights = [...path.slice(1), branch].reduce((product, { weight }) => product * rationalToNumber(weight), 1);
  return ((high - low) * weights) / maximum;
}

/** The branches from a root down to the parent of `wanted`; null where it is not below. */
function pathTo(wanted: Branch, from: Branch): Branch[] | null {
  if (from === wanted) return [];
  for (const child of from.children) {
    const below = child.kind === "branch" ? pathTo(wanted, child) : null;
    if (below) return [from, ...below];
  }
  return null;
}
