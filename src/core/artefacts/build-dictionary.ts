import type { Cell } from "#core/schema/cells.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";
import type { BilingualText } from "#core/text.ts";
import type { DictionaryTable } from "./data-page.ts";

/** The data dictionary, from the same column descriptions that the reader uses. */
export function buildDictionary(): DictionaryTable[] {
  const named = [
    ...dataTables.map((table) => ({ table, file: table.file })),
    ...methodTables.map((table) => ({ table, file: `metode/…/${table.file}` })),
  ];
  return named.map(({ table, file }) => ({
    file,
    meaning: table.meaning,
    columns: Object.values(table.columns).map((column) => ({
      heading: column.heading,
      required: column.required,
      accepts: describeKind(column.cell.kind),
      meaning: column.meaning,
    })),
  }));
}

function describeKind(kind: Cell<unknown>["kind"]): BilingualText {
  switch (kind.name) {
    case "slug":
      return { id: "id: huruf kecil, angka, tanda hubung", en: "id: lower-case letters, digits, hyphens" };
    case "text":
      return { id: `teks, paling panjang ${kind.longest} huruf`, en: `text, at most ${kind.longest} characters` };
    case "integer":
      return { id: "bilangan bulat tanpa titik", en: "whole number without separators" };
    case "decimal":
      return { id: "angka, desimal koma atau titik", en: "number, decimal comma or point" };
    case "year":
      return { id: "tahun, empat angka", en: "year, four digits" };
    case "date":
      return {
        id: "tanggal: 2024-03-22, 22/03/2024, atau 22 Maret 2024",
        en: "date: 2024-03-22 or 22/03/2024 (day first)",
      };
    case "url":
      return { id: "alamat web lengkap, https://…", en: "full web address, https://…" };
    case "choice":
      return { id: `salah satu: ${kind.choices.join(", ")}`, en: `one of: ${kind.choices.join(", ")}` };
    case "list":
      return { id: "beberapa teks, dipisah titik koma", en: "several texts separated by semicolons" };
  }
}
