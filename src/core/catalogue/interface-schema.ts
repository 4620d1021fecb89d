import type { CellKind } from "#core/schema/cells.ts";
import { boundsOf } from "./bounds.ts";
import type { CatalogueColumn, CatalogueTable } from "./catalogue-table.ts";

type Described = Pick<CatalogueTable, "name" | "title" | "meaning" | "columns">;

/**
 * The JSON Schema of the interface, from the columns; `public/skema/v1.schema.json` is this, and a test holds them together.
 * Sample data has one column more, `mark`.
 */
export function interfaceSchema(tables: readonly Described[], mark: CatalogueColumn): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Antarmuka JSON, versi 1 / JSON interface, version 1",
    description: "One file of /data/v1/, index.json aside.",
    anyOf: tables.map(({ name }) => ({ $ref: `#/$defs/${name}` })),
    $defs: { meta: metaSchema, ...Object.fromEntries(tables.map((table) => [table.name, fileSchema(table, mark)])) },
  };
}

function fileSchema({ name, title, meaning, columns }: Described, mark: CatalogueColumn): object {
  const properties = [...columns, mark].map((column) => [column.heading, propertyOf(column)]);
  return {
    title: `${title.id} / ${title.en}`,
    description: `${meaning.id} / ${meaning.en}`,
    type: "object",
    additionalProperties: false,
    required: ["meta", "data"],
    properties: {
      meta: {
        allOf: [
          { $ref: "#/$defs/meta" },
          { type: "object", properties: { table: { const: name } }, required: ["table"] },
        ],
      },
      data: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: columns.map(({ heading }) => heading),
          properties: Object.fromEntries(properties),
        },
      },
    },
  };
}

function propertyOf({ kind, required, meaning }: CatalogueColumn): object {
  const own = schemaOf(kind);
  const nullable = required || kind.name === "list" ? own : { anyOf: [own, { type: "null" }] };
  return { description: `${meaning.id} / ${meaning.en}`, ...nullable };
}

function schemaOf(kind: CellKind): object {
  switch (kind.name) {
    case "slug":
    case "text":
    case "url":
      return { type: "string" };
    case "choice":
      return { enum: kind.choices };
    case "list":
      return { type: "array", items: { type: "string" } };
    case "figure":
      return { anyOf: [{ type: "number" }, { type: "string" }] };
    case "integer":
      return { type: "integer", ...boundsOf(kind) };
    case "decimal":
      return { type: "number", ...boundsOf(kind) };
    case "year":
      return { type: "integer", minimum: 1945, maximum: 2100 };
    case "date":
      return { type: "string", format: "date" };
    default:
      throw new Error(`unknown kind of cell: ${kind satisfies never}`);
  }
}

const day = { type: "string", format: "date" };
const inBoth = {
  type: "object",
  properties: { id: { type: "string" }, en: { type: "string" } },
  required: ["id", "en"],
};

const metaSchema = {
  type: "object",
  required: [
    "edition",
    "dataAsOf",
    "sample",
    "licence",
    "source",
    "definition",
    "schema",
    "table",
    "rows",
    "page",
    "pages",
    "next",
  ],
  properties: {
    edition: { ...day, description: "Day of this edition; the same for all files." },
    dataAsOf: { ...day, description: "Day up to which the data reach." },
    sample: { type: "boolean", description: "True where the figures are made up and no official results." },
    licence: {
      type: "object",
      properties: { name: { type: "string" }, url: { anyOf: [{ type: "string" }, { type: "null" }] } },
      required: ["name", "url"],
    },
    source: {
      type: "object",
      properties: { title: inBoth, publisher: { type: "string" }, address: { type: "string" } },
      required: ["title", "publisher", "address"],
    },
    definition: inBoth,
    schema: { type: "string", description: "Address of this schema, relative to the file." },
    table: { type: "string" },
    rows: { type: "integer", minimum: 0, description: "Rows of the whole table." },
    page: { type: "integer", minimum: 1 },
    pages: { type: "integer", minimum: 1 },
    next: { description: "File with the next page; null on the last.", anyOf: [{ type: "string" }, { type: "null" }] },
  },
};
