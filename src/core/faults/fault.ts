import type { BilingualText } from "#core/text.ts";

/** galat stops the build; peringatan and catatan do not. */
export type Severity = "galat" | "peringatan" | "catatan";

/**
 * Something wrong in the data, as a value. `line` is the physical line as Excel or Notepad shows it, `column` the
 * heading as written in the file, `cell` its Excel address, `value` the raw text; each null where it does not apply.
 */
export type Fault = {
  code: string;
  severity: Severity;
  file: string;
  line: number | null;
  column: string | null;
  cell: string | null;
  value: string | null;
  message: BilingualText;
  remedy: BilingualText;
};
