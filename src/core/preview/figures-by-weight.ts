import type { FigureChange } from "./publication-changes.ts";

/** What a reader should see first: new values by the size of their change, then ranks, then what comes or goes. */
export function figuresByWeight(figures: readonly FigureChange[]): FigureChange[] {
  return figures.toSorted((a, b) => weight(b) - weight(a) || b.year - a.year || (a.unit < b.unit ? -1 : 1));
}

function weight({ before, after }: FigureChange): number {
  if (before === null || after === null) return -1;
  if (before.value === after.value) return 0;
  if (before.value === null || after.value === null) return Number.MAX_VALUE;
  return Math.abs(after.value - before.value);
}
