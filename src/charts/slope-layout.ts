import type { RankMove } from "#core/artefacts/rank-moves.ts";
import { spreadApart } from "./spread-apart.ts";

/** A unit's place in a column: its slot from the top, in rows (of a few among many not a whole one), and its rank, which ties share. */
export type SlopePlace = { slot: number; rank: number; tied: number };

export type SlopeRow = Pick<RankMove, "unitId" | "name" | "before" | "beforeTied" | "now" | "nowTied" | "change">;

/** Where a unit stands in the two columns; null in the year in which it has no rank. */
export type SlopeLine<Row extends SlopeRow = SlopeRow> = {
  row: Row;
  before: SlopePlace | null;
  now: SlopePlace | null;
  /** Among those that moved farthest: its line and its name are set strong. */
  strong: boolean;
};

/** A third of the lines stands out, and no more than these. */
const mostStrong = 8;
/** Ranks that span so many times the rows are those of a few among many. */
const sparse = 1.5;

/**
 * Every unit has a slot of its own in each column, by rank, so that no text covers another: ties stand side by side, in the order of
 * the other column, so that their lines do not cross for nothing. Of a few units among many, slots follow the ranks.
 */
export function layOutSlopes<Row extends SlopeRow>(rows: readonly Row[]): SlopeLine<Row>[] {
  const before = slotsOf(
    rows,
    ({ before: rank }) => rank,
    ({ now }) => now,
  );
  const now = slotsOf(
    rows,
    ({ now: rank }) => rank,
    ({ before: rank }) => rank,
  );
  const sizes = rows.map(({ change }) => Math.abs(change ?? 0)).toSorted((a, b) => b - a);
  const outstanding = Math.max(1, Math.min(mostStrong, Math.floor(rows.length / 3)));
  const least = Math.max(1, sizes[outstanding - 1] ?? 1);
  return rows.map((row) => ({
    row,
    before: placeOf(before.get(row), row.before, row.beforeTied),
    now: placeOf(now.get(row), row.now, row.nowTied),
    strong: Math.abs(row.change ?? 0) >= least,
  }));
}

function slotsOf<Row extends SlopeRow>(
  rows: readonly Row[],
  rankOf: (row: Row) => number | null,
  otherOf: (row: Row) => number | null,
): Map<Row, number> {
  const last = Number.MAX_SAFE_INTEGER;
  const ranked = rows.filter((row) => rankOf(row) !== null);
  const ordered = ranked.toSorted(
    (a, b) =>
      (rankOf(a) ?? last) - (rankOf(b) ?? last) ||
      (otherOf(a) ?? last) - (otherOf(b) ?? last) ||
      (a.unitId < b.unitId ? -1 : 1),
  );
  const slots = slotsByRank(
    ordered.map((row) => rankOf(row) ?? last),
    rows,
  );
  return new Map(ordered.map((row, at) => [row, slots[at] ?? at]));
}

/** One after the other, unless the ranks span so much more than there are rows that a line would tell nothing. */
function slotsByRank(ranks: readonly number[], rows: readonly SlopeRow[]): number[] {
  const all = rows.flatMap(({ before, now }) => [before, now]).filter((rank) => rank !== null);
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  if (greatest - least < rows.length * sparse) return ranks.map((_, slot) => slot);
  const room = Math.ceil(rows.length * sparse);
  const blocks = ranks.map((rank) => ({ y: ((rank - least) / (greatest - least)) * (room - 1) + 0.5, height: 1 }));
  return spreadApart(blocks, 0, room).map(({ y }) => y - 0.5);
}

function placeOf(slot: number | undefined, rank: number | null, tied: number): SlopePlace | null {
  return slot === undefined || rank === null ? null : { slot, rank, tied };
}
