import fc from "fast-check";
import { expect, test } from "vitest";
import { annotateCsv } from "#core/csv/annotate-csv.ts";
import type { Fault } from "#core/faults/fault.ts";
import { unitTable } from "#core/schema/unit.ts";

const heading = "id,nama,jenis,induk";
const columns = unitTable.columns;

function fault(line: number | null, cell: string | null, message = "salah."): Fault {
  const text = { id: message, en: message };
  return {
    code: "E301",
    severity: "galat",
    file: "unit.csv",
    line,
    column: null,
    cell,
    value: null,
    message: text,
    remedy: text,
  };
}

function annotate(text: string | Uint8Array, faults: readonly Fault[]): string | null {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return annotateCsv("unit.csv", bytes, { columns, faults, language: "id" });
}

const note = (cell: string, message = "salah.") => `"GALAT E301 ${cell}: ${message} Perbaiki: ${message}"`;

test.each([
  [
    "the column stands at the right end, so that the letters of the others stay",
    `${heading}\na,A,dinas,\nb,B,dinas,\n`,
    [fault(3, "C3")],
    `${heading},"temuan"\na,A,dinas,\nb,B,dinas,,${note("C3")}\n`,
  ],
  [
    "semicolons and CRLF stay, and no final line break is added",
    `${heading.replaceAll(",", ";")}\r\na;A;dinas;`,
    [fault(2, "A2")],
    `${heading.replaceAll(",", ";")};"temuan"\r\na;A;dinas;;${note("A2")}`,
  ],
  [
    "a sep= line and a cell with line breaks keep their rows",
    `sep=;\n${heading.replaceAll(",", ";")}\na;"A\n\nB";dinas;\nb;B;dinas;\n`,
    [fault(3, "A2"), fault(6, "A3")],
    `sep=;\n${heading.replaceAll(",", ";")};"temuan"\na;"A\n\nB";dinas;;${note("A2")}\nb;B;dinas;;${note("A3")}\n`,
  ],
  [
    "rows of another length are filled up, so that all notes share a column",
    `${heading}\na,A\nb,B,C,D,E\n`,
    [fault(2, "A2"), fault(3, "A3")],
    `${heading},,"temuan"\na,A,,,,${note("A2")}\nb,B,C,D,E,${note("A3")}\n`,
  ],
  [
    "several notes of a row share its cell; quotation marks are doubled",
    `${heading}\na,A,dinas,\n`,
    [fault(2, "A2", 'kata "x".'), fault(2, "B2")],
    `${heading},"temuan"\na,A,dinas,,"${note("A2", 'kata ""x"".').slice(1, -1)} | ${note("B2").slice(1, -1)}"\n`,
  ],
  [
    "what is said of the whole file stands with the headings",
    `${heading}\na,A,dinas,\n`,
    [fault(null, null)],
    `${heading},"temuan: GALAT E301: salah. Perbaiki: salah."\na,A,dinas,\n`,
  ],
])("annotateCsv: %s", (_, text, faults, expected) => expect(annotate(text, faults)).toBe(`\ufeff${expected}`));

test.each([
  ["an open quotation mark", `${heading}\n"a,A,dinas,\n`],
  ["no heading that is known", "x,y\n1,2\n"],
  ["an Excel workbook", new Uint8Array([0x50, 0x4b, 3, 4])],
])("annotateCsv: %s leaves the rows unknown, so there is no copy", (_, text) => {
  expect(annotate(text, [fault(2, "A2")])).toBeNull();
});

test("annotateCsv: UTF-16 becomes UTF-8 with a mark, and one mark only", () => {
  const text = `\ufeff${heading}\nmaʼarif,A,dinas,\n`;
  const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  expect(annotate(bytes, [])).toBe(`\ufeff${heading},"temuan"\nmaʼarif,A,dinas,\n`);
});

test("annotateCsv: without the column it is the text that came in", () => {
  const cell = fc.string({ unit: "grapheme-ascii" }).filter((text) => !/[",;|\t]/.test(text));
  const row = fc.tuple(cell, cell, cell, cell).map((cells) => cells.join(","));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 2, max: 9 })),
      (rows, marked) => {
        const text = `${heading}\n${rows.join("\n")}\n`;
        const copy = annotate(
          text,
          marked.filter((line) => line < rows.length + 2).map((line) => fault(line, null)),
        );
        const stripped = (copy ?? "").replace(/^\ufeff/, "").replaceAll(/,"(?:temuan|GALAT)[^"\n]*"$/gm, "");
        expect(stripped).toBe(text);
      },
    ),
  );
});
