/** How near a place is to the first: `juara-1` 1, `juara-2` 2, `3-besar` 3.5 (who of them won is not told); others last. */
export function placeOrder(place: string): number {
  const winner = /^juara-(\d{1,4})$/.exec(place)?.[1];
  if (winner !== undefined) return Number(winner);
  const size = topSize(place);
  return size === null ? Number.MAX_SAFE_INTEGER : size + 0.5;
}

/** Six for `6-besar`; null for a place that is no such circle. */
export function topSize(place: string): number | null {
  const size = /^(\d{1,4})-besar$/.exec(place)?.[1];
  return size === undefined ? null : Number(size);
}
