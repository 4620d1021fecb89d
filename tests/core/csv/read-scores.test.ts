import { expect, test } from "vitest";
import { readScores } from "#core/csv/read-scores.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { scoreTable } from "#core/schema/score.ts";
import { wideScoreTable } from "#core/schema/wide-score.ts";

function read(content: string) {
  const log = new FaultLog();
  const wide = { table: wideScoreTable, data: undefined, indicators: { columns: new Map(), whole: true } };
  const { scores, clean } = readScores({ long: { table: scoreTable, data: Buffer.from(content) }, wide }, log);
  return { scores, clean, faults: log.faults().map(({ code, line, cell }) => [code, line, cell]) };
}

test("readScores: rows become columns; an empty cell is -1 or NaN and never zero", () => {
  const { scores, clean, faults } = read(
    "tahun,unit,inovasi,indikator,parameter,nilai,bukti,catatan\n" +
      "2025,u-1,,visi,3,,SK 1,\n" +
      "2026,,i-1,sdm,0,,,x\n" +
      "2026,u-1,,visi,,12.5,SK 1,\n" +
      "2026,u-2,,visi,,,,\n",
  );
  expect(faults).toEqual([]);
  expect(clean).toBe(true);
  expect({ ...scores, value: [...scores.value] }).toEqual({
    length: 4,
    year: Uint16Array.of(2025, 2026, 2026, 2026),
    unit: Int32Array.of(0, -1, 0, 1),
    innovation: Int32Array.of(-1, 0, -1, -1),
    indicator: Int32Array.of(0, 1, 0, 0),
    value: [3, 0, 12.5, Number.NaN],
    evidence: Int32Array.of(0, -1, 0, -1),
    source: Uint8Array.of(0, 0, 0, 0),
    line: Int32Array.of(2, 3, 4, 5),
    column: Uint16Array.of(4, 4, 5, 5),
    unitIds: ["u-1", "u-2"],
    innovationIds: ["i-1"],
    indicatorKeys: ["visi", "sdm"],
    evidenceTexts: ["SK 1"],
    files: ["skor.csv", "skor-lebar.csv"],
    headings: [
      new Map(["tahun", "unit", "inovasi", "indikator", "parameter", "nilai", "bukti", "catatan"].entries()),
      new Map(),
    ],
  });
});

test.each([
  ["a bad year", "20x5,u,,visi,1,", ["E303", 2, "A2"]],
  ["a bad unit", "2025,U 1,,visi,1,", ["E404", 2, "B2"]],
  ["no indicator", "2025,u,,,1,", ["E305", 2, "D2"]],
  ["a level that is no number", "2025,u,,visi,x,", ["E301", 2, "E2"]],
  ["level and value both given", "2025,u,,visi,1,1", ["E511", 2, "F2"]],
  ["a number that could be either", "2025,u,,visi,,1.234", ["E311", 2, "F2"]],
])("readScores: %s", (_, row, fault) => {
  const { clean, faults } = read(`tahun,unit,inovasi,indikator,parameter,nilai\n${row}\n`);
  expect(clean).toBe(false);
  expect(faults).toEqual([fault]);
});

test("readScores: an undecided number is settled by a later row, in its own place", () => {
  const { scores, faults } = read(
    "tahun,unit,indikator,nilai\n2025,u,a,1.234\n20x5,u,a,2.345\n2025,u,b,0.5\n2025,u,c,3.456\n",
  );
  expect(faults).toEqual([["E303", 3, "A3"]]);
  expect([...scores.value]).toEqual([1.234, 0.5, 3.456]);
});

test("damaged letters: evidence is told once a text, where it stands first; a note in every cell; no row is lost", () => {
  const { scores, clean, faults } = read(
    "tahun,unit,indikator,parameter,bukti,catatan\n" +
      "2025,u,a,1,SK Ã©,\n" +
      "2025,u,b,2,SK Ã©,Lihat Ã©\n" +
      "2025,u,c,3,SK \u200bbaru,Lihat Ã©\n",
  );
  expect(faults).toEqual([
    ["W007", 2, "E2"],
    ["W007", 3, "F3"],
    ["W007", 4, "E4"],
    ["W007", 4, "F4"],
  ]);
  expect([scores.length, clean]).toEqual([3, true]);
});
