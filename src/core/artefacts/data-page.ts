import type { BilingualText } from "#core/text.ts";

/** A file that the data page offers. */
export type Download = { path: string; title: BilingualText; rows: number; format: "csv" | "json"; bytes: number };

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
  dictionary: readonly DictionaryTable[];
  notices: readonly Notice[];
};
