import type { Fault } from "#core/faults/fault.ts";
import type { BilingualText } from "#core/text.ts";

/** A finding that people looked at and let stand: which, what it says, why it stands, who said so and when. */
export type Acknowledgement = {
  file: string;
  /** The record, as pengecualian.csv calls it. */
  key: string;
  code: string;
  message: BilingualText;
  reason: string;
  by: string | null;
  date: string | null;
};

/** A note about an acknowledged fault. The first of a file carries all of that file, the others none. */
export type AcknowledgedFault = Fault & { acknowledgements: readonly Acknowledgement[] };

/** The acknowledged findings among faults, in the order of the faults. */
export function acknowledgementsOf(faults: readonly Fault[]): Acknowledgement[] {
  return faults.filter(isAcknowledged).flatMap(({ acknowledgements }) => acknowledgements);
}

function isAcknowledged(fault: Fault): fault is AcknowledgedFault {
  return "acknowledgements" in fault;
}
