/** A year's value with the number of the unbroken run that it belongs to. */
export type JoinedYear = { year: number; value: number; segment: number };

/**
 * Years with a value, numbered by unbroken run: a year without a value, a year left out and a year that begins
 * another method each end a run, so that a line is drawn only between years that may be compared.
 */
export function joinYears(
  points: readonly { year: number; value: number | null }[],
  breakYears: ReadonlySet<number>,
): JoinedYear[] {
  const joined: JoinedYear[] = [];
  let segment = 0;
  for (const { year, value } of points) {
    if (value === null) continue;
    const previous = joined.at(-1);
    if (previous && (previous.year !== year - 1 || breakYears.has(year))) segment += 1;
    joined.push({ year, value, segment });
  }
  return joined;
}
