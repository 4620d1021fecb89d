import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classifyPath } from "#core/checks/data-paths.ts";
import { acknowledgeableCodes } from "#core/checks/exception-book.ts";
import { dataReadme } from "#core/dictionary/data-readme.ts";
import { markdownTable } from "#core/dictionary/markdown-table.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";

const readme = dataReadme();

test("data/README.md is what `npm run dictionary` makes of the column descriptions", () => {
  expect(readFileSync("data/README.md", "utf8")).toBe(readme);
});

test("it lies in the data folder without being taken for data", () => {
  expect(classifyPath("README.md")).toBe("ignored");
});

test("Indonesian comes first, then English, each with every file and column", () => {
  const english = readme.indexOf("## English");
  const parts = [readme.slice(readme.indexOf("## Bahasa Indonesia"), english), readme.slice(english)];
  expect(readme.indexOf("## Bahasa Indonesia")).toBeLessThan(english);
  for (const part of parts) {
    for (const { file, columns } of [...dataTables, ...methodTables]) {
      expect(part).toContain(`${file}\``);
      for (const { heading } of Object.values(columns)) expect(part).toContain(`| \`${heading}\` |`);
    }
    for (const key of ["edisi", "sampel", "setara", "predikat"]) expect(part).toContain(`| \`${key}\` |`);
    for (const code of acknowledgeableCodes) expect(part).toContain(code);
  }
});

test("a bar or a line break in a cell does not end it", () => {
  expect(markdownTable(["a"], [["x | y\nz"]])).toBe("| a |\n| --- |\n| x \\| y z |");
});
