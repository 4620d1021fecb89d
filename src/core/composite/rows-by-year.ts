import type { ScoreColumns } from "#core/score-columns.ts";

const yearLimit = 65536;

/** Positions of the score rows of each year, years ascending, rows in file order; one pass, no object a row. */
export function rowsByYear({ length, year }: Pick<ScoreColumns, "length" | "year">): Map<number, Uint32Array> {
  const next = new Uint32Array(yearLimit + 1);
  for (let row = 0; row < length; row++)
    next[(year[row] as number) + 1] = (next[(year[row] as number) + 1] as number) + 1;
  for (let value = 0; value < yearLimit; value++)
    next[value + 1] = (next[value + 1] as number) + (next[value] as number);
  const starts = next.slice();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const value = year[row] as number;
    const place = next[value] as number;
    order[place] = row;
    next[value] = place + 1;
  }
  const byYear = new Map<number, Uint32Array>();
  for (let value = 0; value < yearLimit; value++) {
    const [start, end] = [starts[value] as number, starts[value + 1] as number];
    if (end > start) byYear.set(value, order.subarray(start, end));
  }
  return byYear;
}
