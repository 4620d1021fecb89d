import type { Dataset } from "#core/dataset.ts";
import type { Method } from "#core/schema/method.ts";
import type { CountedInnovations } from "./counted-innovations.ts";
import { basicAffairBits, countedInnovations } from "./counted-innovations.ts";
import type { Evaluation } from "./method-run.ts";
import { runMethods } from "./method-run.ts";
import type { ScoreReader } from "./score-reader.ts";
import { scoreReader } from "./score-reader.ts";
import type { Subjects } from "./subjects.ts";
import { subjectsOf } from "./subjects.ts";
import { treePlan } from "./tree-plan.ts";
import type { YearTally } from "./year-tally.ts";

/** Evaluations with the tallies they were made from, years ascending. */
export type MethodsRun = { tallies: readonly YearTally[]; evaluations: readonly Evaluation[] };

/** The engine's exact results before they become rows: what the analyses of change and robustness start from. */
export type EngineRun = {
  subjects: Subjects;
  reader: ScoreReader;
  official: MethodsRun;
  /** Every year by the newest method; null with fewer than two methods. Made anew at each call. */
  constantMethod: () => (MethodsRun & { method: Method }) | null;
};

/**
 * Applies the methods of the dataset. A year is computed where a method serves it and the dataset has a score or a
 * participation in it.
 */
export function engineRun(dataset: Dataset): EngineRun {
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
  const official = runMethods(
    methods.map((method) => ({ plan: treePlan(method, scores), years: served(method) })),
    reader,
    countedIn,
  );
  official.tallies.sort((a, b) => a.year - b.year);

  function constantMethod() {
    const method = newestOf(methods);
    if (method === null || methods.length < 2) return null;
    return { method, ...runMethods([{ plan: treePlan(method, scores), years }], reader, countedIn) };
  }
  return { subjects, reader, official, constantMethod };
}

/** The method that serves the latest year; null where none serves any. */
function newestOf(methods: readonly Method[]): Method | null {
  const serving = methods.filter(({ years }) => years.length > 0);
  return serving.reduce<Method | null>(
    (newest, method) => (newest === null || Math.max(...method.years) > Math.max(...newest.years) ? method : newest),
    null,
  );
}
