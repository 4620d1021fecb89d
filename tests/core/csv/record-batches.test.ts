import fc from "fast-check";
import { expect, test } from "vitest";
import { delimiters } from "#core/csv/find-header.ts";
import { recordBatches } from "#core/csv/record-batches.ts";
import { TextWindow } from "#core/csv/text-window.ts";

function records(text: string, delimiter: string): { cells: string[]; line: number }[] {
  return [...recordBatches(new TextWindow([text]), delimiter, 0, 1)].flatMap(({ records, line, lines }) =>
    records.map((cells, index) => ({ cells, line: lines === null ? line + index : (lines[index] ?? 0) })),
  );
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const needsQuotes = (cell: string) => /["\n,;\t|]/.test(cell);
const cell = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", '"', ",", ";", "\n", "|", "\t"), maxLength: 6 });

test("recordBatches: reading what was written gives the same cells, in any dialect", () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 30 });
  const property = fc.property(
    rows,
    fc.constantFrom(...delimiters),
    fc.boolean(),
    fc.boolean(),
    (cells, delimiter, all, end) => {
      const lines = cells.map((row) =>
        row.map((text) => (all || needsQuotes(text) ? quoted(text) : text)).join(delimiter),
      );
      expect(records(lines.join("\n") + (end ? "\n" : ""), delimiter).map((record) => record.cells)).toEqual(cells);
    },
  );
  fc.assert(property, { numRuns: 300, seed: 1 });
});

test.each([
  ["quoted line breaks and letters of many bytes on a batch's edge", 70_000, '"é😀\nx",'],
  ["plain rows on a batch's edge", 70_000, "abc,"],
])("recordBatches: %s keep their line", (_, count, start) => {
  const text = Array.from({ length: count }, (_, index) => `${start}${index}`).join("\n");
  const breaks = start.includes("\n") ? 2 : 1;
  const all = records(text, ",");
  expect(all).toHaveLength(count);
  expect(all.every(({ cells, line }, index) => cells[1] === String(index) && line === index * breaks + 1)).toBe(true);
});
