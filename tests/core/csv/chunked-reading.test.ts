import fc from "fast-check";
import { expect, test } from "vitest";
import type { DataFile } from "#core/csv/data-file.ts";
import { readScores } from "#core/csv/read-scores.ts";
import { readTable } from "#core/csv/read-table.ts";
import { recordBatches } from "#core/csv/record-batches.ts";
import { TextWindow } from "#core/csv/text-window.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { decimalCell, slugCell, textCell } from "#core/schema/cells.ts";
import { scoreTable } from "#core/schema/score.ts";
import { optional, required, table } from "#core/schema/table.ts";
import { wideIndicatorColumns, wideScoreTable } from "#core/schema/wide-score.ts";
import { inChunks } from "./in-chunks.ts";

const meaning = { id: "", en: "" };
const columns = {
  id: required("id", slugCell, meaning),
  name: required("nama", textCell(60), meaning),
  level: optional("tingkat", decimalCell(0, 1e6), meaning),
};
const sample = table({ file: "sampel.csv", needed: false, key: ["id"], meaning, columns });

function read(file: DataFile) {
  const log = new FaultLog();
  const { rows, mentioned, whole, clean } = readTable(sample, file, log);
  return { rows, mentioned: [...mentioned], whole, clean, faults: log.faults() };
}

