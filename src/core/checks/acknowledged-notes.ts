import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import type { Exception } from "#core/schema/exception.ts";
import type { AcknowledgedFault, Acknowledgement } from "./acknowledgement.ts";

/** A fault with the row of pengecualian.csv that fits it. */
export type Acknowledged = { fault: Fault; exception: Exception };

/**
 * The notes that acknowledged faults become. The first of a file carries all acknowledgements of that file: of many
 * notes only the first are kept and the rest counted, and none may be lost to the site.
 */
export function acknowledgedNotes(all: readonly Acknowledged[]): AcknowledgedFault[] {
  const byFile = Map.groupBy(all, ({ fault }) => fault.file);
  return [...byFile.values()].flatMap((ofFile) =>
    ofFile.map(({ fault, exception }, index) => ({
      ...note(fault, exception),
      acknowledgements: index === 0 ? ofFile.map(acknowledgementOf) : [],
    })),
  );
}

function note(fault: Fault, { reason }: Exception): Fault {
  // The reason is a person's whole sentence, so it is not cut like a value.
  const shown = escapeInvisible(reason);
  const { code, message, value } = fault;
  return makeFault("N550", fault, value, { code, original: message, reason: { id: shown, en: shown } });
}

function acknowledgementOf({ fault, exception }: Acknowledged): Acknowledgement {
  const { key, reason, by, date } = exception;
  return { file: fault.file, key, code: fault.code, message: fault.message, reason, by, date };
}
