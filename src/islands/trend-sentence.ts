import { trendFinding } from "#core/browse/trend-finding.ts";
import type { TrendLine } from "#core/browse/trend-lines.ts";
import type { TrendMeasure } from "#core/browse/trend-state.ts";
import type { TrendWords } from "./trend-words.ts";

type Setting = {
  measure: TrendMeasure;
  nameOf: (line: TrendLine) => string;
  format: (value: number) => string;
  words: TrendWords;
};

/** What the lines say about the latest year, and that indices of different kinds can't be compared by height. */
export function findingSentence(lines: readonly TrendLine[], { measure, nameOf, format, words }: Setting): string {
  const finding = trendFinding(lines);
  const of = words(`measure.${measure}.of`);
  const [high, low] = [lines[finding?.high.line ?? -1], lines[finding?.low.line ?? -1]];
  if (finding === null || !high || !low) return words("finding.none", { measure: of });
  const several = finding.high.value === finding.low.value ? "finding.same" : "finding.range";
  const sentence = words(finding.counted === 1 ? "finding.one" : several, {
    measure: of,
    year: finding.year,
    high: nameOf(high),
    low: nameOf(low),
    highValue: format(finding.high.value),
    lowValue: format(finding.low.value),
  });
  const mixed = measure === "indeks" && new Set(lines.map(({ node }) => node)).size > 1;
  return mixed ? `${sentence} ${words("finding.nodes")}` : sentence;
}
