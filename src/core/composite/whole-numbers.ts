import type { Rational } from "./rational.ts";
import { rationalToNumber, reduce } from "./rational.ts";

/** Beyond this the sums of a nation's rows could leave the whole numbers that binary64 holds. */
const largest = 1e9;

/**
 * Fractions as whole numbers over one divisor, for plain arithmetic in the row loop. Where no divisor up to 10^9 fits, the
 * numbers are rounded to 10^-9 instead (`exact` false).
 */
export function wholeNumbers(values: readonly Rational[]): { divisor: number; numbers: number[]; exact: boolean } {
  const reduced = values.map(reduce);
  const divisor = reduced.reduce((common, { den }) => common * reduce({ num: den, den: common }).num, 1n);
  const numbers = reduced.map(({ num, den }) => num * (divisor / den));
  const fits =
    divisor <= BigInt(largest) && numbers.every((number) => number > -BigInt(largest) && number < BigInt(largest));
  if (fits) return { divisor: Number(divisor), numbers: numbers.map(Number), exact: true };
  return { divisor: largest, numbers: reduced.map((value) => rationalToNumber(value) * largest), exact: false };
}
