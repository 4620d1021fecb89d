import { expect, test } from "vitest";
import { readScores } from "#core/csv/read-scores.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { scoreTable } from "#core/schema/score.ts";
import { wideIndicatorColumns, wideScoreTable } from "#core/schema/wide-score.ts";

// Two methods: `sdm` has the same number in both, number 1 means another indicator in each, and "Regulasi" is the name of two.
const indicators = [
  { key: "visi-misi", number: "1", name: "Visi dan Misi", nameEn: "Vision and mission" },
  { key: "sdm", number: "17", name: "Ketersediaan SDM", nameEn: null },
  { key: "regulasi", number: "2", name: "Regulasi", nameEn: null },
  { key: "lakip", number: "1", name: "Nilai LAKIP", nameEn: null },
  { key: "regulasi-daerah", number: null, name: "Regulasi", nameEn: null },
  { key: "sdm", number: "17", name: "SDM Pengelola", nameEn: null },
];

function read(wide: string, { long = null as string | null, whole = true } = {}) {
  const log = new FaultLog();
  const columns = wideIndicatorColumns(indicators);
  const sheet = readScores(
    {
      long: { table: scoreTable, data: long === null ? undefined : Buffer.from(long) },
      wide: { table: wideScoreTable, data: Buffer.from(wide), indicators: { columns, whole } },
    },
    log,
  );
  const { scores } = sheet;
  const rows = Array.from({ length: scores.length }, (_, row) => [
    scores.files[scores.source[row] ?? -1],
    scores.line[row],
    scores.year[row],
    scores.unitIds[scores.unit[row] ?? -1] ?? scores.innovationIds[scores.innovation[row] ?? -1],
    scores.indicatorKeys[scores.indicator[row] ?? -1],
    scores.value[row],
    sheet.places.of(row, "score").cell,
  ]);
  return { rows, sheet, faults: log.faults().map(({ code, line, cell, value }) => [code, line, cell, value]) };
}

const file = "skor-lebar.csv";

test("readScores: each filled cell of the wide form is a score with its file, line and cell; an empty one is none", () => {
  const { rows, faults, sheet } = read("tahun,inovasi,regulasi,sdm\n2025,i-1,2,\n2026,i-1,3,0\n2026,i-2,,1.5\n");
  expect(faults).toEqual([]);
  expect(sheet.clean).toBe(true);
  expect(rows).toEqual([
    [file, 2, 2025, "i-1", "regulasi", 2, "C2"],
    [file, 3, 2026, "i-1", "regulasi", 3, "C3"],
    [file, 3, 2026, "i-1", "sdm", 0, "D3"],
    [file, 4, 2026, "i-2", "sdm", 1.5, "D4"],
  ]);
});

test("readScores: rows of the wide form stand behind those of the long form and share its names", () => {
  const long = "tahun,inovasi,indikator,parameter,nilai\n2026,i-2,sdm,1,\n2026,i-1,regulasi,,2.5\n";
  const { rows, sheet } = read("inovasi;tahun;sdm\ni-1;2026;2\n", { long });
  expect(rows).toEqual([
    ["skor.csv", 2, 2026, "i-2", "sdm", 1, "D2"],
    ["skor.csv", 3, 2026, "i-1", "regulasi", 2.5, "E3"],
    [file, 2, 2026, "i-1", "sdm", 2, "C2"],
  ]);
  expect(sheet.scores.innovationIds).toEqual(["i-2", "i-1"]);
});

test("readScores: a unit's own row of the wide form names the unit", () => {
  expect(read("tahun,unit,inovasi,visi-misi\n2026,kota,,3\n").rows).toEqual([
    [file, 2, 2026, "kota", "visi-misi", 3, "D2"],
  ]);
});

