import type { Dataset } from "#core/dataset.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Unit } from "#core/schema/unit.ts";
import { branchesBelow, leavesBelow } from "./method-tree.ts";
import type { Branch } from "./tree-node.ts";

/**
 * Who is rated, as positions in `units`, and whose each innovation is. A bucket is a unit's position, or `units.length`
 * for innovations of no known unit.
 */
export type Subjects = {
  units: readonly Unit[];
  unitPosition: ReadonlyMap<string, number>;
  /** Position of the highest unit above each unit, or its own. */
  topOf: Int32Array;
  /** The only top unit's position, which also owns rows and innovations without a unit; -1 where there are several. */
  onlyTop: number;
  innovations: readonly Innovation[];
  innovationPosition: ReadonlyMap<string, number>;
  /** Bucket of each innovation. */
  bucketOf: Int32Array;
  /** Buckets below each top unit, its own first; no entry for other units. */
  bucketsBelow: ReadonlyMap<number, readonly number[]>;
};

export function subjectsOf({ units, innovations }: Pick<Dataset, "units" | "innovations">): Subjects {
  const unitPosition = new Map(units.map(({ id }, index) => [id, index]));
  const topOf = Int32Array.from(units, (_, index) => topPosition(index, units, unitPosition));
  const tops = units.flatMap((_, index) => (topOf[index] === index ? [index] : []));
  const onlyTop = tops.length === 1 ? (tops[0] ?? -1) : -1;
  return {
    units,
    unitPosition,
    topOf,
    onlyTop,
    innovations,
    innovationPosition: new Map(innovations.map(({ id }, index) => [id, index])),
    bucketOf: Int32Array.from(innovations, ({ unitId }) => unitPosition.get(unitId ?? "") ?? units.length),
    bucketsBelow: new Map(tops.map((top) => [top, bucketsOf(top, topOf, onlyTop)])),
  };
}

/** Whether a root rates regions (top units): it asks a region's own indicator, or rests on innovations. */
export function ratesRegions(root: Branch): boolean {
  return (
    leavesBelow(root).some(({ indicator }) => indicator.scope === "wilayah") ||
    branchesBelow(root, "rerata-inovasi").length > 0 ||
    branchesBelow(root, "jumlah-inovasi").length > 0
  );
}

/** Whether a unit existed on any day of the year. */
export function isActive({ activeFrom, activeUntil }: Unit, year: number): boolean {
  return (
    (activeFrom === null || activeFrom <= `${year}-12-31`) && (activeUntil === null || activeUntil >= `${year}-01-01`)
  );
}

function topPosition(start: number, units: readonly Unit[], positions: ReadonlyMap<string, number>): number {
  let position = start;
  for (let steps = 0; steps < units.length; steps++) {
    const parent = positions.get(units[position]?.parentId ?? "");
    if (parent === undefined) break;
    position = parent;
  }
  return position;
}

function bucketsOf(top: number, topOf: Int32Array, onlyTop: number): number[] {
  const below = [...topOf.keys()].filter((unit) => unit !== top && topOf[unit] === top);
  return [top, ...below, ...(top === onlyTop ? [topOf.length] : [])];
}
