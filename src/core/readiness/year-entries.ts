import { stageOrder } from "#core/composite/stage-order.ts";
import type { Participation } from "#core/schema/participation.ts";

/** The years up to and with `year` in which an innovation was entered in the ministry's app. */
export function yearEntries(participations: readonly Participation[], year: number): number[] {
  return participations
    .filter((row) => row.year <= year && stageOrder[row.stage] >= stageOrder.diinput)
    .map((row) => row.year);
}