test.each([
  ["its key in other letters", "Visi Misi", "visi-misi"],
  ["its name", "nilai lakip", "lakip"],
  ["its English name", "Vision and Mission", "visi-misi"],
  ["its number, where all methods agree", "17", "sdm"],
  ["a name that only one method uses", "SDM pengelola", "sdm"],
])("readScores: an indicator's column may be headed by %s", (_, heading, key) => {
  const { rows, faults } = read(`tahun,unit,${heading}\n2026,kota,2\n`);
  expect(faults).toEqual([]);
  expect(rows.map((row) => row[4])).toEqual([key]);
});

test.each([
  ["a number that means two indicators", "1"],
  ["a name that means two indicators", "Regulasi Daerah "],
])("readScores: %s", (_, heading) => {
  const { rows, faults } = read(`tahun,unit,${heading}\n2026,kota,2\n`);
  const isKey = heading !== "1";
  expect(rows.map((row) => row[4])).toEqual(isKey ? ["regulasi-daerah"] : []);
  expect(faults.map(([code]) => code)).toEqual(isKey ? [] : ["W204"]);
});

test("readScores: an unknown column is not read and is warned of, with the indicator that may be meant", () => {
  expect(read("tahun,unit,regulasii,catatan\n2026,kota,2,x\n").faults).toEqual([
    ["W204", 1, "C1", "regulasii"],
    ["W204", 1, "D1", "catatan"],
  ]);
});

test("readScores: while a method can't be read, an unknown column is left open and said so once", () => {
  const { faults, sheet } = read("tahun,unit,sdm,satu,dua\n2026,kota,2,3,4\n", { whole: false });
  expect(faults).toEqual([["N515", 1, null, null]]);
  expect(sheet.scores.length).toBe(1);
});

test.each([
  ["a word", "dua", ["E301", 2, "C2", "dua"]],
  ["a date that Excel made", "02-Jan", ["E317", 2, "C2", "02-Jan"]],
  ["a formula's error", "#REF!", ["E306", 2, "C2", "#REF!"]],
  ["a number that could be either", "1.234", ["E311", 2, "C2", "1.234"]],
  ["a mark for missing", "-", ["N319", 2, "C2", "-"]],
])("readScores: a cell of the wide form with %s follows the rules of all cells", (_, text, fault) => {
  const { faults, sheet } = read(`tahun,unit,sdm\n2026,kota,${text}\n2026,dinas,1\n`);
  expect(faults).toEqual([fault]);
  expect(sheet.clean).toBe(text === "-");
});

test("readScores: an undecided number of the wide form is settled by its own column", () => {
  const { rows, faults } = read("tahun;unit;sdm;lakip\n2026;kota;1,234;2\n2026;dinas;0,5;3\n");
  expect(faults).toEqual([["N010", null, null, null]]);
  expect(rows.map((row) => row[5])).toEqual([1.234, 2, 0.5, 3]);
});

test.each([
  ["a year that is none", "26,kota,,2", ["E303", 3, "A3", "26"]],
  ["an identifier that is none", "2026,Kota A,,2", ["E404", 3, "B3", "Kota A"]],
  ["a unit and year that an earlier row has", "2025,kota,,2", ["E401", 3, "B3", "2025 / kota"]],
  ["an innovation and year that an earlier row has, without the unit", "2025,,i-1,2", ["E401", 3, "C3", "2025 / i-1"]],
])("readScores: a row of the wide form with %s is a galat and gives no score", (_, row, fault) => {
  const first = row.includes("i-1") ? "2025,dinas,i-1,1" : "2025,kota,,1";
  const { faults, sheet } = read(`tahun,unit,inovasi,sdm\n${first}\n${row}\n`);
  expect(faults).toEqual([fault]);
  expect([sheet.clean, sheet.scores.length]).toEqual([false, 1]);
});

test("readScores: figures below numbered headings are not taken for the headings", () => {
  const { rows, faults } = read("tahun,unit,17,2\n2026,kota,2,1\n");
  expect(faults).toEqual([]);
  expect(rows.map((row) => row[4])).toEqual(["sdm", "regulasi"]);
});
