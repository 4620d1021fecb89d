import type { CellKind } from "#core/schema/cells.ts";
import type { BilingualText } from "#core/text.ts";
import { boundsOf } from "./bounds.ts";
import type { Catalogue, CatalogueEntry } from "./catalogue.ts";
import type { CatalogueColumn } from "./catalogue-table.ts";
import { listSeparator } from "./catalogue-table.ts";
import { describeCatalogue } from "./describe-catalogue.ts";
import { licenceOf } from "./licence.ts";
import { relativeLink } from "./link.ts";

export const csvwPath = "/data/csv-metadata.json";

/** The downloads as a table group of CSV on the Web: https://www.w3.org/TR/tabular-metadata/. Addresses are relative to the file. */
export function csvwMetadata(catalogue: Catalogue): object {
  const { portal, entries } = catalogue;
  const licence = licenceOf(portal.licence);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "id" }],
    "@type": "TableGroup",
    "dc:title": inBoth(portal.title),
    "dc:description": inBoth(describeCatalogue(catalogue)),
    "dc:license": licence.url === null ? licence.title : { "@id": licence.url },
    ...(portal.contact.name === "" ? {} : { "dc:publisher": portal.contact.name }),
    "dc:modified": { "@value": portal.edition, "@type": "xsd:date" },
    lang: "id",
    dialect: {
      delimiter: ",",
      encoding: "utf-8",
      header: true,
      lineTerminators: ["\n"],
      quoteChar: '"',
      doubleQuote: true,
    },
    tables: entries.map((entry) => tableOf(entry, catalogue)),
  };
}

function tableOf({ table, file }: CatalogueEntry, { entries }: Catalogue): object {
  const foreignKeys = table.columns.flatMap(({ heading, refersTo }) => {
    const other = entries.find((entry) => entry.table.name === refersTo?.table);
    if (refersTo === undefined || other === undefined) return [];
    const resource = relativeLink(csvwPath, other.file.path);
    return [{ columnReference: heading, reference: { resource, columnReference: refersTo.heading } }];
  });
  return {
    "@type": "Table",
    url: relativeLink(csvwPath, file.path),
    "dc:title": inBoth(table.title),
    "dc:description": inBoth(table.meaning),
    "dcat:byteSize": file.bytes,
    tableSchema: {
      "@type": "Schema",
      columns: table.columns.map(columnOf),
      ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

function columnOf({ heading, kind, required, meaning }: CatalogueColumn): object {
  return {
    "@type": "Column",
    name: heading,
    titles: heading,
    "dc:description": inBoth(meaning),
    ...(heading.endsWith("_en") ? { lang: "en" } : {}),
    datatype: datatypeOf(kind),
    ...(kind.name === "list" ? { separator: listSeparator } : {}),
    ...(required ? { required } : {}),
  };
}

function datatypeOf(kind: CellKind): string | object {
  switch (kind.name) {
    case "slug":
    case "text":
    case "list":
      return "string";
    case "choice":
      return { base: "string", format: `^(?:${kind.choices.map(literally).join("|")})$` };
    case "figure":
      return "any";
    case "url":
      return "anyURI";
    case "integer":
      return { base: "integer", ...boundsOf(kind) };
    case "decimal":
      return { base: "number", ...boundsOf(kind) };
    case "year":
      return "gYear";
    case "date":
      return "date";
    default:
      throw new Error(`unknown kind of cell: ${kind satisfies never}`);
  }
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** A text in both languages, in the form that the standard allows for notes (no language map). */
function inBoth(text: BilingualText): object[] {
  return [
    { "@value": text.id, "@language": "id" },
    { "@value": text.en, "@language": "en" },
  ];
}
