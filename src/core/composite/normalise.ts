import type { Indicator } from "#core/schema/method.ts";
import type { Quantity } from "./quantity.ts";
import { minus, over, plus, times } from "./quantity.ts";
import { add, decimal, negate, one, zero } from "./rational.ts";

/** Least and greatest raw value seen; null where nothing was reported. */
export type ObservedRange = { least: number; most: number } | null;
export type Scale = readonly [number, number];

/**
 * How one indicator's raw value x becomes a score: `offset + slope * t`, where t is x itself, or for `log` its place
 * between the goalposts' logarithms (0 to 1). `low` and `high` are the goalposts that x is clamped to; null where it is not.
 */
export type Normaliser = { offset: Quantity; slope: Quantity; low: number | null; high: number | null; log: boolean };

/**
 * The rule for scores on the target scale [a, b] (METHODS formula 1; OECD/JRC Handbook 2008, step 5; COINr for the
 * pooled range): `tanpa` x as it is; `porsi` a + (b-a) x/upper; `patokan` and `log-patokan` between fixed goalposts, clamped;
 * `minmax` and `minmax-gabungan` between the least and most observed, handed in as `observed`. Direction -1 turns the
 * scale round; for `tanpa` that is lower + upper - x, with the scale's ends where a bound is not given. Null where there is no
 * score at all: a bound is missing, the bounds coincide, or a logarithm does not exist.
 */
export function normaliserOf(indicator: Indicator, scale: Scale, observed: ObservedRange): Normaliser | null {
  const { lower, upper } = indicator;
  switch (indicator.normalisation) {
    case "tanpa":
      return asGiven(indicator, scale);
    case "porsi":
      return upper === null || upper <= 0 ? null : between(indicator, scale, 0, upper);
    case "patokan":
      return lower === null || upper === null || lower >= upper
        ? null
        : { ...between(indicator, scale, lower, upper), low: lower, high: upper };
    case "log-patokan":
      return lower === null || upper === null || lower <= 0 || lower >= upper
        ? null
        : { ...between(indicator, scale, 0, 1), low: lower, high: upper, log: true };
    case "minmax":
    case "minmax-gabungan":
      return observed === null || observed.least >= observed.most
        ? null
        : between(indicator, scale, observed.least, observed.most);
    default:
      throw new Error(`unknown normalisation: ${indicator.normalisation satisfies never}`);
  }
}

/** The score of a raw value that was reported. */
export function normalise(normaliser: Normaliser, raw: number): Quantity {
  return plus(normaliser.offset, times(normaliser.slope, placeOf(normaliser, raw)));
}

/** Whether a raw value lies beyond a goalpost, so that clamping has to be shown. */
export function isClamped({ low, high }: Normaliser, raw: number): boolean {
  return (low !== null && raw < low) || (high !== null && raw > high);
}

/** Place between the goalposts' logarithms, 0 to 1; exactly 0 and 1 at and beyond them. */
export function logPlace(raw: number, low: number, high: number): number {
  if (raw <= low) return 0;
  if (raw >= high) return 1;
  return (Math.log(raw) - Math.log(low)) / (Math.log(high) - Math.log(low));
}

/** Lowest and highest score that the indicator can take; null where nothing bounds it (`tanpa` without an upper bound). */
export function scoreLimits({ normalisation, lower, upper }: Indicator, [low, high]: Scale) {
  if (normalisation !== "tanpa") return { least: decimal(low), most: decimal(high) };
  return { least: upper === null ? null : decimal(lower ?? low), most: upper === null ? null : decimal(upper) };
}

function placeOf({ low, high, log }: Normaliser, raw: number): Quantity {
  if (!log) return decimal(clamp(raw, low, high));
  const place = logPlace(raw, low ?? 0, high ?? 0);
  return place === 0 ? zero : place === 1 ? one : place;
}

function clamp(raw: number, low: number | null, high: number | null): number {
  return low !== null && raw < low ? low : high !== null && raw > high ? high : raw;
}

function asGiven({ direction, lower, upper }: Indicator, [low, high]: Scale): Normaliser {
  const plain = { low: null, high: null, log: false };
  if (direction === 1) return { offset: zero, slope: one, ...plain };
  return { offset: add(decimal(lower ?? low), decimal(upper ?? high)), slope: negate(one), ...plain };
}

/** A straight line from (from, a) to (to, b), or from (from, b) to (to, a) in direction -1. */
function between({ direction }: Indicator, [low, high]: Scale, from: number, to: number): Normaliser {
  const [start, end] = direction === 1 ? [decimal(low), decimal(high)] : [decimal(high), decimal(low)];
  const slope = over(minus(end, start), minus(decimal(to), decimal(from)));
  return {
    offset: minus(start, times(slope, decimal(from))),
    slope,
    low: null,
    high: null,
    log: false,
  };
}
