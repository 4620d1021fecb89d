/** Share of a normal distribution further from its middle than |z| standard deviations, on both sides: erfc(|z| / sqrt 2). */
export function normalTails(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** Complementary error function for x >= 0: the series of erf below 2, the continued fraction from there. */
function erfc(x: number): number {
  return x < 2 ? 1 - erfBySeries(x) : erfcByFraction(x);
}

/** erf(x) = 2/sqrt(pi) e^(-x²) sum over n of 2^n x^(2n+1) / (2n+1)!!: all terms positive, so nothing cancels. */
function erfBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** erfc(x) = e^(-x²)/sqrt(pi) × 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …)))), taken from far inside. */
function erfcByFraction(x: number): number {
  let tail = x;
  for (let n = 120; n >= 1; n--) tail = x + n / 2 / tail;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / tail;
}
