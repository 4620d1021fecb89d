import { canonicalJson } from "./canonical-json.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows as canonical JSON, ordered by their key and then by all they say, so that the order of a file does not show. */
export function sortedRows<T extends object>(rows: readonly T[], key: readonly (keyof T & string)[]): string[] {
  return rows
    .map((row) => ({ key: canonicalJson(key.map((name) => (row as Row)[name] ?? null)), text: canonicalJson(row) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text))
    .map(({ text }) => text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
