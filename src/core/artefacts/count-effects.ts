/**
 * How an index hangs on the number of innovations: at other least divisors, and with one more innovation of the same maturity. Points
 * are differences from the real index, rounded to the method's decimals. `floor` is the method's own least divisor.
 */
export type CountEffects = {
  year: number;
  innovations: number;
  floor: number | null;
  divisors: readonly { divisor: number; value: number; points: number }[];
  oneMore: { points: number; mean: number; count: number } | null;
  decimals: number;
};
