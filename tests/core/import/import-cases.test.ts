import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFaults } from "#core/faults/catalogue/import-faults.ts";
import { importCases } from "./import-cases.ts";
import { expectedFiles, planCase } from "./run-import-case.ts";

const root = "tests/datasets/import";
const folders = readdirSync(root).sort();

function readFolder(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function inputsOf(name: string) {
  const files = readdirSync(join(root, name));
  const stage = importCases.find((item) => item.name === name)?.stage ?? "diinput";
  return {
    files: readFolder(join(root, name, "data")),
    export: readFileSync(join(root, name, "ekspor.csv")),
    decisions: files.includes("keputusan.csv") ? readFileSync(join(root, name, "keputusan.csv")) : null,
    stage,
  };
}

test("every import has its folder, and every folder its case", () => {
  expect(folders).toEqual(importCases.map(({ name }) => name).sort());
});

test.each(folders)("import %s: exactly the expected files, faults and words in both languages", (name) => {
  const found = expectedFiles(inputsOf(name));
  const expected = readFolder(join(root, name, "expected"));
  expect([...found.keys()].sort()).toEqual([...expected.keys()]);
  for (const [file, bytes] of expected) {
    expect(Buffer.from(found.get(file) ?? []).toString("latin1")).toBe(Buffer.from(bytes).toString("latin1"));
  }
});

const importable = folders.filter((name) => planCase(inputsOf(name)).files.size > 0);

test.each(importable)("import %s: importing the same again changes no byte", (name) => {
  const inputs = inputsOf(name);
  const { files } = planCase(inputs);
  const again = planCase({ ...inputs, files: new Map([...inputs.files, ...files]) });
  expect(again.added).toEqual([]);
  expect(again.changes.filter(({ kind }) => kind !== "kept")).toEqual([]);
  for (const [file, bytes] of files) expect(Buffer.compare(Buffer.from(again.files.get(file) ?? []), bytes)).toBe(0);
});

// These need a workbook: tested in tests/core/import/choose-sheet.test.ts and tests/scripts/import.test.ts.
const withoutFolder = ["W961", "E962"];

test("every code of the import has a case", () => {
  const seen = new Set(folders.flatMap((name) => planCase(inputsOf(name)).faults.map(({ code }) => code)));
  expect(Object.keys(importFaults).filter((code) => !seen.has(code))).toEqual(withoutFolder);
});
