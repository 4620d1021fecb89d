import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { sampleMark } from "#core/artefacts/build-downloads.ts";
import { interfaceTables } from "#core/artefacts/downloads/interface-tables.ts";
import { interfaceSchema } from "#core/catalogue/interface-schema.ts";
import { inert } from "#core/csv/format-table.ts";
import type { Published } from "./published-files.ts";
import { csvOf, jsonOf, publishedCity, publishedFolder } from "./published-files.ts";

const written = JSON.parse(readFileSync("public/skema/v1.schema.json", "utf8"));
const schema = z.fromJSONSchema(written);

test("the published schema is the one that the columns give", () => {
  expect(written).toEqual(JSON.parse(JSON.stringify(interfaceSchema(interfaceTables, sampleMark))));
});

describe.each([
  ["the city", () => publishedFolder("data")],
  ["the human development index", () => publishedFolder("tests/datasets/ipm")],
  ["a small city", async () => publishedCity()],
])("the JSON interface of %s", async (_, load) => {
  const files: Published = await load();
  const index = jsonOf(files, "/data/v1/index.json");

  test("every file is valid by the schema", () => {
    for (const [path, text] of files) {
      if (!path.startsWith("/data/v1/") || path === "/data/v1/index.json") continue;
      expect(schema.safeParse(JSON.parse(text)).error?.issues ?? [], path).toEqual([]);
    }
  });

  test("the files of a table, page after page, hold what its CSV holds", () => {
    for (const { name, rows, files: pages, csv } of index.tables) {
      const { headings, rows: cells } = csvOf(files, `/data/v1/${csv}`.replace("/v1/../", "/"));
      const records = pages.flatMap((page: string) => jsonOf(files, `/data/v1/${page}`).data);
      expect([name, records.length, cells.length]).toEqual([name, rows, rows]);
      const asCells = records.map((record: Record<string, unknown>) => {
        expect(Object.keys(record)).toEqual(headings);
        return headings.map((heading) => cellOf(record[heading]));
      });
      expect(asCells).toEqual(cells);
    }
  });

  test("each page names the next, and the last none", () => {
    for (const { files: pages } of index.tables) {
      const next = pages.map((page: string) => jsonOf(files, `/data/v1/${page}`).meta.next);
      expect(next).toEqual([...pages.slice(1), null]);
    }
  });
});

test("the schema refuses a record with a wrong type, a field too many, or one missing", () => {
  const file = jsonOf(publishedCity(), "/data/v1/unit.json");
  const [first] = file.data;
  const { nama: _, ...nameless } = first;
  for (const record of [{ ...first, nama: 3 }, { ...first, luas: 4 }, nameless]) {
    expect(schema.safeParse({ ...file, data: [record] }).success).toBe(false);
  }
});

test("text that a spreadsheet could take for a formula is guarded in the CSV only", () => {
  const files = publishedCity({
    "unit.csv": `id,nama,jenis,induk\nkota,=1+1,kota,\nbarat,B,kelurahan,kota\ntimur,T,kelurahan,kota\n`,
  });
  expect(jsonOf(files, "/data/v1/unit.json").data[0].nama).toBe("=1+1");
  expect(csvOf(files, "/data/unit.csv").rows[0]?.[1]).toBe("'=1+1");
});

function cellOf(value: unknown): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join(";");
  return typeof value === "number" ? String(value) : inert(String(value));
}
