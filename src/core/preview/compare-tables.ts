import type { PublishedCell, PublishedTable } from "#core/publication/publication-record.ts";
import type { CellChange, RowChange, TableChange } from "./publication-changes.ts";

type Row = readonly PublishedCell[];

/** What changes in each file, in the order of the newer publication; files that are gone come last. */
export function compareTables(before: readonly PublishedTable[], after: readonly PublishedTable[]): TableChange[] {
  const old = new Map(before.map((table) => [table.file, table]));
  const files = new Set([...after, ...before].map(({ file }) => file));
  const now = new Map(after.map((table) => [table.file, table]));
  return [...files].flatMap((file) => {
    const table = now.get(file) ?? old.get(file);
    if (table === undefined) return [];
    const rows = compareRows(old.get(file) ?? emptied(table), now.get(file) ?? emptied(table));
    return rows.length === 0 ? [] : [{ file, key: table.key, rows }];
  });
}

function emptied(table: PublishedTable): PublishedTable {
  return { ...table, rows: [] };
}

/**
 * Rows are paired by their key; several rows of one key first by being equal, then in their order. Columns that only one
 * of the two has count as empty in the other.
 */
function compareRows(before: PublishedTable, after: PublishedTable): RowChange[] {
  const headings = [...new Set([...after.columns, ...before.columns])];
  const readOld = reader(before, headings);
  const readNew = reader(after, headings);
  const old = byKey(before.rows.map(readOld), after.key, headings);
  const changes: RowChange[] = [];
  for (const [key, rows] of byKey(after.rows.map(readNew), after.key, headings)) {
    changes.push(...comparePaired(old.get(key) ?? [], rows, after.key, headings));
    old.delete(key);
  }
  for (const rows of old.values()) changes.push(...comparePaired(rows, [], after.key, headings));
  return changes;
}

function reader({ columns }: PublishedTable, headings: readonly string[]): (row: Row) => Row {
  const places = headings.map((heading) => columns.indexOf(heading));
  return (row) => places.map((place) => row[place] ?? null);
}

function byKey(rows: readonly Row[], key: readonly string[], headings: readonly string[]): Map<string, Row[]> {
  const places = key.map((heading) => headings.indexOf(heading));
  return Map.groupBy(rows, (row) => JSON.stringify(places.map((place) => row[place])));
}

function comparePaired(
  before: readonly Row[],
  after: readonly Row[],
  key: readonly string[],
  headings: readonly string[],
): RowChange[] {
  // Mostly there is one row a key, and it is the same.
  const [one, other] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && one && other && sameCells(one, other)) return [];
  const gone = leftOf(before, after);
  const come = leftOf(after, before);
  const cell = (row: Row, heading: string) => row[headings.indexOf(heading)] ?? null;
  const named = (row: Row) => {
    const name = cell(row, "nama");
    return { key: key.map((heading) => cell(row, heading)), name: name === null ? null : String(name) };
  };
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index): RowChange => {
    const [from, to] = [gone[index], come[index]];
    if (from && to) return { kind: "changed", ...named(to), cells: cellChanges(from, to, headings) };
    return { kind: to ? "added" : "removed", ...named(to ?? from ?? []) };
  });
}

/** Rows that have no equal among the others, each other row taken once. */
function leftOf(rows: readonly Row[], others: readonly Row[]): Row[] {
  const waiting = others.map((row) => JSON.stringify(row));
  return rows.filter((row) => {
    const place = waiting.indexOf(JSON.stringify(row));
    if (place >= 0) waiting.splice(place, 1);
    return place < 0;
  });
}

function cellChanges(before: Row, after: Row, headings: readonly string[]): CellChange[] {
  return headings.flatMap((column, index) => {
    const [from, to] = [before[index] ?? null, after[index] ?? null];
    return from === to ? [] : [{ column, before: from, after: to }];
  });
}

function sameCells(a: Row, b: Row): boolean {
  return a.every((cell, index) => cell === b[index]);
}
