import type { Text } from "#core/text.ts";

/** One thing in which a later method differs from an earlier one, as far as both are published. */
export type MethodDifference =
  | { what: "skala"; from: readonly [number, number]; to: readonly [number, number] }
  | { what: "indikator"; added: number; removed: number }
  | { what: "bobot"; count: number }
  | { what: "penyekalaan"; count: number }
  | { what: "penggabungan"; count: number }
  | { what: "pembagi"; from: number; to: number }
  | { what: "skor-jumlah" }
  | { what: "hilang"; from: string; to: string }
  | { what: "predikat"; bounds: readonly { name: Text; from: number; to: number }[] }
  | { what: "desimal"; from: number; to: number };

/** Parts of the rule that one of two methods does not publish, so that nobody can say whether they differ. */
export type UnknownPart = "bobot" | "pembagi" | "predikat";

/** Two methods side by side: what differs, and what cannot be told. */
export type MethodContrast = { differences: readonly MethodDifference[]; unknown: readonly UnknownPart[] };

export type MethodName = { id: string; name: Text; years: readonly number[] };

/** Two methods, the earlier first, and whether their years may be compared. */
export type MethodComparison = MethodContrast & { from: MethodName; to: MethodName; comparable: boolean };

/** Which regions a change of the divisor's floor touches, on the innovations of `year`. */
export type DivisorTouch = {
  from: number;
  to: number;
  earlier: MethodName;
  year: number;
  /** Regions that the method rates in the year. */
  regions: number;
  /** Those whose index differs for it alone, most points first. */
  touched: readonly { unitId: string; name: Text; innovations: number; points: number }[];
};
