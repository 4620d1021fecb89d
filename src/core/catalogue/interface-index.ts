import type { Portal } from "#core/schema/portal.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { InterfaceFile } from "./interface-files.ts";
import { interfaceIndexPath, metaOf } from "./interface-files.ts";
import { relativeLink } from "./link.ts";

/** `/data/v1/index.json`: which tables there are, their files, and what each column means. Links are relative to it. */
export function interfaceIndex(
  entries: readonly CatalogueEntry[],
  files: readonly InterfaceFile[],
  portal: Portal,
): object {
  const definition = {
    id: "Daftar tabel; setiap tabel punya satu berkas JSON atau lebih (data) dan satu CSV dengan kolom yang sama.",
    en: "The list of tables; each has one or more JSON files (data) and one CSV with the same columns.",
  };
  const tables = entries.flatMap(({ table, file }) => {
    const own = files.filter((other) => other.table === table.name);
    if (own.length === 0) return [];
    return {
      name: table.name,
      title: table.title,
      definition: table.meaning,
      rows: file.rows,
      files: own.map(({ path }) => relativeLink(interfaceIndexPath, path)),
      csv: relativeLink(interfaceIndexPath, file.path),
      key: table.key,
      columns: table.columns.map(({ heading, kind, required, meaning }) => ({
        name: heading,
        kind: kind.name,
        required,
        meaning,
      })),
    };
  });
  return { meta: metaOf(portal, interfaceIndexPath, definition), tables };
}
