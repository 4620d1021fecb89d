import { compareTexts } from "#core/compare-texts.ts";
import type { WeightUnit } from "./weights-file.ts";

/** Positions of units by official rank, then name; those without a rank last. */
export function officialOrder(units: readonly Pick<WeightUnit, "rank" | "name">[]): number[] {
  const place = (at: number) => units[at]?.rank ?? Number.MAX_SAFE_INTEGER;
  const name = (at: number) => units[at]?.name.id ?? "";
  return Array.from(units.keys()).sort((a, b) => place(a) - place(b) || compareTexts(name(a), name(b)));
}
