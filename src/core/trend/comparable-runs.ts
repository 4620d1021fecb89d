import type { YearlyResult } from "#core/composite/change.ts";
import { comparable } from "#core/composite/change.ts";

/** A year's published number that is there, with its method. */
export type PublishedYear = { year: number; published: number; method: YearlyResult["method"] };

/**
 * One series cut at its method breaks (METHODS formula 6): runs of years with a number whose methods may be compared, in
 * order. A year without a number leaves a gap and cuts nothing, unless its own method is what joins its neighbours. `results`
 * by year, ascending.
 */
export function comparableRuns(results: readonly YearlyResult[]): PublishedYear[][] {
  const runs: PublishedYear[][] = [];
  let since: YearlyResult[] = [];
  for (const { year, published, method } of results) {
    const last = runs.at(-1)?.at(-1);
    const stepwise = since.every((result, at) => comparable(result.method, since[at + 1]?.method ?? method));
    since.push({ year, published, method });
    if (published === null) continue;
    if (last !== undefined && (stepwise || comparable(last.method, method)))
      runs.at(-1)?.push({ year, published, method });
    else runs.push([{ year, published, method }]);
    since = [{ year, published, method }];
  }
  return runs;
}

/** The run that a trend is drawn from: the longest, the latest of equals; empty where no year has a number. */
export function longestRun(runs: readonly PublishedYear[][]): PublishedYear[] {
  return runs.reduce((longest, run) => (run.length >= longest.length ? run : longest), []);
}
