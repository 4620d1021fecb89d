import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable } from "#core/csv/read-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { rawRecords } from "#core/import/csv-records.ts";
import { editCsv } from "#core/import/edit-csv.ts";
import { decodeExactly } from "#core/import/text-bytes.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import { participationTable } from "#core/schema/participation.ts";

const cell = fc.stringMatching(/^[a-zé0-9 ,;"\n\r]{0,12}$/);
const dialect = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  finalBreak: fc.boolean(),
  mark: fc.boolean(),
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe("rawRecords", () => {
  test("finds every cell of every record where it stands", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        dialect,
        (rows, { delimiter, lineEnd, finalBreak }) => {
          const lines = rows.map((cells) => cells.map(quoted).join(delimiter));
          const text = lines.join(lineEnd) + (finalBreak ? lineEnd : "");
          const found = rawRecords(text, delimiter).map(({ cells }) =>
            cells.map(({ start, end }) => text.slice(start, end)),
          );
          expect(found).toEqual(rows.map((cells) => cells.map(quoted)));
        },
      ),
    );
  });

  test.each([
    ["line breaks inside a cell count as lines", 'a,b\n"x\ny",1\n"z",2\n', [1, 2, 4]],
    ["CR LF is one line", "a\r\nb\r\nc", [1, 2, 3]],
    ["a lone CR is a line too", "a\rb\rc\r", [1, 2, 3]],
    ["blank lines are records", "a\n\nb\n", [1, 2, 3]],
    ["an empty text has none", "", []],
  ])("%s", (_, text, lines) => {
    expect(rawRecords(text, ",").map(({ line }) => line)).toEqual(lines);
  });
});

describe("decodeExactly", () => {
  test.each([
    ["UTF-8", Buffer.from("id\ncafé\n")],
    ["UTF-8 with its mark", Buffer.from("\ufeffid\r\ncafé")],
    ["UTF-16 LE", Buffer.from("\ufeffid\ncafé\n", "utf16le")],
    ["UTF-16 BE", Buffer.from("\ufeffid\ncafé\n", "utf16le").swap16()],
    ["Windows-1252", Buffer.from("id\ncaf\u00e9 \u0080\n", "latin1")],
  ])("%s comes back as the same bytes", (_, bytes) => {
    const { text, encode } = decodeExactly(bytes);
    expect(Buffer.from(encode(text) ?? []).equals(bytes)).toBe(true);
  });

  test("a letter that Windows-1252 lacks can't be written in it", () => {
    expect(decodeExactly(Uint8Array.of(0x63, 0xe9)).encode("Ś")).toBeNull();
  });
});

describe("editCsv", () => {
  test("one cell changes, one row is added, and every other byte stays", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), dialect, fc.nat(5), (names, style, at) => {
        const { delimiter, lineEnd, finalBreak, mark } = style;
        const rows = names.map((name, index) => [`i-${index}`, quoted(`n${name}`), ""].join(delimiter));
        const text =
          (mark ? "\ufeff" : "") +
          [["id", "nama", "tahapan"].join(delimiter), ...rows].join(lineEnd) +
          (finalBreak ? lineEnd : "");
        const before = Buffer.from(text);
        const read = readTable(innovationTable, before, new FaultLog()).rows;
        const target = read[at % read.length];
        if (!target) return;
        const edits = [{ line: target.line, column: "phase", value: "uji coba" }];
        const added = new Map([
          ["id", "baru"],
          ["name", `a${delimiter}b "c"`],
        ]);
        const after = editCsv(innovationTable, before, { edits, rows: [added] }, new FaultLog()) ?? new Uint8Array();
        const known = readTable(innovationTable, after, new FaultLog()).rows;
        expect(known.map(({ id, name, phase }) => [id, name, phase])).toEqual([
          ...read.map(({ id, name }) => [id, name, id === target.id ? "uji coba" : null]),
          ["baru", `a${delimiter}b "c"`, null],
        ]);
        const restored = Buffer.from(after)
          .toString()
          .replace("uji coba", "")
          .replace(`${lineEnd}baru${delimiter}${quoted(`a${delimiter}b "c"`)}${delimiter}`, "");
        expect(restored).toBe(text);
      }),
    );
  });

  test("without changes the very bytes come back", () => {
    const bytes = Buffer.from("id,nama\r\na,A");
    expect(editCsv(innovationTable, bytes, { edits: [], rows: [] }, new FaultLog())).toBe(bytes);
    expect(editCsv(innovationTable, undefined, { edits: [], rows: [] }, new FaultLog())).toBeNull();
  });

  const score = (text: string, value: string) => {
    const rows = [new Map(Object.entries({ year: "2026", innovationId: "a", stage: "dinilai", maturity: value }))];
    const bytes = editCsv(participationTable, Buffer.from(text), { edits: [], rows }, new FaultLog());
    return Buffer.from(bytes ?? [])
      .toString()
      .split("\n")
      .at(-2);
  };

  test.each([
    ["points as before", "tahun,inovasi,tahap,skor_kematangan\n2025,a,dinilai,1.5\n", "88.25", "2026,a,dinilai,88.25"],
    ["commas as before", "tahun;inovasi;tahap;skor_kematangan\n2025;a;dinilai;1,5\n", "88.25", "2026;a;dinilai;88,25"],
    ["semicolons speak for commas", "tahun;inovasi;tahap;skor_kematangan\n", "88.25", "2026;a;dinilai;88,25"],
    [
      "points seen overrule that",
      "tahun;inovasi;tahap;skor_kematangan\n2025;a;dinilai;1.5\n",
      "88.5",
      "2026;a;dinilai;88.5",
    ],
    [
      "a comma inside commas is quoted",
      'tahun,inovasi,tahap,skor_kematangan\n2025,a,dinilai,"1,5"\n',
      "88.25",
      '2026,a,dinilai,"88,25"',
    ],
    ["three places get a zero more", "tahun,inovasi,tahap,skor_kematangan\n", "1.234", "2026,a,dinilai,1.2340"],
    ["whole numbers have no sign", "tahun;inovasi;tahap;skor_kematangan\n", "104", "2026;a;dinilai;104"],
  ])("decimals: %s", (_, text, value, row) => {
    expect(score(text, value)).toBe(row);
  });
});
