/** Where a value lies on a scale, 0 to 1, for drawn bars. */
export function shareOf(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** A share as an SVG length: `73.2%`. */
export function barWidth(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
