import { escapeInvisible, showValue } from "#core/faults/show-value.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { importTally } from "./import-tally.ts";
import type { ImportPaths } from "./import-words.ts";
import { importWords } from "./import-words.ts";
import type { ImportChange } from "./innovation-changes.ts";
import type { ImportPlan } from "./plan-import.ts";

export type SummaryOptions = { language: "id" | "en"; year: number; outcome: ImportOutcome; paths: ImportPaths };

const shownOfList = 8;

/** The import on a screen: the counts, the first of each list, and last what to do next. */
export function formatSummary(plan: ImportPlan, { language, year, outcome, paths }: SummaryOptions): string {
  const words = importWords[language];
  const tally = Object.entries(importTally(plan)) as [keyof typeof words.counts, number][];
  const shown = tally.some(([, count]) => count > 0) ? tally : [];
  const width = Math.max(...tally.map(([, count]) => String(count).length));
  const list = (heading: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [
          "",
          `${heading}:`,
          ...items.slice(0, shownOfList).map((item) => `  ${item}`),
          ...(items.length > shownOfList ? [`  ${words.more(items.length - shownOfList)}`] : []),
        ];
  const change = ({ id, heading, before, after }: ImportChange) =>
    `${id}: ${heading} ${before === "" ? `(${words.empty})` : showValue(before)} → ${showValue(after)}`;
  const doubt = plan.doubtful.map(({ row, candidates }) => {
    const near = candidates.map(({ innovation, similarity }) => `${innovation.id} (${Math.round(similarity * 100)}%)`);
    return `${showValue(row.name)} ≈ ${near.join(", ")}`;
  });
  return `${[
    words.title(year),
    ...shown.map(([name, count]) => `  ${String(count).padStart(width)} ${words.counts[name]}`),
    ...list(words.headings.doubtful, doubt),
    ...list(
      words.headings.added,
      plan.added.map(({ id, name }) => `${id}: ${showValue(name)}`),
    ),
    ...list(words.headings.changed, plan.changes.filter(({ kind }) => kind !== "kept").map(change)),
    ...list(words.headings.kept, plan.changes.filter(({ kind }) => kind === "kept").map(change)),
    "",
    escapeInvisible(words.outcome(outcome, paths)),
  ].join("\n")}\n`;
}
