import { compareTexts } from "#core/compare-texts.ts";
import { canonicalJson } from "./canonical-json.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows as canonical JSON, ordered by their key and then by all they say, so that the order of a file does not show. */
export function sortedRows<T extends object>(rows: readonly T[], key: readonly (keyof T & string)[]): string[] {
  return rows
    .map((row) => ({ key: canonicalJson(key.map((name) => (row as Row)[name] ?? null)), text: canonicalJson(row) }))
    .sort((a, b) => compareTexts(a.key, b.key) || compareTexts(a.text, b.text))
    .map(({ text }) => text);
}