const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
const encode: Record<string, (text: string) => Uint8Array> = {
  "utf-8": (text) => Buffer.from(text),
  "utf-8 with a mark": (text) => Buffer.from(`\ufeff${text}`),
  "utf-16le": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "utf-16be": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "windows-1252": (text) => Buffer.from(text, "latin1"),
};
// Letters of one to four bytes, quotation marks, every line end, and what the reader remarks on.
const letters = fc.constantFrom(
  "a",
  "b",
  "1",
  "2",
  "é",
  "–",
  "😀",
  '"',
  '""',
  ",",
  ";",
  "\r\n",
  "\r",
  "\n",
  " ",
  "#",
  "-",
);
const body = fc.array(letters, { maxLength: 80 }).map((parts) => parts.join(""));
const cell = fc.constantFrom('"a\r\nb"', '"é""😀"', "x", "Rp 5", "2,5", "2.5", "1.234", "", '"\n\n"', "–");
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 });
const written = fc
  .tuple(rows, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n", "\r"))
  .map(([cells, delimiter, end]) =>
    [["id", "nama", "tingkat"], ...cells.map((row) => row.map((text) => text.replace(",", ";")))]
      .map((row) => row.join(delimiter))
      .join(end),
  );

test("readTable: in chunks of any size the records, faults and lines are those of the whole", () => {
  const property = fc.property(
    fc.oneof(
      written,
      body.map((text) => `id,nama,tingkat\n${text}`),
    ),
    fc.constantFrom(...Object.keys(encode)),
    lengths,
    (text, encoding, parts) => {
      const bytes = encode[encoding]?.(text) ?? new Uint8Array();
      expect(read(inChunks(bytes, parts))).toEqual(read(bytes));
    },
  );
  fc.assert(property, { numRuns: 500, seed: 5 });
});

test("readTable: any bytes at all in chunks of any size give what the whole gives", () => {
  const property = fc.property(fc.uint8Array({ maxLength: 120 }), lengths, (bytes, parts) => {
    const all = Buffer.concat([Buffer.from("id,nama\n"), bytes]);
    expect(read(inChunks(all, parts))).toEqual(read(all));
    expect(read(inChunks(bytes, parts))).toEqual(read(bytes));
  });
  fc.assert(property, { numRuns: 300, seed: 6 });
});

test.each([
  ["a letter of four bytes", "id,nama\na,😀\n"],
  ["a carriage return from its line feed", "id,nama\r\na,b\r\nc,d\r\n"],
  ["a quoted line break", 'id,nama\na,"b\r\nc"\nd,e\n'],
  ["a doubled quotation mark", 'id,nama\na,"b""c"\n'],
  ["a closing quotation mark from the comma", 'id,nama\n"a","b"\n'],
  ["the marks of a conflict", "id,nama\na,b\n<<<<<<< HEAD\nc,d\n"],
  ["a control character's line", "id,nama\na,b\nc,\u0007\n"],
])("readTable: a chunk's edge may part %s anywhere", (_, text) => {
  const bytes = Buffer.from(text);
  const whole = read(bytes);
  for (let at = 1; at < bytes.length; at++) expect(read(inChunks(bytes, [at, bytes.length]))).toEqual(whole);
});

test("recordBatches: records are the same however much text is in view and however long a batch is", () => {
  const records = (pieces: readonly string[], batchLength: number) => {
    const batches = recordBatches(new TextWindow(pieces), ",", 0, 1, batchLength);
    const found: unknown[] = [];
    for (let next = batches.next(); ; next = batches.next()) {
      if (next.done) return [...found, next.value];
      const { records, line, lines } = next.value;
      found.push(...records.map((cells, index) => [lines?.[index] ?? line + index, cells]));
    }
  };
  const text = fc
    .array(fc.constantFrom("a", '"', '""', ",", "\n", '"x\ny"', '"",', "é"), { maxLength: 60 })
    .map((parts) => parts.join(""));
  const property = fc.property(text, lengths, fc.integer({ min: 1, max: 30 }), (whole, parts, batchLength) => {
    const pieces: string[] = [];
    for (let at = 0, turn = 0; at < whole.length; turn++) {
      const length = parts[turn % parts.length] ?? 1;
      pieces.push(whole.slice(at, at + length));
      at += length;
    }
    expect(records(pieces, batchLength)).toEqual(records([whole], 1 << 16));
  });
  fc.assert(property, { numRuns: 1000, seed: 7 });
});

test("readScores: a file of many batches in chunks gives every row its line, quoted breaks and long letters included", () => {
  const count = 30_000;
  const lines = Array.from({ length: count }, (_, index) =>
    index % 7 === 0 ? `2026,i-${index},sdm,2,"é😀\r\n${index}"` : `2026,i-${index},sdm,2,`,
  );
  const bytes = Buffer.from(`tahun,inovasi,indikator,parameter,bukti\r\n${lines.join("\r\n")}\r\n`);
  const wide = { table: wideScoreTable, data: undefined, indicators: { columns: new Map(), whole: true } };
  for (const file of [bytes, inChunks(bytes, [65_521]), inChunks(bytes, [100_003, 17])]) {
    const log = new FaultLog();
    const { scores } = readScores({ long: { table: scoreTable, data: file }, wide }, log);
    expect(log.faults()).toEqual([]);
    expect(scores.length).toBe(count);
    // A row before this one took two lines where its number is a multiple of seven.
    const expected = Array.from({ length: count }, (_, index) => 2 + index + Math.ceil(index / 7));
    expect([...scores.line]).toEqual(expected);
    expect(scores.evidenceTexts[1]).toBe("é😀\n7");
  }
});

test("readScores: the wide form in chunks gives what the whole gives", () => {
  const columns = wideIndicatorColumns([{ key: "sdm", number: null, name: "SDM é", nameEn: null }]);
  const bytes = Buffer.from('tahun;inovasi;"SDM\r\né"\r\n2025;i-1;2,5\r\n2026;i-1;"3"\r\n');
  const readWide = (data: DataFile) => {
    const log = new FaultLog();
    const wide = { table: wideScoreTable, data, indicators: { columns, whole: true } };
    const { scores } = readScores({ long: { table: scoreTable, data: undefined }, wide }, log);
    return { scores, faults: log.faults() };
  };
  const whole = readWide(bytes);
  expect([...whole.scores.value]).toEqual([2.5, 3]);
  expect([...whole.scores.line]).toEqual([3, 4]);
  for (let size = 1; size < 12; size++) expect(readWide(inChunks(bytes, [size]))).toEqual(whole);
});
