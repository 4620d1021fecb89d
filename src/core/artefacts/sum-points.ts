/** A sum of numbers that have at most `decimals` places, again with at most so many. */
export function sumPoints(points: readonly number[], decimals: number): number {
  const scale = 10 ** decimals;
  return points.reduce((sum, own) => sum + Math.round(own * scale), 0) / scale;
}
