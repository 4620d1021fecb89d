import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { affairs, findAffair } from "#core/schema/affair.ts";
import type { Draft } from "./draft.ts";
import { suggester } from "./suggester.ts";

/** Government affairs are named as in the official list of 38. */
export function* knownAffairs({ innovations, needs }: Draft): Generator<Fault> {
  const suggest = suggester(affairs.map(({ name }) => name.id));
  for (const { affair, otherAffairs, line } of innovations.rows) {
    if (affair !== null && !findAffair(affair)) {
      yield makeFault("W504", innovations.places.at(line, "affair"), affair, { didYouMean: suggest(affair) });
    }
    for (const other of otherAffairs ?? []) {
      if (findAffair(other)) continue;
      yield makeFault("W504", innovations.places.at(line, "otherAffairs"), other, { didYouMean: suggest(other) });
    }
  }
  for (const need of needs.rows) {
    for (const affair of need.affairs ?? []) {
      if (findAffair(affair)) continue;
      yield makeFault("W504", needs.places.at(need.line, "affairs"), affair, { didYouMean: suggest(affair) });
    }
  }
}
