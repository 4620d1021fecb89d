import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Draft } from "./draft.ts";

/** A running innovation was checked within the 12 months before the edition, and none is checked after it. */
export function* checkedDates({ portal, innovations }: Draft): Generator<Fault> {
  if (!portal) return;
  const { edition } = portal;
  const oldest = yearBefore(edition);
  for (const { checkedOn, status, line } of innovations.rows) {
    if (checkedOn === null) continue;
    const place = innovations.places.at(line, "checkedOn");
    if (checkedOn > edition) yield makeFault("E543", place, checkedOn, { checkedOn, edition });
    else if (status === "berjalan" && checkedOn < oldest) {
      yield makeFault("N542", place, checkedOn, { checkedOn, edition });
    }
  }
}

/** The same day a year earlier; 29 February becomes a day that no date can equal but that sorts in its place. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
}
