import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { breaches } from "./json-schema.ts";
import type { Published } from "./published-files.ts";
import { csvOf, csvPaths, jsonOf, publishedCity, publishedFolder, sha256 } from "./published-files.ts";

type Field = { name: string; type: string; format?: string; constraints?: Constraints };
type Constraints = { required?: boolean; enum?: string[]; minimum?: number; maximum?: number };
type Schema = { fields: Field[]; primaryKey?: string[]; foreignKeys?: ForeignKey[] };
type ForeignKey = { fields: string[]; reference: { resource?: string; fields: string[] } };
type Resource = { name: string; path: string; bytes: number; hash: string; rows: number; schema: Schema };

const official = JSON.parse(readFileSync("tests/datasets/standards/frictionless-datapackage-2.0.json", "utf8"));
const bare = {
  "portal.json": JSON.stringify({ edisi: "2026-11-01", lisensi: "", alamat: "https://kota.go.id/inovasi/" }),
};

describe.each([
  ["the city", () => publishedFolder("data")],
  ["the human development index", () => publishedFolder("tests/datasets/ipm")],
  ["a small city", async () => publishedCity()],
  ["a city with an address but without publisher, licence or region", async () => publishedCity(bare)],
])("the data package of %s", async (_, load) => {
  const files: Published = await load();
  const descriptor = jsonOf(files, "/data/datapackage.json");
  const resources: Resource[] = descriptor.resources;

  test("is valid by the standard's own schema", () => {
    expect(breaches(official, descriptor)).toEqual([]);
  });

  test("names every CSV, with its true size, hash, rows and headings", () => {
    expect(resources.map(({ path }) => `/data/${path}`)).toEqual(csvPaths(files));
    for (const { path, bytes, hash, rows, schema } of resources) {
      const text = files.get(`/data/${path}`) ?? "";
      const csv = csvOf(files, `/data/${path}`);
      expect([path, bytes, hash, rows]).toEqual([
        path,
        Buffer.byteLength(text),
        `sha256:${sha256(text)}`,
        csv.rows.length,
      ]);
      expect(csv.headings, path).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  test("no cell breaks the type or the constraints of its field", () => {
    for (const { path, schema } of resources) {
      const { rows } = csvOf(files, `/data/${path}`);
      const broken = schema.fields.flatMap((field, at) =>
        rows
          .map((row) => row[at] ?? "")
          .filter((cell) => !fits(cell, field))
          .slice(0, 3)
          .map((cell) => [path, field.name, cell]),
      );
      expect(broken).toEqual([]);
    }
  });

  test("keys are unique and every reference is to a row that there is", () => {
    for (const { name, path, schema } of resources) {
      const keys = tuples(files, path, schema.primaryKey ?? []);
      expect(new Set(keys).size, path).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = resources.find((other) => other.name === (reference.resource ?? name));
        const known = new Set(tuples(files, target?.path ?? "", reference.fields));
        const used = tuples(files, path, fields).filter((key) => key !== "");
        expect(used.filter((key) => !known.has(key)).slice(0, 3), `${path} ${fields}`).toEqual([]);
      }
    }
  });
});

test("the standard's schema refuses what is no data package", () => {
  const file = { name: "unit", path: "unit.csv" };
  expect(breaches(official, { resources: [file] })).toEqual([]);
  expect(breaches(official, { resources: [] })).toEqual(["/resources minItems"]);
  expect(breaches(official, { resources: [{ name: "unit" }] })).toEqual(["/resources/0 oneOf"]);
  expect(breaches(official, { resources: [{ ...file, path: "../unit.csv" }] })).toEqual(["/resources/0/path oneOf"]);
  expect(breaches(official, { resources: [{ ...file, schema: { fields: [{ type: "number" }] } }] })).toEqual([
    "/resources/0/schema/fields/0 oneOf",
  ]);
});

test("the checks of cells see a cell that does not fit", () => {
  expect(fits("", { name: "a", type: "string", constraints: { required: true } })).toBe(false);
  expect(fits("tiga", { name: "a", type: "number" })).toBe(false);
  expect(fits("4", { name: "a", type: "integer", constraints: { maximum: 3 } })).toBe(false);
  expect(fits("x", { name: "a", type: "string", constraints: { enum: ["y"] } })).toBe(false);
  expect(fits("2024-13-01", { name: "a", type: "date" })).toBe(false);
});

function tuples(files: Published, path: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const { headings, rows } = csvOf(files, `/data/${path}`);
  return rows.map((row) => names.map((name) => row[headings.indexOf(name)]).join("\u0000"));
}

function fits(cell: string, { type, constraints = {} }: Field): boolean {
  if (cell === "") return constraints.required !== true;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (!patterns[type]?.test(cell)) return false;
  if (type === "date") return new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell);
  if (type !== "integer" && type !== "number") return true;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = constraints;
  return Number(cell) >= minimum && Number(cell) <= maximum;
}

const patterns: Readonly<Record<string, RegExp>> = {
  string: /^.|\s/,
  any: /^.|\s/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/,
  year: /^\d{4}$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/,
};
