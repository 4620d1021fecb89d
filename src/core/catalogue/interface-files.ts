import type { Portal } from "#core/schema/portal.ts";
import type { BilingualText } from "#core/text.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { licenceOf } from "./licence.ts";
import { relativeLink } from "./link.ts";
import { recordsOf } from "./table-records.ts";

export const interfaceFolder = "/data/v1/";
export const interfaceIndexPath = `${interfaceFolder}index.json`;
export const interfaceSchemaPath = "/skema/v1.schema.json";

/** A table with more rows goes on in `inovasi-2.json`, `inovasi-3.json`, … */
const pageSize = 1000;

export type InterfaceFile = { path: string; table: string; rows: number; text: string };

/** The tables marked for it as JSON, a record a line: the same names as the headings of the CSVs, and what the numbers are beside them. */
export function interfaceFiles(entries: readonly CatalogueEntry[], portal: Portal): InterfaceFile[] {
  return entries.filter(({ table }) => table.inInterface).flatMap((entry) => pagesOf(entry, portal));
}

function pagesOf({ table }: CatalogueEntry, portal: Portal): InterfaceFile[] {
  const records = recordsOf(table);
  const pages = Math.ceil(records.length / pageSize);
  return Array.from({ length: pages }, (_, at) => {
    const path = pagePath(table.name, at + 1);
    const own = records.slice(at * pageSize, (at + 1) * pageSize);
    const meta = {
      ...metaOf(portal, path, table.meaning),
      table: table.name,
      rows: records.length,
      page: at + 1,
      pages,
      next: at + 1 < pages ? relativeLink(path, pagePath(table.name, at + 2)) : null,
    };
    const text = `{"meta":${JSON.stringify(meta)},"data":[\n${own.map((record) => JSON.stringify(record)).join(",\n")}\n]}\n`;
    return { path, table: table.name, rows: own.length, text };
  });
}

function pagePath(name: string, page: number): string {
  return `${interfaceFolder}${name}${page === 1 ? "" : `-${page}`}.json`;
}

/** What every file of the interface says of itself, at its beginning. */
export function metaOf(portal: Portal, path: string, definition: BilingualText): object {
  const { title, url } = licenceOf(portal.licence);
  return {
    edition: portal.edition,
    dataAsOf: portal.dataAsOf,
    sample: portal.sample,
    licence: { name: title, url },
    source: { title: portal.title, publisher: portal.contact.name, address: portal.address },
    definition,
    schema: relativeLink(path, interfaceSchemaPath),
  };
}
