import type { UnitChange } from "./change/unit-change.ts";
import { unitChanges } from "./change/unit-changes.ts";
import type { IndicatorCoherence } from "./coherence/indicator-coherence.ts";
import { indicatorCoherence } from "./coherence/indicator-coherence.ts";
import type { EngineRun } from "./composite/engine-run.ts";
import { engineRun } from "./composite/engine-run.ts";
import type { Indices } from "./composite/index-row.ts";
import type { Dataset } from "./dataset.ts";
import { once } from "./once.ts";
import type { DivisorIndex } from "./robustness/divisor-sensitivity.ts";
import { divisorSensitivity } from "./robustness/divisor-sensitivity.ts";
import type { LeftOut } from "./robustness/leave-one-out.ts";
import { leaveOneOut } from "./robustness/leave-one-out.ts";
import type { OneMoreInnovation } from "./robustness/one-more-innovation.ts";
import { oneMoreInnovation } from "./robustness/one-more-innovation.ts";
import type { PredicateDistance } from "./robustness/predicate-steps.ts";
import { predicateDistances } from "./robustness/predicate-steps.ts";
import type { RankRange } from "./robustness/rank-ranges.ts";
import { rankRanges } from "./robustness/rank-ranges.ts";
import type { RankedRoot } from "./robustness/ranked-root.ts";
import { rankedRoots } from "./robustness/ranked-roots.ts";
import type { UnitTrend } from "./trend/unit-trends.ts";
import { unitTrends } from "./trend/unit-trends.ts";

/**
 * What is made of the indices for pages and tables. Each list is computed when it is first asked for, so that `check` pays for
 * none; all are sorted by node, year or unit as their functions say, whatever the order of rows.
 */
export type Analysis = {
  trends: () => readonly UnitTrend[];
  /** Trends of the constant-method series: not official, without breaks. */
  constantTrends: () => readonly UnitTrend[];
  changes: () => readonly UnitChange[];
  /** Changes of the constant-method series, in which every year may be compared with the one before. */
  constantChanges: () => readonly UnitChange[];
  rankRanges: () => readonly RankRange[];
  leftOut: () => readonly LeftOut[];
  divisors: () => readonly DivisorIndex[];
  oneMore: () => readonly OneMoreInnovation[];
  distances: () => readonly PredicateDistance[];
  coherence: () => readonly IndicatorCoherence[];
  /** The roots of every year, ready to be computed with other weights, and the units that their positions stand for. */
  ranked: () => { roots: readonly RankedRoot[]; units: EngineRun["subjects"]["units"] };
  /** One unit's own; null where there is none (no change that may be compared, fewer than two ranked). */
  trendOf: (unitId: string, node: string) => UnitTrend | null;
  constantTrendOf: (unitId: string, node: string) => UnitTrend | null;
  changeOf: (unitId: string, node: string, year: number) => UnitChange | null;
  constantChangeOf: (unitId: string, node: string, year: number) => UnitChange | null;
  rankRangeOf: (unitId: string, node: string, year: number) => RankRange | null;
  distanceOf: (unitId: string, node: string, year: number) => PredicateDistance | null;
};

/** `indices` are those of the dataset. */
export function analysisOf(dataset: Dataset, indices: Indices): Analysis {
  const run = once(() => engineRun(dataset));
  const roots = once(() => rankedRoots(run(), run().official));
  const ofRoots = <Row>(make: (root: RankedRoot, units: EngineRun["subjects"]["units"]) => readonly Row[]) =>
    once(() => roots().flatMap((root) => make(root, run().subjects.units)));

  const trends = once(() => unitTrends(indices.rows, dataset.methods));
  const constantTrends = once(() => unitTrends(indices.constantMethod?.rows ?? [], dataset.methods));
  const changes = once(() => unitChanges(run(), run().official, indices.rows));
  const constantChanges = once(() => {
    const constant = run().constantMethod();
    return constant ? unitChanges(run(), constant, indices.constantMethod?.rows ?? []) : [];
  });
  const ranges = ofRoots((root, units) => rankRanges(root, units));
  const distances = ofRoots(predicateDistances);
  return {
    trends,
    constantTrends,
    changes,
    constantChanges,
    rankRanges: ranges,
    leftOut: ofRoots(leaveOneOut),
    divisors: ofRoots((root, units) => divisorSensitivity(root, units)),
    oneMore: ofRoots(oneMoreInnovation),
    distances,
    coherence: once(() => indicatorCoherence(run(), run().official)),
    ranked: once(() => ({ roots: roots(), units: run().subjects.units })),
    trendOf: byKey(trends),
    constantTrendOf: byKey(constantTrends),
    changeOf: byKey(changes),
    constantChangeOf: byKey(constantChanges),
    rankRangeOf: byKey(ranges),
    distanceOf: byKey(distances),
  };
}

type Keyed = { unitId: string; node: string; year?: number };

function byKey<Row extends Keyed>(rows: () => readonly Row[]) {
  const keyOf = (unitId: string, node: string, year: number | undefined) => `${node} ${unitId} ${year ?? ""}`;
  const map = once(() => new Map(rows().map((row) => [keyOf(row.unitId, row.node, row.year), row])));
  return (unitId: string, node: string, year?: number): Row | null => map().get(keyOf(unitId, node, year)) ?? null;
}
