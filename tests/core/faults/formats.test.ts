import { expect, test } from "vitest";
import { countFaults } from "#core/faults/count-faults.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { formatFaultsForGithub } from "#core/faults/format-github.ts";
import { formatFaultsAsJson } from "#core/faults/format-json.ts";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { nearest } from "#core/faults/nearest.ts";

function faults() {
  const log = new FaultLog();
  for (let line = 2; line < 52; line++) {
    log.add("E301", { file: "skor.csv", line, column: "nilai", cell: `F${line}` }, "2;5\u001b", {});
  }
  log.add("W008", { file: "catatan.txt", line: null, column: null, cell: null }, null, {
    didYouMean: { id: "", en: "" },
  });
  return log.faults();
}

test("countFaults: folded faults count in full", () => {
  expect(countFaults(faults())).toEqual({ galat: 50, peringatan: 1, catatan: 0 });
});

test("JSON: the documented keys in the language asked for, and nothing else", () => {
  const { faults: listed, counts } = JSON.parse(formatFaultsAsJson(faults(), "en"));
  expect(counts).toEqual({ galat: 50, peringatan: 1, catatan: 0 });
  expect(listed[1]).toEqual({
    code: "E301",
    severity: "galat",
    file: "skor.csv",
    line: 2,
    column: "nilai",
    cell: "F2",
    value: "2;5\u001b",
    message: '"2;5\\u{1b}" is not a number.',
    remedy: "Write the number alone, such as 2.5 or 2,5; leave the cell empty where there is none.",
  });
});

test("terminal: what stops the build comes first, three of a kind and the rest counted", () => {
  expect(formatFaultsForTerminal(faults(), { language: "id", folder: "data" })).toBe(
    [
      'GALAT E301 data/skor.csv:2 sel F2 kolom "nilai"',
      '  "2;5\\u{1b}" bukan angka.',
      'GALAT E301 data/skor.csv:3 sel F3 kolom "nilai"',
      '  "2;5\\u{1b}" bukan angka.',
      'GALAT E301 data/skor.csv:4 sel F4 kolom "nilai"',
      '  "2;5\\u{1b}" bukan angka.',
      "  … dan 47 lainnya",
      "  Perbaiki: Tulis angkanya saja, misalnya 2,5 atau 2.5; kosongkan bila belum ada nilainya.",
      "",
      "PERINGATAN W008 data/catatan.txt",
      "  Berkas ini tidak dikenal, jadi tidak dibaca dan tidak diterbitkan.",
      "  Perbaiki: Perbaiki namanya, atau pindahkan keluar dari folder data.",
      "",
      "50 galat, 1 peringatan, 0 catatan",
      "",
    ].join("\n"),
  );
});

test("terminal: a screen at most, and the rest is counted", () => {
  const text = formatFaultsForTerminal(faults(), { language: "en", lines: 10 });
  expect(text).toContain("… and 1 more findings not shown");
  expect(formatFaultsForTerminal([], { language: "en" })).toBe("No problems.\n");
});

test("GitHub: one command a line, with everything that could end it escaped", () => {
  const [first, second] = formatFaultsForGithub(faults(), { language: "id", folder: "data" }).split("\n");
  expect(first).toMatch(/^::warning file=data\/catatan\.txt,title=W008::/);
  expect(second).toMatch(/^::error file=data\/skor\.csv,line=2,title=E301 F2::"2;5\\u\{1b\}" bukan angka\. /);
});

test.each([
  ["a letter dropped", "dinas-kesehatn", ["dinas-kesehatan", "dinas-sosial"], "dinas-kesehatan"],
  ["case and blanks only", "Dinas Sosial", ["dinas-kesehatan", "dinas-sosial"], "dinas-sosial"],
  ["nothing close", "rsud", ["dinas-kesehatan"], null],
  ["nothing at all", "", ["a"], null],
  ["a name cut short", "kota-yogya", ["kota-bogor", "kota-yogyakarta"], "kota-yogyakarta"],
  ["a beginning that several share decides nothing", "kota", ["kota-bogor", "kota-yogyakarta"], null],
])("nearest: %s", (_, text, known, found) => expect(nearest(text, known)).toBe(found));
