import type { ScoreReader } from "#core/composite/score-reader.ts";
import type { YearTally } from "#core/composite/year-tally.ts";

/** By leaf, the share of the year's reported rows that stand at the most frequent raw value; null where none is reported. */
export function levelShares({ plan, year }: YearTally, reader: ScoreReader): (number | null)[] {
  const counts = plan.tree.leaves.map(() => new Map<number, number>());
  reader.eachRow(plan, year, (leaf, raw) => {
    counts[leaf]?.set(raw, (counts[leaf]?.get(raw) ?? 0) + 1);
  });
  return counts.map((levels) => {
    const numbers = [...levels.values()];
    const all = numbers.reduce((sum, count) => sum + count, 0);
    return all === 0 ? null : Math.max(...numbers) / all;
  });
}
