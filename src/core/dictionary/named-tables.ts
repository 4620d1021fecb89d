import type { JsonKey } from "#core/schema/json-key.ts";
import { methodKeys } from "#core/schema/method-keys.ts";
import { portalKeys } from "#core/schema/portal-keys.ts";
import type { Table } from "#core/schema/table.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";
import type { BilingualText } from "#core/text.ts";

/** A file that staff write, with its path in the data folder; `…` stands for the id of a method. */
export type NamedTable = { path: string; table: Table };

/** Every CSV of the data folder in the order in which it is explained. */
export const namedTables: readonly NamedTable[] = [
  ...dataTables.map((table) => ({ path: table.file, table })),
  ...methodTables.map((table) => ({ path: `metode/…/${table.file}`, table })),
];

/** The JSON files with what they are for. */
export const jsonFiles: readonly { path: string; keys: readonly JsonKey[]; meaning: BilingualText }[] = [
  {
    path: "portal.json",
    keys: portalKeys,
    meaning: {
      id: "Apa portal ini, dan tanggal edisinya. Berkas teks; buka dengan Notepad.",
      en: "What this portal is, and the date of its edition. A text file; open it with Notepad.",
    },
  },
  {
    path: "metode/…/metode.json",
    keys: methodKeys,
    meaning: {
      id: "Aturan sebuah metode indeks. Berkas teks; buka dengan Notepad.",
      en: "The rule of a method. A text file; open it with Notepad.",
    },
  },
];
