import type { BilingualText } from "#core/text.ts";
import type { Severity } from "../fault.ts";

/**
 * What a code says. `{value}` stands for the raw value in quotation marks, other names for the fault's parameters.
 * An `acknowledgeable` fault may be true of correct data: a row of pengecualian.csv with the reason turns it into a
 * note. What can't be read, found or published never is. `asksNothing`: there is nothing to repair, and the remedy says so.
 */
export type CatalogueEntry = {
  severity: Severity;
  message: BilingualText;
  remedy: BilingualText;
  acknowledgeable?: true;
  asksNothing?: true;
};
