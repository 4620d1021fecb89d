import type { Table } from "#core/schema/table.ts";

/** Free text longer than this is no part of a key that a person would write. */
const longestKeyText = 300;

/**
 * What pengecualian.csv calls a row: its table's key columns joined by `/`, up to the first column of long free text,
 * empty ones left out. `2025/kota-sukabumi/inovasi-dikirim` is one of hasil-resmi.csv.
 */
export function exceptionKey({ key, columns }: Table, row: Readonly<Record<string, unknown>>): string {
  const long = key.findIndex((name) => {
    const kind = columns[name]?.cell.kind;
    return (kind?.name === "text" || kind?.name === "figure") && kind.longest > longestKeyText;
  });
  return joinKey(key.slice(0, long === -1 ? key.length : long).map((name) => row[name]));
}

/** The parts of a key that are there, joined by `/`. */
export function joinKey(parts: readonly unknown[]): string {
  return parts
    .map((part) => String(part ?? "").trim())
    .filter((part) => part !== "")
    .join("/");
}

/** A key as it is compared: `a/b`, `A / b` and `a · b` are the same. */
export function foldKey(key: string): string {
  return key
    .normalize("NFC")
    .toLowerCase()
    .split(/[/·]/)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "")
    .join("/");
}
