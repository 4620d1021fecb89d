import type { Text } from "#core/text.ts";

/** Why a unit has no index in a year. */
export type NoIndexReason =
  | "tidak-ada-data"
  | "tidak-ada-inovasi"
  | "cakupan-kurang"
  | "bobot-tidak-diketahui"
  | "pembagi-tidak-diketahui"
  | "tidak-terdefinisi";

/** One unit's result on one root node in one year. */
export type IndexRow = {
  unitId: string;
  year: number;
  methodId: string;
  /** Key of the root node; `indeks-unit` is the portal's own adaptation. */
  node: string;
  /** Unrounded value on the method's scale; null with `reason`. */
  value: number | null;
  /** Full-precision decimal text of `value`: exact where the arithmetic is, else 12 significant digits. */
  exact: string | null;
  /** `value` rounded once, half up, to the method's decimals: the published number. */
  published: number | null;
  reason: NoIndexReason | null;
  /** Competition rank (1, 2, 2, 4) among the units of the same year, node and kind; null without a value. */
  rank: number | null;
  /** How many units share that rank, this one included; 0 without a rank. */
  tied: number;
  /** How many units are ranked together. */
  outOf: number;
  predicate: Text | null;
  /** Share of effective weight that was reported, 0 to 1. */
  coverage: number;
  /** The index if everything missing were at its least, and at its most; null where not computable. */
  lower: number | null;
  upper: number | null;
  /** Innovations counted, where the node counts any; else null. */
  innovations: number | null;
  /** Change of the published number since the year before; null with `changeReason`. */
  change: number | null;
  changeReason: "tahun-pertama" | "tidak-ada-nilai" | "metode-berubah" | null;
};

/** One unit's score on any node of the tree, leaves included, on the scale of that node. */
export type NodeScore = {
  unitId: string;
  year: number;
  node: string;
  score: number | null;
  coverage: number;
  lower: number | null;
  upper: number | null;
};

/** One innovation's maturity in one year: the weighted sum of its levels. */
export type InnovationMaturity = {
  innovationId: string;
  year: number;
  maturity: number | null;
  /** The most it could be; null where the weights of that year are not published. */
  maximum: number | null;
  /** Indicators reported of those that the method asks for. */
  reported: number;
  asked: number;
};

/** How many reported values of an indicator lay beyond a goalpost and were moved to it; only counts above 0. */
export type ClampedCount = { methodId: string; year: number; indicator: string; count: number };

/** Everything the engine makes of a dataset; sorted by node, year, then unit id, whatever the order of rows. */
export type Indices = {
  rows: readonly IndexRow[];
  /** The same root nodes with every year recomputed by the newest method: not official, comparable over years. */
  constantMethod: { methodId: string; rows: readonly IndexRow[] } | null;
  nodes: readonly NodeScore[];
  maturities: readonly InnovationMaturity[];
  clamped: readonly ClampedCount[];
};
