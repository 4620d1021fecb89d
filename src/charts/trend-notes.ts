import type { IndexPoint } from "#core/artefacts/index-point.ts";
import type { NoIndexReason } from "#core/composite/index-row.ts";
import { textWidth } from "./text-size.ts";
import { wrapText } from "./wrap-text.ts";

/** Years in a row without a value for the same reason. */
export type GapRun = { from: number; to: number; reason: string };

export function gapRuns(
  points: readonly Pick<IndexPoint, "year" | "value" | "reason">[],
  reasons: Readonly<Record<NoIndexReason, string>>,
): GapRun[] {
  const runs: GapRun[] = [];
  for (const { year, value, reason } of points) {
    if (value !== null) continue;
    const name = reason === null ? "" : reasons[reason];
    const previous = runs.at(-1);
    if (previous && previous.to === year - 1 && previous.reason === name) previous.to = year;
    else runs.push({ from: year, to: year, reason: name });
  }
  return runs;
}

/**
 * The words at the dashed lines, in one line where they fit between two breaks, else in two; of breaks too close for
 * that only some carry them.
 */
export function breakLabels(
  label: string,
  breaks: readonly number[],
  { spacing, size, last }: { spacing: number; size: number; last: number },
): { text: string; lines: number; years: number[] } {
  if (breaks.length === 0) return { text: "", lines: 0, years: [] };
  const room = (year: number, next: number) => (next - year) * spacing - 8;
  const ends = breaks.map((year, index) => room(year, breaks[index + 1] ?? last + 1));
  const least = Math.min(...ends);
  const one = textWidth(label, size);
  const lines = one <= least ? [label] : wrapText(label, one * 0.62, size, { most: 2 });
  const needed = Math.max(...lines.map((line) => textWidth(line, size)));
  let free = Number.NEGATIVE_INFINITY;
  const years = breaks.filter((year) => {
    const fits = year * spacing >= free && (last + 1 - year) * spacing >= needed;
    if (fits) free = year * spacing + needed + 8;
    return fits;
  });
  return { text: lines.join("\n"), lines: lines.length, years };
}
