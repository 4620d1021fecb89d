import type { EngineRun, MethodsRun } from "#core/composite/engine-run.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import type { Evaluation } from "#core/composite/method-run.ts";
import type { Quantity } from "#core/composite/quantity.ts";
import { minus, plus, toNumber } from "#core/composite/quantity.ts";
import { zero } from "#core/composite/rational.ts";
import type { YearTally } from "#core/composite/year-tally.ts";
import type { Contribution } from "./contribution.ts";
import { changeParts } from "./contribution.ts";
import { manageable } from "./manageable.ts";
import type { IndexSplit } from "./pair-splitter.ts";
import { pairSplitter } from "./pair-splitter.ts";
import { roundParts } from "./round-parts.ts";
import type { ChangeLine, PartTotal, UnitChange } from "./unit-change.ts";

/**
 * Every change of `rows` that has a number, split into its parts; in the order of the rows. `rows` are those of the run's
 * evaluations. Rows are summed anew for each pair of years, so this is not for `check`.
 */
export function unitChanges(
  { reader, subjects }: EngineRun,
  { tallies, evaluations }: MethodsRun,
  rows: readonly IndexRow[],
): UnitChange[] {
  const tallyOf = new Map(tallies.map((tally) => [`${tally.plan.tree.method.id} ${tally.year}`, tally]));
  const found = new Map(
    evaluations.map((own) => [`${own.node} ${own.year} ${subjects.units[own.unit]?.id ?? ""}`, own]),
  );
  const splitters = new Map<string, ReturnType<typeof pairSplitter>>();
  const splitterOf = (before: Evaluation, now: Evaluation) => {
    const keys = [before, now].map(({ method, year }) => `${method.id} ${year}`);
    const name = keys.join(" ");
    const known = splitters.get(name);
    if (known) return known;
    const made = pairSplitter(keys.map((key) => tallyOf.get(key)) as [YearTally, YearTally], reader);
    splitters.set(name, made);
    return made;
  };
  return rows.flatMap((row): UnitChange[] => {
    if (row.change === null) return [];
    const now = found.get(`${row.node} ${row.year} ${row.unitId}`);
    const before = found.get(`${row.node} ${row.year - 1} ${row.unitId}`);
    if (!before || !now) throw new Error(`no evaluation behind ${row.node} ${row.year} ${row.unitId}`);
    const decimals = Math.max(before.method.decimals, now.method.decimals);
    return [changeOf(row, row.change, decimals, changeIn(before, now), splitterOf(before, now)(before, now))];
  });
}

function changeIn(before: Evaluation, now: Evaluation): number {
  return toNumber(minus(now.result.score ?? zero, before.result.score ?? zero));
}

function changeOf(
  { unitId, year, node }: IndexRow,
  change: number,
  decimals: number,
  unrounded: number,
  { contributions, reason, story, matched }: IndexSplit,
): UnitChange {
  const lines = contributions
    .filter(({ part, points }) => part !== "weight" || toNumber(points) !== 0)
    .toSorted((a, b) => changeParts.indexOf(a.part) - changeParts.indexOf(b.part));
  const groups = [...Map.groupBy(lines, ({ part }) => part)];
  const totals = groups.map(([, own]) => sumOf(own));
  const published = roundParts(totals, change, decimals);
  const parts = groups.map(
    ([part], at): PartTotal => ({ part, points: toNumber(totals[at] ?? zero), published: published[at] ?? 0 }),
  );
  // First the parts, then the indicators within each, so that both levels add up.
  const rounded = groups.flatMap(([, own], at): ChangeLine[] => {
    const steps = roundParts(
      own.map(({ points }) => points),
      published[at] ?? 0,
      decimals,
    );
    return own.map((line, index) => ({ ...line, published: steps[index] ?? 0 }));
  });
  const told = story.map(({ part, points }) => ({ part, points: toNumber(points) }));
  return { unitId, year, node, change, unrounded, decimals, lines: rounded, parts, reason, story: told, matched };
}

function sumOf(lines: readonly Contribution[]): Quantity {
  return lines.reduce<Quantity>((sum, { points }) => manageable(plus(sum, points)), zero);
}
