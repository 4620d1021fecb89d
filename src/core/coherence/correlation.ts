/** Pearson's correlation of pairs; null for fewer than two or where one side does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, at) => {
    const [dx, dy] = [value - meanX, (y[at] as number) - meanY];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  if (!varies(x) || !varies(y) || xx === 0 || yy === 0) return null;
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

/** Spearman's: Pearson's of the ranks, ties at their mean rank. Values equal within 1e-9 tie. */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  return pearson(meanRanks(x), meanRanks(y));
}

/** Whether values differ by more than the last bits of arithmetic on a scale of 100. */
export function varies(values: readonly number[]): boolean {
  const [first] = values;
  return first !== undefined && values.some((value) => Math.abs(value - first) > 1e-9);
}

function meanRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = Array<number>(values.length).fill(0);
  for (let first = 0, next = 0; first < order.length; first = next) {
    const start = values[order[first] as number] as number;
    while (next < order.length && (values[order[next] as number] as number) - start <= 1e-9) next++;
    for (let at = first; at < next; at++) ranks[order[at] as number] = (first + next + 1) / 2;
  }
  return ranks;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
