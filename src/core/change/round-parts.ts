import type { Quantity } from "#core/composite/quantity.ts";
import type { Rational } from "#core/composite/rational.ts";
import { add, decimal, multiply, negate, powerOfTen, rationalToNumber } from "#core/composite/rational.ts";
import { asFraction } from "#core/composite/round-half-up.ts";

/**
 * Rounds parts to `decimals` places so that they add up to a total that is already rounded (largest remainders): each is first
 * cut to the place below it, then what is lacking goes, one step each, to those that lost most; of equals to the first. A
 * part of nothing stays 0 unless no other is left.
 */
export function roundParts(parts: readonly Quantity[], total: number, decimals: number): number[] {
  const exact = parts.map((part) => multiply(asFraction(part), { num: powerOfTen(decimals), den: 1n }));
  const steps = exact.map(floor);
  const lost = exact.map((part, at) => add(part, { num: -(steps[at] ?? 0n), den: 1n }));
  const wanted = multiply(decimal(total), { num: powerOfTen(decimals), den: 1n });
  let lacking = steps.reduce((left, step) => left - step, floor(wanted));
  const order = lost
    .map((part, at) => ({ at, part, nothing: exact[at]?.num === 0n }))
    .sort((a, b) => Number(a.nothing) - Number(b.nothing) || sizeOf(b.part, a.part) || a.at - b.at);
  // Rounded ends can ask for more steps than there are parts, or for some back: then from those that lost least.
  for (let turn = 0; lacking > 0n && order.length > 0; turn++, lacking--) {
    const { at } = order[turn % order.length] as { at: number };
    steps[at] = (steps[at] ?? 0n) + 1n;
  }
  const givers = order.toReversed().sort((a, b) => Number(a.nothing) - Number(b.nothing));
  for (let turn = 0; lacking < 0n && givers.length > 0; turn++, lacking++) {
    const { at } = givers[turn % givers.length] as { at: number };
    steps[at] = (steps[at] ?? 0n) - 1n;
  }
  return steps.map((step) => rationalToNumber({ num: step, den: powerOfTen(decimals) }));
}

function floor({ num, den }: Rational): bigint {
  const quotient = num / den;
  return num < 0n && quotient * den !== num ? quotient - 1n : quotient;
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
function sizeOf(a: Rational, b: Rational): number {
  const difference = add(a, negate(b)).num;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
