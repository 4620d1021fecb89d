/** A year that has a value. */
export type Known = { year: number; value: number };

/**
 * The pieces of a line that may be drawn through: years that follow each other and all have a value, cut before each
 * year of `breaks`. A lone year is a piece of one.
 */
export function trendRuns(
  points: readonly { year: number; value: number | null }[],
  breaks: readonly number[],
): Known[][] {
  const runs: Known[][] = [];
  let last: Known | null = null;
  for (const { year, value } of points) {
    if (value === null) {
      last = null;
      continue;
    }
    const known = { year, value };
    const joined = last !== null && last.year === year - 1 && !breaks.includes(year);
    if (joined) runs.at(-1)?.push(known);
    else runs.push([known]);
    last = known;
  }
  return runs;
}
