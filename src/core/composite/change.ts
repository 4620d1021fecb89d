import type { MethodHeader } from "#core/schema/method.ts";
import type { IndexRow } from "./index-row.ts";
import { add, decimal, negate, rationalToNumber } from "./rational.ts";

/** The published number of one year, and the rule it was made by. */
export type YearlyResult = {
  year: number;
  published: number | null;
  method: Pick<MethodHeader, "id" | "comparableWith">;
};
export type Change = Pick<IndexRow, "change" | "changeReason">;

/**
 * Change of each year's published number since the year directly before, exact in decimals (METHODS rule 7). `results`
 * are one unit's on one node, by year. Null in the first year, next to a missing value or a gap year, and across
 * methods of which neither lists the other as comparable.
 */
export function yearlyChanges(results: readonly YearlyResult[]): Change[] {
  return results.map((result, index) => changeSince(results[index - 1], result));
}

function changeSince(before: YearlyResult | undefined, now: YearlyResult): Change {
  if (before === undefined) return { change: null, changeReason: "tahun-pertama" };
  if (before.year !== now.year - 1 || before.published === null || now.published === null) {
    return { change: null, changeReason: "tidak-ada-nilai" };
  }
  if (!comparable(before.method, now.method)) return { change: null, changeReason: "metode-berubah" };
  const change = rationalToNumber(add(decimal(now.published), negate(decimal(before.published))));
  return { change, changeReason: null };
}

/**
 * Whether numbers of two methods may be compared: the same one, or one of them says so in `setara`. One is enough: a new
 * year's method names the older ones, whose folders nobody edits again.
 */
export function comparable(a: YearlyResult["method"], b: YearlyResult["method"]): boolean {
  return a.id === b.id || a.comparableWith.includes(b.id) || b.comparableWith.includes(a.id);
}
