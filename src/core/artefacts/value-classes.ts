import type { ValueClass } from "./map-page.ts";

/**
 * Up to four classes that hold about equally many values, equal values always in one class. The highest class has step
 * 3; with fewer classes the steps spread between.
 */
export function valueClasses(values: readonly number[], most = 4): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const starts = new Set<number>();
  for (let part = 0; part < most; part += 1) {
    const start = sorted[Math.ceil((sorted.length * part) / most)];
    if (start !== undefined) starts.add(start);
  }
  const froms = [...starts];
  return froms.map((from, at) => {
    const next = froms[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = sorted.filter((value) => value >= from && value < next);
    const step = froms.length === 1 ? 3 : Math.round((at / (froms.length - 1)) * 3);
    return { step, from, to: own.at(-1) ?? from, areas: own.length };
  });
}
