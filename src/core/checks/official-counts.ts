import type { OfficialResult } from "#core/schema/official-result.ts";

/** A published number as a number: `base` is counted whole, or its part where `part` is set (`base.part`). */
export type OfficialCount = {
  result: OfficialResult;
  base: string;
  part: string | null;
  count: number;
};

const plainNumber = /^-?\d{1,12}(?:[.,]\d{1,12})?$/;
const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** Official results that are numbers. Words, and numbers that could be read two ways, are left out. */
export function officialCounts(results: readonly OfficialResult[]): OfficialCount[] {
  return results.flatMap((result) => {
    const text = result.value.trim();
    if (!plainNumber.test(text) || ambiguous.test(text)) return [];
    const dot = result.measure.indexOf(".");
    const base = dot === -1 ? result.measure : result.measure.slice(0, dot);
    const part = dot === -1 ? null : result.measure.slice(dot + 1);
    return [{ result, base, part, count: Number(text.replace(",", ".")) }];
  });
}

/**
 * True where a measure counts things, so that its parts can't exceed it and complementary parts make it up. An average
 * of a part may well exceed the average of the whole.
 */
export function countsThings(base: string): boolean {
  return /^(?:inovasi|jumlah|banyak|banyaknya)-|-(?:usulan|peserta|pendaftar)$/.test(base);
}

/** What the published numbers of one year, region and base measure are: one group of results that belong together. */
export function groupCounts(counts: readonly OfficialCount[]): OfficialCount[][] {
  const groups = Map.groupBy(counts, ({ result, base }) => `${result.year}\n${result.region}\n${base}`);
  return [...groups.values()];
}
