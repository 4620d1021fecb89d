import type { NoIndexReason } from "#core/composite/index-row.ts";
import type { Text } from "#core/text.ts";

/** One area of the boundary file with what is known of its unit; `value` and `count` null where nothing is. */
export type MappedArea = {
  code: string;
  name: string;
  unitId: string | null;
  /** Name of the area that this one lies in; null where the data do not tell. */
  within: Text | null;
  value: number | null;
  reason: NoIndexReason | null;
  rank: number | null;
  tied: number;
  outOf: number;
  /** Running innovations of the unit; null where the area has no unit. */
  count: number | null;
};

/** A class of values from `from` to `to` inclusive, with how many areas fall in it. `step` 0 (lowest) to 3. */
export type ValueClass = { step: number; from: number; to: number; areas: number };

/** All areas of one boundary file in reading order: by the area they lie in, then by name. */
export type AreaLevel = {
  level: string;
  attribution: string;
  nodeName: Text | null;
  /** The latest year in which any area has an index; null where none ever had one. */
  valueYear: number | null;
  decimals: number;
  classes: readonly ValueClass[];
  countYear: number;
  /** True where areas of this level hold those of another: their own innovations are counted, not those inside. */
  holdsOthers: boolean;
  areas: readonly MappedArea[];
};

export type MapPage = { levels: readonly AreaLevel[] };
