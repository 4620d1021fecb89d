import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { formatFaultsAsJson } from "#core/faults/format-json.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../../scripts/lib/data-folder.ts";

const schema = JSON.parse(readFileSync("public/skema/temuan.schema.json", "utf8"));
const report = z.fromJSONSchema(schema);

test.each(readdirSync("tests/datasets/bad"))("the published schema describes the findings of %s", async (name) => {
  const { faults } = reviewDataset(await readDataFolder(join("tests/datasets/bad", name)));
  for (const language of ["id", "en"] as const) {
    expect(report.safeParse(JSON.parse(formatFaultsAsJson(faults, language))).error).toBeUndefined();
  }
});

const fault = {
  code: "E301",
  severity: "galat",
  file: "skor.csv",
  line: 2,
  column: "nilai",
  cell: "F2",
  value: "x",
  message: "x",
  remedy: "x",
};
const counts = { galat: 1, peringatan: 0, catatan: 0 };

test.each([
  ["the documented shape is accepted", { faults: [fault], counts }, true],
  [
    "a fault of the whole file has nulls",
    { faults: [{ ...fault, line: null, column: null, cell: null, value: null }], counts },
    true,
  ],
  ["a key more", { faults: [{ ...fault, row: 2 }], counts }, false],
  ["a key less", { faults: [{ ...fault, remedy: undefined }], counts }, false],
  ["another severity", { faults: [{ ...fault, severity: "error" }], counts }, false],
  ["a line that is not one", { faults: [{ ...fault, line: 0 }], counts }, false],
  ["an address that is not one", { faults: [{ ...fault, cell: "2F" }], counts }, false],
  ["no counts", { faults: [] }, false],
])("schema: %s", (_, value, valid) => {
  expect(report.safeParse(JSON.parse(JSON.stringify(value))).success).toBe(valid);
});
