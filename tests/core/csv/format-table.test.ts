import { expect, test } from "vitest";
import { formatTable } from "#core/csv/format-table.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["＝1+118 (poin)", "'＝1+118 (poin)"],
  [" @SUM(1)", `"' @SUM(1)"`],
  ["-1.5", "-1.5"],
  ["Baros (poin)", "Baros (poin)"],
])("formatTable: %j is no formula, in a heading or below it", (text, written) => {
  const safe = written.replace(/^"(.*)"$/, "$1");
  const lines = formatTable([text], [[text]])
    .trimEnd()
    .split("\n");
  expect(lines.map((line) => line.replace(/^"(.*)"$/, "$1"))).toEqual([safe, safe]);
});
