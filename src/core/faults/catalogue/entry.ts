import type { BilingualText } from "#core/text.ts";
import type { Severity } from "../fault.ts";

/** What a code says. `{value}` stands for the raw value in quotation marks, other names for the fault's parameters. */
export type CatalogueEntry = { severity: Severity; message: BilingualText; remedy: BilingualText };
