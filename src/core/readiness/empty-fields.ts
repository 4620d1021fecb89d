import type { Innovation } from "#core/schema/innovation.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import { isBeforeUse } from "./entry-barriers.ts";

/**
 * What the submission asks of an innovation beside its levels, by the code's names, in the order of `inovasi.csv`: the
 * columns of the ministry's list export, and the four texts that a reviewer reads.
 */
export const requiredFields = [
  "unitId",
  "phase",
  "initiator",
  "type",
  "form",
  "affair",
  "pilotedOn",
  "appliedOn",
  "design",
  "aim",
  "benefit",
  "result",
] as const satisfies readonly (keyof Innovation)[];

/** Headings of the required fields that are empty. One that is not in use yet has no day of use and no results to give. */
export function emptyFields(innovation: Innovation): string[] {
  const notYet: readonly string[] = isBeforeUse(innovation.phase) ? ["appliedOn", "result"] : [];
  return requiredFields
    .filter((field) => innovation[field] === null && !notYet.includes(field))
    .map((field) => innovationTable.columns[field].heading);
}
