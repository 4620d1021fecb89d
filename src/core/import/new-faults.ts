import type { Fault } from "#core/faults/fault.ts";
import { readFolded } from "#core/faults/fold.ts";

/**
 * The faults of `after` that `before` did not have. An import only appends rows and changes cells, so an old fault
 * stays at its place; of faults that were folded into a count, one with a higher count is new.
 */
export function newFaults(before: readonly Fault[], after: readonly Fault[]): Fault[] {
  const left = new Map<string, number>();
  for (const fault of before) left.set(keyOf(fault), (left.get(keyOf(fault)) ?? 0) + 1);
  const folded = new Map(
    before.map((fault) => [`${fault.file} ${readFolded(fault)?.code}`, readFolded(fault)?.more ?? 0]),
  );
  return after.filter((fault) => {
    const fold = readFolded(fault);
    if (fold) return fold.more > (folded.get(`${fault.file} ${fold.code}`) ?? 0);
    const known = left.get(keyOf(fault)) ?? 0;
    left.set(keyOf(fault), known - 1);
    return known <= 0;
  });
}

function keyOf({ code, file, line, cell, value }: Fault): string {
  return JSON.stringify([code, file, line, cell, value]);
}
