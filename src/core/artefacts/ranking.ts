import type { NoIndexReason } from "#core/composite/index-row.ts";
import type { Text } from "#core/text.ts";

/** Between which ranks a unit stays in nine of ten draws of other weights (5th to 95th percentile), ends rounded outwards. */
export type RankSpan = { best: number; worst: number };

/** One unit's line in a ranking. Units without a value come last, by name, without a rank. */
export type RankingRow = {
  unitId: string;
  name: Text;
  value: number | null;
  reason: NoIndexReason | null;
  rank: number | null;
  tied: number;
  outOf: number;
  /** "Rentang peringkat bila bobot diubah", on pages that show it; null where there is none. */
  span?: RankSpan | null;
  innovations: number | null;
  coverage: number;
  /** The index if what is missing were at its least, and at its most; null where not computable. */
  lower: number | null;
  upper: number | null;
  change: number | null;
  changeReason: "tahun-pertama" | "tidak-ada-nilai" | "metode-berubah" | null;
  predicate: Text | null;
  /** Published values of all years, for a small line; null is a gap. */
  history: readonly { year: number; value: number | null; methodId: string }[];
};

/** Units that are ranked together: of one kind, or all (`kind` null) where the method ranks across kinds. */
export type Ranking = {
  kind: string | null;
  node: string;
  nodeName: Text;
  year: number;
  methodId: string;
  decimals: number;
  scale: readonly [number, number];
  /** Years that begin a method that may not be compared with the year before: small lines break there. */
  breaks: readonly number[];
  /** How many rows have a value. */
  ranked: number;
  rows: readonly RankingRow[];
};
