import type { BilingualText } from "#core/text.ts";

/** A file that the data page offers. */
export type Download = { path: string; title: BilingualText; rows: number; format: "csv" | "json"; bytes: number };

/** A file for programs, others that belong to it, and one line that uses it. */
export type ProgramLink = {
  key: "interface" | "package" | "csvw" | "dcat" | "schema-org" | "manifest";
  path: string;
  further: readonly string[];
  example: string;
};

/** The data dictionary's entry for one file staff write. */
export type DictionaryTable = {
  file: string;
  meaning: BilingualText;
  columns: readonly { heading: string; required: boolean; accepts: BilingualText; meaning: BilingualText }[];
};

/** A finding of the checks that did not stop the build. */
export type Notice = {
  code: string;
  severity: string;
  file: string;
  cell: string | null;
  value: string | null;
  message: BilingualText;
};

export type DataPage = {
  downloads: readonly Download[];
  programs: readonly ProgramLink[];
  dictionary: readonly DictionaryTable[];
  notices: readonly Notice[];
};
