/**
 * Quantile of type 7 (Hyndman and Fan 1996) of whole numbers given as counts: `counts[k]` times the number k. NaN for no
 * numbers.
 */
export function quantileOfCounts(counts: ArrayLike<number>, share: number): number {
  let total = 0;
  for (let k = 0; k < counts.length; k++) total += counts[k] as number;
  if (total === 0) return Number.NaN;
  const place = (total - 1) * share;
  const [low, high] = [numberAt(counts, Math.floor(place)), numberAt(counts, Math.ceil(place))];
  return low + (high - low) * (place - Math.floor(place));
}

/** The number at a place, from 0, among all in ascending order. */
function numberAt(counts: ArrayLike<number>, place: number): number {
  let before = 0;
  for (let k = 0; k < counts.length; k++) {
    before += counts[k] as number;
    if (place < before) return k;
  }
  return counts.length - 1;
}
