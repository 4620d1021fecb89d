import type { NoIndexReason } from "#core/composite/index-row.ts";
import type { Formula } from "./formula.ts";

/**
 * `indeks` an index of a unit, `peringkat` its rank, `pembanding` how many were ranked together, `kematangan` the maturity of an
 * innovation in points.
 */
export type FigureKind = "indeks" | "peringkat" | "pembanding" | "kematangan";

/** One published number, by a slug that stays as long as unit, innovation and node keep their ids. */
export type FigureEntry = {
  slug: string;
  kind: FigureKind;
  unit: string | null;
  innovation: string | null;
  /** Key of the node; `indeks-unit` is the portal's own index of units. */
  node: string;
  year: number;
  methodId: string;
  /** As published: rounded to `decimals`; null with `reason`. */
  value: number | null;
  /** In full precision, with a decimal point. */
  exact: string | null;
  decimals: number;
  reason: NoIndexReason | null;
};

/** A published number with how it came about. `formula` evaluates to `value`; one that nothing was reported for has none. */
export type Figure = FigureEntry & { formula: Formula };
