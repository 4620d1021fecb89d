import { formatTable } from "#core/csv/format-table.ts";
import type { JsonKey } from "#core/schema/json-key.ts";
import { methodKeys } from "#core/schema/method-keys.ts";
import { portalKeys } from "#core/schema/portal-keys.ts";
import type { Table } from "#core/schema/table.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";
import { wideScoreTable } from "#core/schema/wide-score.ts";
import { allowedValues } from "./allowed-values.ts";
import { templateIndicators, templateRows } from "./template-rows.ts";

export type TemplateFile = { path: string; text: string };

/** Excel takes a file for UTF-8 by this mark, and splits it at semicolons where the decimal sign is a comma. */
const excelMark = "\ufeff";
const delimiter = ";";
export const templateMethod = "metode-contoh";

/**
 * Every file of a data folder with its headings and example rows that refer to each other, as Indonesian Excel opens it
 * best; beside them `nilai-yang-boleh.csv`, which says what each column accepts.
 */
export function templateFiles(): TemplateFile[] {
  const folder = `metode/${templateMethod}`;
  return [
    { path: "portal.json", text: jsonTemplate(portalKeys) },
    ...dataTables.map((table) => ({ path: table.file, text: csvTemplate(table) })),
    { path: `${folder}/metode.json`, text: jsonTemplate(methodKeys) },
    ...methodTables.map((table) => ({ path: `${folder}/${table.file}`, text: csvTemplate(table) })),
    { path: "nilai-yang-boleh.csv", text: allowedValuesTemplate() },
  ];
}

function csvTemplate(table: Table): string {
  const columns = Object.entries(table.columns).map(([name, { heading, example }]) => ({ name, heading, example }));
  const further = table.file === wideScoreTable.file ? templateIndicators : [];
  const all = [...columns, ...further.map((key) => ({ name: key, heading: key, example: "" }))];
  const rows = templateRows(table).map((row) => all.map(({ name, example }) => cellOf(row[name] ?? example)));
  return (
    excelMark +
    formatTable(
      all.map(({ heading }) => heading),
      rows,
      { delimiter },
    )
  );
}

/** An empty cell is nothing; a decimal is written with the comma that Indonesian Excel takes for a number. */
function cellOf(text: string): string | null {
  if (text === "") return null;
  return /^\d+\.\d+$/.test(text) ? text.replace(".", ",") : text;
}

function jsonTemplate(keys: readonly JsonKey[]): string {
  return `${JSON.stringify(Object.fromEntries(keys.map(({ key, example }) => [key, example])), null, 2)}\n`;
}

function allowedValuesTemplate(): string {
  const headings = ["berkas", "kolom", "wajib", "isi yang boleh", "contoh", "arti", "allowed values", "meaning"];
  const rows = allowedValues().map(({ path, column, required, accepts, example, meaning }) => [
    path,
    column,
    required ? "ya" : "tidak",
    accepts.id,
    example,
    meaning.id,
    accepts.en,
    meaning.en,
  ]);
  return excelMark + formatTable(headings, rows, { delimiter });
}
