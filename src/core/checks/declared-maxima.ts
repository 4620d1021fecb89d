import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { attainableSums } from "./attainable-sums.ts";
import type { Draft } from "./draft.ts";

/** The maximum that a rule prints for a group is what its weights and bounds come to, where all are known. */
export function* declaredMaxima({ methods }: Draft): Generator<Fault> {
  for (const { indicators, groups } of methods) {
    if (!indicators.clean || !groups.clean) continue;
    const sums = attainableSums(groups.rows, indicators.rows);
    for (const { key, maximum, line } of groups.rows) {
      const derived = sums.get(key) ?? null;
      if (maximum === null || derived === null || !isOff(maximum, derived)) continue;
      // A wrong part makes every sum above it wrong too: say it where it begins.
      const isEcho = groups.rows.some(
        (child) => child.parent === key && isOff(child.maximum, sums.get(child.key) ?? null),
      );
      if (isEcho) continue;
      const parameters = { derived: round(derived), difference: round(maximum - derived) };
      yield makeFault("E610", groups.places.at(line, "maximum"), String(maximum), parameters);
    }
  }
}

function isOff(maximum: number | null, derived: number | null): boolean {
  return maximum !== null && derived !== null && Math.abs(derived - maximum) > 1e-9 * Math.max(1, maximum);
}

function round(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
