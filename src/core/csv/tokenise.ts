import Papa from "papaparse";

/** Cells of whole records without a final line break. The records must be known to be well quoted. */
export function tokenise(text: string, delimiter: string): string[][] {
  if (text === "") return [[""]];
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  return parser.parse(text, 0, false).data;
}
