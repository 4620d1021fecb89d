import { clampedCounts } from "./composite/clamped-counts.ts";
import type { CountedInnovations } from "./composite/counted-innovations.ts";
import { basicAffairBits, countedInnovations } from "./composite/counted-innovations.ts";
import type { Indices } from "./composite/index-row.ts";
import { indexRows } from "./composite/index-rows.ts";
import { innovationMaturities } from "./composite/innovation-maturities.ts";
import { runMethods } from "./composite/method-run.ts";
import { nodeScores } from "./composite/node-scores.ts";
import { scoreReader } from "./composite/score-reader.ts";
import { subjectsOf } from "./composite/subjects.ts";
import { treePlan } from "./composite/tree-plan.ts";
import type { Dataset } from "./dataset.ts";
import type { Method } from "./schema/method.ts";

/**
 * Every index, rank, predicate, node score and maturity that the methods of the dataset define. A year is computed where a
 * method serves it and the dataset has a score or a participation in it.
 */
export function computeIndices(dataset: Dataset): Indices {
  const { methods, scores } = dataset;
  const subjects = subjectsOf(dataset);
  const reader = scoreReader(scores, subjects);
  const participations = Map.groupBy(dataset.participations, ({ year }) => year);
  const years = [...new Set([...reader.years, ...participations.keys()])].sort((a, b) => a - b);
  const basicAffairs = basicAffairBits(dataset.innovations);
  const counted = new Map<number, CountedInnovations>();
  const countedIn = (year: number) => {
    const known = counted.get(year);
    if (known) return known;
    const rows = participations.get(year) ?? [];
    const made = countedInnovations(rows, reader.scoredInnovations(year), subjects, basicAffairs);
    counted.set(year, made);
    return made;
  };

  const served = (method: Method) => years.filter((year) => method.years.includes(year));
  const official = methods.map((method) => ({ plan: treePlan(method, scores), years: served(method) }));
  const { tallies, evaluations } = runMethods(official, reader, countedIn);
  tallies.sort((a, b) => a.year - b.year);

  return {
    rows: indexRows(evaluations, subjects),
    constantMethod: constantMethod(),
    nodes: nodeScores(evaluations, subjects),
    maturities: tallies.flatMap((tally) => innovationMaturities(tally, participations.get(tally.year) ?? [], subjects)),
    clamped: tallies.flatMap(clampedCounts),
  };

  function constantMethod(): Indices["constantMethod"] {
    const newest = newestOf(methods);
    if (newest === null || methods.length < 2) return null;
    const run = runMethods([{ plan: treePlan(newest, scores), years }], reader, countedIn);
    return { methodId: newest.id, rows: indexRows(run.evaluations, subjects) };
  }
}

/** The method that serves the latest year; null where none serves any. */
function newestOf(methods: readonly Method[]): Method | null {
  const serving = methods.filter(({ years }) => years.length > 0);
  return serving.reduce<Method | null>(
    (newest, method) => (newest === null || Math.max(...method.years) > Math.max(...newest.years) ? method : newest),
    null,
  );
}
