import type { Quantity } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import { decimal, powerOfTen } from "./rational.ts";

/**
 * Rounds once to `decimals` places, half up on the exact value (METHODS formula 4); below zero a half goes away from
 * zero, so that -x mirrors x. A binary64 is first read as its decimal text of 12 significant digits, which is all that
 * a logarithm or a power leaves certain.
 */
export function roundHalfUp(value: Quantity, decimals: number): number {
  const { num, den } = asFraction(value);
  const magnitude = (num < 0n ? -num : num) * powerOfTen(decimals);
  const rounded = (2n * magnitude + den) / (2n * den);
  const result = decimalNumber(rounded, decimals);
  return num < 0n && rounded > 0n ? -result : result;
}

/** What a quantity stands for in exact digits: itself, or a binary64 cut to 12 significant digits. */
export function asFraction(value: Quantity): Rational {
  return typeof value === "number" ? decimal(Number(value.toPrecision(12))) : value;
}

function decimalNumber(digits: bigint, decimals: number): number {
  const plain = Number(digits);
  // Both exact in binary64, so the one division rounds correctly, as reading the decimal text would.
  if (Number.isSafeInteger(plain) && decimals <= 22) return plain / 10 ** decimals;
  return Number(`${digits}e-${decimals}`);
}
