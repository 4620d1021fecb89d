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

test("terminal: a note with nothing to do has no line about what to do, and JSON still has its remedy", () => {
  const place = { file: "unit.csv", line: null, column: null, cell: null };
  const log = new FaultLog();
  log.add("N010", place, null, { dialect: { id: "titik koma", en: "semicolon" } });
  const text = formatFaultsForTerminal(log.faults(), { language: "id" });
  expect(text.split("\n").slice(0, 4)).toEqual([
    "CATATAN N010 unit.csv",
    "  Berkas ini dibaca sebagai titik koma.",
    "",
    "0 galat, 0 peringatan, 1 catatan",
  ]);
  expect(JSON.parse(formatFaultsAsJson(log.faults(), "id")).faults[0].remedy).toBe("Tidak perlu apa-apa.");
});

test("terminal: a screen at most, and the rest is counted", () => {
  const text = formatFaultsForTerminal(faults(), { language: "en", lines: 10 });
  expect(text).toContain("… and 1 more findings not shown");
  expect(formatFaultsForTerminal([], { language: "en" })).toBe("No problems.\n");
});

/** One galat of each of so many files, then one warning. */
function manyFiles(count: number) {
  const log = new FaultLog();
  for (let file = 0; file < count; file++) {
    log.add("E301", { file: `f${String(file).padStart(2, "0")}.csv`, line: 2, column: "nilai", cell: "A2" }, "x", {});
  }
  log.add("W008", { file: "a.txt", line: null, column: null, cell: null }, null, { didYouMean: { id: "", en: "" } });
  return log.faults();
}

test.each([
  ["all in full where the screen allows", 3, 45, { galat: 3, full: 3, warnings: 1, hidden: "" }],
  ["a warning gives way to a galat", 3, 15, { galat: 3, full: 3, warnings: 0, hidden: "… and 1 more findings" }],
  [
    "each galat in one line before any is left out",
    9,
    15,
    { galat: 9, full: 0, warnings: 0, hidden: "… and 1 more findings" },
  ],
  [
    "what does not fit is counted",
    40,
    15,
    { galat: 11, full: 0, warnings: 0, hidden: "… and 29 more errors and 1 other" },
  ],
])("terminal: %s", (_, files, lines, expected) => {
  const text = formatFaultsForTerminal(manyFiles(files), { language: "en", lines });
  const all = text.trimEnd().split("\n");
  expect(all.length).toBeLessThanOrEqual(lines);
  expect(all.filter((line) => line.startsWith("ERROR"))).toHaveLength(expected.galat);
  expect(all.filter((line) => line.includes("is not a number"))).toHaveLength(expected.full);
  expect(all.filter((line) => line.startsWith("WARNING"))).toHaveLength(expected.warnings);
  expect(text).toContain(expected.hidden);
  expect(all.at(-1)).toBe(`${files} errors, 1 warnings, 0 notes`);
});

test("terminal: a line wider than the terminal counts as the lines it takes", () => {
  const options = { language: "en", lines: 20 } as const;
  const shown = (columns: number | null) =>
    formatFaultsForTerminal(manyFiles(3), { ...options, columns }).match(/is not a number/g)?.length ?? 0;
  expect(shown(null)).toBe(3);
  expect(shown(20)).toBe(0);
});

test("terminal: the place of the whole list is named as told", () => {
  const text = formatFaultsForTerminal(manyFiles(40), { language: "id", lines: 15, whole: "laporan/pemeriksaan.html" });
  expect(text).toContain("semuanya ada di laporan/pemeriksaan.html");
});

test("GitHub: one command a line, with everything that could end it escaped", () => {
  const [first, second] = formatFaultsForGithub(faults(), { language: "id", folder: "data" }).split("\n");
  expect(first).toMatch(/^::warning file=data\/catatan\.txt,title=W008::/);
  expect(second).toMatch(/^::error file=data\/skor\.csv,line=2,title=E301 F2::"2;5\\u\{1b\}" bukan angka\. /);
});

test("GitHub: no value and no file name can end its property or its line", () => {
  const log = new FaultLog();
  const file = "a,b:c%d\n::error::x.csv";
  log.add("E301", { file, line: 2, column: "nilai", cell: "B2" }, "5%\r\n::warning::", {});
  const text = formatFaultsForGithub(log.faults(), { language: "en", folder: "" });
  expect(text.trimEnd().split("\n")).toHaveLength(1);
  expect(text).toMatch(
    /^::error file=a%2Cb%3Ac%25d\\u\{a\}%3A%3Aerror%3A%3Ax\.csv,line=2,title=E301 B2::"5%25\\u\{d\}\\u\{a\}::warning::"/,
  );
});

test.each([
  ["a letter dropped", "dinas-kesehatn", ["dinas-kesehatan", "dinas-sosial"], "dinas-kesehatan"],
  ["case and blanks only", "Dinas Sosial", ["dinas-kesehatan", "dinas-sosial"], "dinas-sosial"],
  ["nothing close", "rsud", ["dinas-kesehatan"], null],
  ["nothing at all", "", ["a"], null],
  ["a name cut short", "kota-yogya", ["kota-bogor", "kota-yogyakarta"], "kota-yogyakarta"],
  ["a beginning that several share decides nothing", "kota", ["kota-bogor", "kota-yogyakarta"], null],
])("nearest: %s", (_, text, known, found) => expect(nearest(text, known)).toBe(found));
