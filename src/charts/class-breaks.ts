/** A class of counts from `from` to `to` inclusive, drawn in a step of shade. */
export type CountClass = { from: number; to: number; step: number; areas: number };

/**
 * Classes of whole counts: zero alone, then up to three classes that hold about equally many areas, cut between whole
 * numbers. Fewer classes where there are fewer different counts; the highest class always has the fullest shade.
 */
export function classBreaks(counts: readonly number[]): CountClass[] {
  const positive = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  const starts = [...new Set([1, ...[1 / 3, 2 / 3].map((share) => cut(positive, share))])].toSorted((a, b) => a - b);
  const used = positive.length === 0 ? [] : starts.filter((start) => start <= (positive.at(-1) ?? 0));
  const classes = used.map((from, index) => ({
    from,
    to: (used[index + 1] ?? (positive.at(-1) ?? 0) + 1) - 1,
    step: Math.round(((index + 1) / used.length) * 3),
  }));
  return [{ from: 0, to: 0, step: 0 }, ...classes]
    .map((each) => ({ ...each, areas: counts.filter((count) => count >= each.from && count <= each.to).length }))
    .filter(({ areas }) => areas > 0);
}

/** The first whole count above the share's quantile, so that equal counts fall in one class. */
function cut(sorted: readonly number[], share: number): number {
  const at = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return at + 1;
}
