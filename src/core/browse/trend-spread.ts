/** A block of text beside a scale: its wished middle and its height. */
export type Label = { middle: number; height: number };

/**
 * Middles for blocks, in the order given, moved so that none covers another and all stay between `top` and `bottom`
 * while there is room; they keep their order from top to bottom.
 */
export function spreadLabels(labels: readonly Label[], top: number, bottom: number): number[] {
  const order = labels
    .map((_, at) => at)
    .toSorted((a, b) => (labels[a]?.middle ?? 0) - (labels[b]?.middle ?? 0) || a - b);
  const middles = labels.map(({ middle }) => middle);
  const half = (at: number) => (labels[at]?.height ?? 0) / 2;
  let free = top;
  for (const at of order) {
    middles[at] = Math.max(middles[at] ?? 0, free + half(at));
    free = (middles[at] ?? 0) + half(at);
  }
  let limit = bottom;
  for (const at of order.toReversed()) {
    middles[at] = Math.min(middles[at] ?? 0, limit - half(at));
    limit = (middles[at] ?? 0) - half(at);
  }
  return middles;
}
