import type { Rational } from "#core/composite/rational.ts";
import { compare } from "#core/composite/rational.ts";
import { kendallTails } from "./kendall-tails.ts";

/**
 * S, the number of pairs that rise less those that fall, and how often chance alone makes |S| that large (two-sided).
 * `ties` are the sizes of the groups of equal values.
 */
export type MannKendall = { s: number; p: number; ties: readonly number[] };

/** The test of Mann (1945) and Kendall (1975) on values in order of time; equal fractions are ties. */
export function mannKendall(values: readonly Rational[]): MannKendall {
  let s = 0;
  values.forEach((later, at) => {
    for (const earlier of values.slice(0, at)) s += Math.sign(compare(later, earlier));
  });
  const ties = tieSizes(values);
  return { s, p: kendallTails(s, ties), ties };
}

function tieSizes(values: readonly Rational[]): number[] {
  const sorted = values.toSorted(compare);
  const sizes: number[] = [];
  sorted.forEach((value, at) => {
    const before = sorted[at - 1];
    if (before !== undefined && compare(before, value) === 0) sizes.push((sizes.pop() ?? 0) + 1);
    else sizes.push(1);
  });
  return sizes;
}
