import type { BilingualText } from "#core/text.ts";

/** ` (312 baris)` where one fault stands for several rows, else nothing. */
export function countRows(count: number): BilingualText {
  return count > 1 ? { id: ` (${count} baris)`, en: ` (${count} rows)` } : { id: "", en: "" };
}
