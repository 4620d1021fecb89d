import { makeFault } from "#core/faults/make-fault.ts";
import { complementaryParts } from "./complementary-parts.ts";
import type { Draft } from "./draft.ts";
import { joinKey } from "./exception-key.ts";
import type { Finding } from "./finding.ts";
import type { OfficialCount } from "./official-counts.ts";
import { countsThings, groupCounts, officialCounts } from "./official-counts.ts";

/**
 * Parts that make up a whole: all of them, and those that some sources count beside them. `breakdown` is the name of the
 * split in `rincian`; null where only the words of its parts make it one.
 */
type Split = { breakdown: string | null; parts: readonly OfficialCount[]; also: readonly OfficialCount[] };

const noise = 1e-9;

/**
 * Published parts that make a complete split add up to their total. A split is complete where its rows share a name
 * in `rincian`, or by their words (`complementaryParts`). Where sources differ on a total, agreeing with one is
 * enough; where they differ on a part, only the parts of one source are added. An exception names the total and, where
 * it has one, the breakdown: `2024/kota/inovasi-diinput/pemilik`.
 */
export function* partsAndTotals({ officialResults }: Draft): Generator<Finding> {
  // With rows missing, a part may be among them.
  if (!officialResults.clean) return;
  for (const group of groupCounts(officialCounts(officialResults.rows))) {
    const totals = group.filter(({ part }) => part === null);
    if (totals.length === 0) continue;
    for (const split of completeSplits(group)) {
      const sums = possibleSums(split);
      if (sums.some((sum) => totals.some(({ count }) => agree(sum, count)))) continue;
      const total = nearestTotal(totals, sums[0] ?? 0);
      const { result, base, count } = total;
      const fault = makeFault("E521", officialResults.places.at(result.line, "value"), result.value, {
        measure: base,
        year: result.year,
        total: count,
        parts: spelled(split),
        sum: round(sums[0] ?? 0),
        difference: round(count - (sums[0] ?? 0)),
      });
      yield { fault, key: joinKey([result.year, result.region, base, split.breakdown]) };
    }
  }
}

function completeSplits(group: readonly OfficialCount[]): Split[] {
  const declared = Map.groupBy(
    group.filter(({ part, result }) => part !== null && result.breakdown !== null),
    ({ result }) => result.breakdown ?? "",
  );
  const splits = [...declared].flatMap(([breakdown, parts]) => oneOfEach(parts, { breakdown }));
  const inDeclared = new Set([...declared.values()].map((parts) => nameSet(parts)));
  if (!countsThings(group[0]?.base ?? "")) return splits;
  const names = new Set(group.flatMap(({ part }) => part ?? []));
  for (const { parts, also } of complementaryParts(names)) {
    // What people declared goes before what words suggest.
    if ([...inDeclared].some((known) => parts.every((part) => known.has(part)))) continue;
    const wanted = group.filter(({ part, count }) => part !== null && parts.includes(part) && Number.isInteger(count));
    const beside = group.filter(({ part }) => part !== null && part === also);
    splits.push(...oneOfEach(wanted, { breakdown: null, also: beside, names: parts }));
  }
  return splits;
}

/** The parts, once each: as they are, or source by source where a part was published with different numbers. */
function oneOfEach(
  parts: readonly OfficialCount[],
  {
    breakdown,
    also = [],
    names = [...nameSet(parts)],
  }: { breakdown: string | null; also?: readonly OfficialCount[]; names?: readonly string[] },
): Split[] {
  const bySource = Map.groupBy(parts, ({ result }) => `${result.source ?? ""}\n${result.asOf ?? ""}`);
  const choices = isPlain(parts) ? [distinct(parts)] : [...bySource.values()].map(distinct);
  return choices
    .filter((choice) => isPlain(choice) && names.every((name) => choice.some(({ part }) => part === name)))
    .map((choice) => ({ breakdown, parts: choice, also }));
}

/** Whether no part has two different numbers. */
function isPlain(parts: readonly OfficialCount[]): boolean {
  return new Set(parts.map(({ part, count }) => `${part} ${count}`)).size === nameSet(parts).size;
}

function distinct(parts: readonly OfficialCount[]): OfficialCount[] {
  return [...new Map(parts.map((part) => [part.part, part])).values()];
}

function nameSet(parts: readonly OfficialCount[]): Set<string> {
  return new Set(parts.flatMap(({ part }) => part ?? []));
}

function possibleSums({ parts, also }: Split): number[] {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  return [sum, ...also.map(({ count }) => sum + count)];
}

function agree(sum: number, total: number): boolean {
  return Math.abs(sum - total) <= noise * Math.max(1, Math.abs(total));
}

function nearestTotal(totals: readonly OfficialCount[], sum: number): OfficialCount {
  return totals.reduce((best, total) => (Math.abs(total.count - sum) < Math.abs(best.count - sum) ? total : best));
}

function spelled({ parts, also }: Split): { id: string; en: string } {
  const sum = parts.map(({ part, count }) => `${part} ${count}`).join(" + ");
  const [beside] = also;
  if (!beside) return { id: sum, en: sum };
  const extra = `${beside.part} ${beside.count}`;
  return { id: `${sum} (${extra} tidak ikut dijumlahkan)`, en: `${sum} (${extra} not added)` };
}

function round(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
