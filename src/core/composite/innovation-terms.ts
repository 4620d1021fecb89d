import { decimalPlaces } from "./decimal-places.ts";
import type { Normaliser, ObservedRange, Scale } from "./normalise.ts";
import { isClamped, logPlace, normaliserOf } from "./normalise.ts";
import type { Rational } from "./rational.ts";
import { add, decimal, multiply, negate, powerOfTen, reduce } from "./rational.ts";
import type { Leaf } from "./tree-node.ts";

/** A place between logarithms is cut to this many decimals, so that it can be summed in any order to the same total. */
const logPlaces = 11;

/**
 * How the rows of one innovation indicator are summed as whole numbers: a raw value becomes `encode(raw)`, and the score is
 * `offset + slope * code`. Sums are exact while they stay below 2^53.
 */
export type InnovationTerm = {
  offset: Rational;
  slope: Rational;
  /** What a missing row adds to `offset + slope * code` in place of the score, under `nol`. */
  nothing: Rational;
  encode: (raw: number) => number;
  isClamped: (raw: number) => boolean;
};

/** `places` is the most decimals among the raw values. Null where the indicator has no score (see `normaliserOf`). */
export function innovationTerm(
  leaf: Leaf,
  scale: Scale,
  observed: ObservedRange,
  places: number,
): InnovationTerm | null {
  const normaliser = normaliserOf(leaf.indicator, scale, observed);
  if (normaliser === null) return null;
  const decimals = normaliser.log ? logPlaces : Math.max(places, ...goalposts(normaliser).map(decimalPlaces));
  const offset = exact(normaliser.offset);
  const slope = reduce(multiply(exact(normaliser.slope), { num: 1n, den: powerOfTen(decimals) }));
  return {
    offset,
    slope,
    nothing: leaf.limits.nothing,
    encode: encoder(normaliser, 10 ** decimals),
    isClamped: (raw) => isClamped(normaliser, raw),
  };
}

/** The maturity that a row of code c adds, given what a missing row already counts: `start + step * c`. */
export function maturityTerm(term: InnovationTerm, factor: Rational, countsMissing: boolean) {
  const offset = countsMissing ? add(term.offset, negate(term.nothing)) : term.offset;
  return { start: reduce(multiply(factor, offset)), step: reduce(multiply(factor, term.slope)) };
}

function encoder({ low, high, log }: Normaliser, scale: number): (raw: number) => number {
  if (log) return (raw) => Math.round(logPlace(raw, low ?? 0, high ?? 0) * scale);
  if (low === null && high === null) return scale === 1 ? (raw) => raw : (raw) => Math.round(raw * scale);
  const [least, most] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
  return (raw) => Math.round(Math.min(Math.max(raw, least), most) * scale);
}

function goalposts({ low, high }: Normaliser): number[] {
  return [low, high].filter((bound) => bound !== null);
}

function exact(value: Rational | number): Rational {
  return reduce(typeof value === "number" ? decimal(value) : value);
}
