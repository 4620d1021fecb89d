import type { Rational } from "./rational.ts";
import { add, compare, divide, multiply, negate, rationalToNumber } from "./rational.ts";

/** A number of the engine: exact as long as only + − × ÷ made it, binary64 once a logarithm or a power entered. */
export type Quantity = Rational | number;

/** Two binary64 results count as equal within this share of the greater. */
const sameWithin = 1e-9;

export function toNumber(a: Quantity): number {
  return typeof a === "number" ? a : rationalToNumber(a);
}

export function plus(a: Quantity, b: Quantity): Quantity {
  return typeof a === "number" || typeof b === "number" ? toNumber(a) + toNumber(b) : add(a, b);
}

export function minus(a: Quantity, b: Quantity): Quantity {
  return typeof a === "number" || typeof b === "number" ? toNumber(a) - toNumber(b) : add(a, negate(b));
}

export function times(a: Quantity, b: Quantity): Quantity {
  return typeof a === "number" || typeof b === "number" ? toNumber(a) * toNumber(b) : multiply(a, b);
}

/** a / b; b must not be zero. */
export function over(a: Quantity, b: Quantity): Quantity {
  return typeof a === "number" || typeof b === "number" ? toNumber(a) / toNumber(b) : divide(a, b);
}

/** What `make` makes of a known number; null stays null. (A plain `&&` would also stop at 0.) */
export function whenKnown(value: Quantity | null, make: (known: Quantity) => Quantity | null): Quantity | null {
  return value === null ? null : make(value);
}

/** -1, 0 or 1. */
export function sign(a: Quantity): number {
  if (typeof a === "number") return Math.sign(a);
  return a.num < 0n ? -1 : a.num > 0n ? 1 : 0;
}

/** Order by size: exact between fractions, by binary64 otherwise. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (typeof a !== "number" && typeof b !== "number") return compare(a, b);
  return Math.sign(toNumber(a) - toNumber(b));
}

/** Whether two results tie: fractions when equal, binary64 within 1e-9 of the greater. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (typeof a !== "number" && typeof b !== "number") return compare(a, b) === 0;
  const [x, y] = [toNumber(a), toNumber(b)];
  return Math.abs(x - y) <= sameWithin * Math.max(Math.abs(x), Math.abs(y));
}
