import type { Quantity } from "#core/composite/quantity.ts";
import { rationalToNumber, reduce } from "#core/composite/rational.ts";

/** Room for the IID's divisors and weights many times over; products of dozens of observed ranges outgrow it. */
const longest = 2n ** 512n;
/** Beyond this even looking for a common factor takes long. */
const tooLong = 2n ** 2048n;

/**
 * A fraction in lowest terms while its denominator stays below 2^512; beyond, the nearest binary64. Sums of such are exact to the
 * last bits of a number on a scale of 100, far inside the 1e-9 that parts must add up to, and never slow.
 */
export function manageable(value: Quantity): Quantity {
  if (typeof value === "number" || value.den < longest) return value;
  if (value.den > tooLong) return rationalToNumber(value);
  const lowest = reduce(value);
  return lowest.den < longest ? lowest : rationalToNumber(lowest);
}
