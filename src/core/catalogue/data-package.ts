import type { CellKind } from "#core/schema/cells.ts";
import { boundsOf } from "./bounds.ts";
import type { Catalogue, CatalogueEntry } from "./catalogue.ts";
import type { CatalogueColumn } from "./catalogue-table.ts";
import { describeCatalogue, keywordsOf } from "./describe-catalogue.ts";
import { isAddress } from "./is-address.ts";
import type { Licence } from "./licence.ts";
import { licenceOf } from "./licence.ts";
import { relativeLink } from "./link.ts";

export const dataPackagePath = "/data/datapackage.json";

/** The downloads as a Frictionless Data Package, version 2: https://datapackage.org. Paths are relative to the file. */
export function dataPackage(catalogue: Catalogue): object {
  const { portal, entries, sources } = catalogue;
  const description = describeCatalogue(catalogue);
  const licence = licenceOf(portal.licence);
  const publisher = portal.contact.name;
  const told = sources.filter(({ source }) => source !== "");
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "inovasi-daerah",
    title: portal.title.id,
    description: `${description.id}\n\n${description.en}`,
    ...(portal.address === "" ? {} : { homepage: `${portal.address}/data/` }),
    version: portal.edition,
    created: `${portal.edition}T00:00:00Z`,
    sample: portal.sample,
    keywords: keywordsOf(catalogue),
    ...(licence.name === "" ? {} : { licenses: [{ name: licence.name, title: licence.title, ...pathOf(licence) }] }),
    ...(publisher === "" ? {} : { contributors: [{ title: publisher, ...mailOf(catalogue), roles: ["publisher"] }] }),
    ...(told.length === 0
      ? {}
      : {
          sources: told.map(({ title, source }) => ({
            title,
            ...(isAddress(source) ? { path: source } : {}),
            description: source,
          })),
        }),
    resources: entries.map((entry) => resource(entry, catalogue)),
  };
}

function pathOf({ url }: Licence): object {
  return url === null ? {} : { path: url };
}

function mailOf({ portal }: Catalogue): object {
  return portal.contact.mail === "" ? {} : { email: portal.contact.mail };
}

function resource({ table, file }: CatalogueEntry, { entries }: Catalogue): object {
  const references = table.columns.filter(({ refersTo }) =>
    entries.some((other) => other.table.name === refersTo?.table),
  );
  return {
    name: table.name,
    type: "table",
    path: relativeLink(dataPackagePath, file.path),
    title: table.title.id,
    description: `${table.meaning.id}\n\n${table.meaning.en}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rows: file.rows,
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(field),
      missingValues: [""],
      ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
      ...(references.length === 0 ? {} : { foreignKeys: references.map((column) => foreignKey(column, table.name)) }),
    },
  };
}

function field({ heading, kind, required, meaning }: CatalogueColumn): object {
  const { constraints, ...type } = typeOf(kind);
  const all = { ...(required ? { required } : {}), ...constraints };
  return {
    name: heading,
    ...type,
    description: `${meaning.id} / ${meaning.en}`,
    ...(Object.keys(all).length === 0 ? {} : { constraints: all }),
  };
}

/** A table's key to itself names no resource, as the standard wants. */
function foreignKey({ heading, refersTo }: CatalogueColumn, name: string): object {
  const other = refersTo?.table === name ? {} : { resource: refersTo?.table };
  return { fields: [heading], reference: { ...other, fields: [refersTo?.heading] } };
}

function typeOf(kind: CellKind): { type: string; format?: string; constraints?: object } {
  switch (kind.name) {
    case "slug":
    case "text":
    // The standard's text knows lists, its profile of 2.0 does not yet.
    case "list":
      return { type: "string" };
    case "url":
      return { type: "string", format: "uri" };
    case "choice":
      return { type: "string", constraints: { enum: kind.choices } };
    case "figure":
      return { type: "any" };
    case "integer":
      return { type: "integer", constraints: boundsOf(kind) };
    case "decimal":
      return { type: "number", constraints: boundsOf(kind) };
    case "year":
    case "date":
      return { type: kind.name };
    default:
      throw new Error(`unknown kind of cell: ${kind satisfies never}`);
  }
}
