import { expect, test } from "vitest";
import { readTable } from "#core/csv/read-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { dateCell, decimalCell, slugCell, textCell } from "#core/schema/cells.ts";
import { optional, required, table } from "#core/schema/table.ts";

const meaning = { id: "", en: "" };
const columns = {
  id: required("id", slugCell, meaning),
  name: required("nama_unit", textCell(60), meaning),
  level: optional("nilai", decimalCell(0, 1e6), meaning),
  day: optional("tanggal", dateCell, meaning),
};
const sample = table({ file: "sampel.csv", needed: false, key: ["id"], meaning, columns });

function read(content: string | Uint8Array) {
  const log = new FaultLog();
  const { rows } = readTable(sample, typeof content === "string" ? Buffer.from(content) : content, log);
  return { rows: rows.map(({ line, ...record }) => record), lines: rows.map(({ line }) => line), faults: log.faults() };
}

// The cells as they are meant; every dialect writes them its own way. Letters are those that Windows-1252 has.
const cells = [
  ["id", "nama_unit", "nilai", "tanggal"],
  ["a-1", 'Kafé "Maju"; cabang 1, kota', "2.5", "22/03/2024"],
  ["b-2", "Baris satu\nbaris dua – selesai", "0.125", ""],
  ["c-3", "Ma'arif | Jaya\tAbadi", "", "2024-01-05"],
];
const records = [
  { id: "a-1", name: 'Kafé "Maju"; cabang 1, kota', level: 2.5, day: "2024-03-22" },
  { id: "b-2", name: "Baris satu\nbaris dua – selesai", level: 0.125, day: null },
  { id: "c-3", name: "Ma'arif | Jaya\tAbadi", level: null, day: "2024-01-05" },
];

function write(delimiter: string, { end = "\n", comma = false } = {}): string {
  const lines = cells.map((row) =>
    row
      .map((text, column) => (comma && column === 2 ? text.replace(".", ",") : text))
      .map((text) => (/[",;|\t\n]/.test(text) ? `"${text.replaceAll('"', '""').replaceAll("\n", end)}"` : text))
      .join(delimiter),
  );
  return lines.join(end) + end;
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));
}

test.each<[string, string | Uint8Array, string | null, number[]]>([
  ["UTF-8 with commas", write(","), null, [2, 3, 5]],
  [
    "UTF-8 with a mark and semicolons (Excel: CSV UTF-8)",
    `\ufeff${write(";", { end: "\r\n", comma: true })}`,
    "titik koma, koma desimal",
    [2, 3, 5],
  ],
  [
    "Windows-1252 with semicolons and decimal commas (Excel: CSV)",
    windows1252(write(";", { end: "\r\n", comma: true })),
    "Windows-1252, titik koma, koma desimal",
    [2, 3, 5],
  ],
  [
    "UTF-16 little endian with tabs (Excel: Unicode Text)",
    Buffer.from(`\ufeff${write("\t", { end: "\r\n", comma: true })}`, "utf16le"),
    "UTF-16, tab, koma desimal",
    [2, 3, 5],
  ],
  [
    "UTF-16 big endian with commas",
    Buffer.from(`\ufeff${write(",")}`, "utf16le").swap16(),
    "UTF-16, koma, titik desimal",
    [2, 3, 5],
  ],
  ["bars", write("|"), "garis tegak, titik desimal", [2, 3, 5]],
  ["a sep= line", `sep=;\r\n${write(";", { end: "\r\n" })}`, "titik koma, titik desimal", [3, 4, 6]],
  ["CR line ends with quoted breaks", write(",", { end: "\r" }), null, [2, 3, 5]],
])(
  "readTable: %s: the same records, each on its physical line, and one note of how it was read",
  (_, content, dialect, lines) => {
    const { rows, lines: found, faults } = read(content);
    expect(rows).toEqual(records);
    expect(found).toEqual(lines);
    const notes = faults.filter(({ code }) => code === "N010").map(({ message }) => message.id);
    expect(notes).toEqual(dialect === null ? [] : [`Berkas ini dibaca sebagai ${dialect}.`]);
    expect(faults.filter(({ severity }) => severity === "galat")).toEqual([]);
  },
);

test.each([
  ["a file without decimals names the separator alone", "id;nama_unit\na;b\n", "semicolon"],
  ["quoted decimal commas between commas", 'id,nama_unit,nilai\na,b,"2,5"\n', "comma, decimal comma"],
  ["a file whose headings are wrong still says how it was read", "id;nama\na;b\n", "semicolon"],
])("readTable: note of the dialect: %s", (_, content, dialect) => {
  const notes = read(content).faults.filter(({ code }) => code === "N010");
  expect(notes.map(({ message }) => message.en)).toEqual([`This file was read as ${dialect}.`]);
});

test("readTable: of a file in Windows-1252 the warning names the lines; with commas and points it says enough", () => {
  const { faults } = read(windows1252("id,nama_unit\na,biasa\nb,Kafé\n"));
  expect(faults.map(({ code, message }) => [code, message.id])).toEqual([
    ["W005", expect.stringContaining("pada baris 3.")],
  ]);
});

test.each([
  ["a non-breaking space", "nama\u00a0unit", "nama\\u{a0}unit"],
  ["a zero-width space at the end", "nama_unit\u200b", "nama_unit\\u{200b}"],
  ["a mark of byte order within the file", "\ufeffnama_unit", "\\u{feff}nama_unit"],
  ["a soft hyphen", "nama_\u00adunit", "nama_\\u{ad}unit"],
  ["a mark of writing direction", "\u202anama_unit\u202c", "\\u{202a}nama_unit\\u{202c}"],
])("readTable: a heading with %s is accepted, with a note that shows it", (_, heading, shown) => {
  const { rows, faults } = read(`id,${heading}\na,b\n`);
  expect(rows.map(({ name }) => name)).toEqual(["b"]);
  expect(faults.map(({ code, cell, message }) => [code, cell, message.id])).toEqual([
    ["N207", "B1", expect.stringContaining(`"${shown}"`)],
  ]);
});

test.each(["NAMA_UNIT", " Nama Unit ", "nama-unit", "Nama\tunit".replace("\t", "  "), '"nama\nunit"'])(
  "readTable: the heading %j is accepted without a word",
  (heading) => {
    const { rows, faults } = read(`id,${heading}\na,b\n`);
    expect(rows.map(({ name }) => name)).toEqual(["b"]);
    expect(faults).toEqual([]);
  },
);
