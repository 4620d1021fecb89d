import { roundedSteps } from "#core/browse/round-half.ts";

/**
 * Competition ranks (1, 2, 2, 4) of plain numbers, best first: of the rounded ones (`decimals`), half up and away from zero, or with
 * null of those as they are, equal within 1e-9 of the best of a tie. NaN has rank 0.
 */
export function placeRanks(
  values: Float64Array,
  members: Int32Array,
  decimals: number | null,
  ranks: Int32Array,
): void {
  const keys = new Float64Array(members.length);
  let count = 0;
  for (const member of members) {
    const key = decimals === null ? (values[member] as number) : roundedSteps(values[member] as number, decimals);
    if (!Number.isNaN(key)) keys[count++] = key;
  }
  const sorted = keys.subarray(0, count).sort();
  const rankAt = new Int32Array(count);
  for (let at = count - 1, leader = at; at >= 0; at--) {
    const [best, own] = [sorted[leader] as number, sorted[at] as number];
    const same = decimals === null ? best - own <= 1e-9 * Math.max(Math.abs(best), Math.abs(own)) : best === own;
    if (!same) leader = at;
    rankAt[at] = count - leader;
  }
  for (const member of members) {
    const key = decimals === null ? (values[member] as number) : roundedSteps(values[member] as number, decimals);
    ranks[member] = Number.isNaN(key) ? 0 : (rankAt[firstAtLeast(sorted, key)] as number);
  }
}

function firstAtLeast(sorted: Float64Array, key: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
