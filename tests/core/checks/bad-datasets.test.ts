import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFaults } from "#core/faults/catalogue/import-faults.ts";
import type { FaultCode } from "#core/faults/catalogue.ts";
import { catalogue } from "#core/faults/catalogue.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { badCases, goodFiles } from "./bad-datasets.ts";

const root = "tests/datasets/bad";
const folders = readdirSync(root).sort();

function readFolder(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

test("the data set that the bad ones start from has no fault", () => {
  const { dataset, faults } = validateDataset(
    new Map([...goodFiles].map(([file, content]) => [file, Buffer.from(content)])),
  );
  expect(faults).toEqual([]);
  expect(dataset?.units).toHaveLength(3);
  expect(dataset?.scores.length).toBe(6);
});

test("every bad data set has its folder, and every folder its case", () => {
  expect(folders).toEqual(badCases.map(({ name }) => name).sort());
});

test.each(folders)("bad data set %s: exactly the expected faults in both languages", (name) => {
  const { publishable, faults } = reviewDataset(readFolder(join(root, name)));
  expect(publishable === null).toBe(faults.some(({ severity }) => severity === "galat"));
  expect(faults).not.toEqual([]);
  for (const language of ["id", "en"] as const) {
    const text = formatFaultsForTerminal(faults, { language, lines: Number.POSITIVE_INFINITY });
    expect(text).toBe(readFileSync(join(root, name, `expected/faults.${language}.txt`), "utf8"));
  }
});

// These need a file system; those of the importer have their own folders in tests/datasets/import.
const withoutFolder: ReadonlySet<string> = new Set<FaultCode>(["E002", "E003", "E016"]);

test("every code of the catalogue has a bad data set", () => {
  const seen = new Set(
    folders.flatMap((name) => reviewDataset(readFolder(join(root, name))).faults.map(({ code }) => code)),
  );
  const missing = Object.keys(catalogue).filter(
    (code) => !seen.has(code) && !withoutFolder.has(code) && !Object.hasOwn(importFaults, code),
  );
  expect(missing).toEqual([]);
});
