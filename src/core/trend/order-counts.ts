/**
 * How many distinct orders of a sample with ties of these sizes have k pairs out of order, for each k from 0: the
 * coefficients of the Gaussian multinomial [n]_q! / ([t_1]_q! … [t_g]_q!) (METHODS formula 5). Untied values are ties of
 * size 1. Exact while n! is below 2^53: up to n = 18.
 */
export function orderCounts(ties: readonly number[]): number[] {
  const size = ties.reduce((sum, tie) => sum + tie, 0);
  let counts = [1];
  for (let factor = 2; factor <= size; factor++) counts = timesRun(counts, factor);
  for (const tie of ties) for (let factor = 2; factor <= tie; factor++) counts = overRun(counts, factor);
  return counts;
}

/** Times 1 + q + … + q^(length-1): each coefficient is the sum of the `length` before it, itself included. */
function timesRun(counts: readonly number[], length: number): number[] {
  let window = 0;
  return Array.from({ length: counts.length + length - 1 }, (_, k) => {
    window += (counts[k] ?? 0) - (counts[k - length] ?? 0);
    return window;
  });
}

/** The reverse of `timesRun`; exact, since the polynomial is a multiple. */
function overRun(counts: readonly number[], length: number): number[] {
  const quotient: number[] = [];
  for (let k = 0; k < counts.length - length + 1; k++) {
    quotient.push((counts[k] as number) - (counts[k - 1] ?? 0) + (quotient[k - length] ?? 0));
  }
  return quotient;
}
