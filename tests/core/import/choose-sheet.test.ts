import { expect, test } from "vitest";
import { FaultLog } from "#core/faults/fault-log.ts";
import { chooseSheet } from "#core/import/choose-sheet.ts";
import { readExport } from "#core/import/read-export.ts";

const headings = ["No", "Nama Pemda", "Nama Inovasi", "Tahapan Inovasi"];
const row = (name: string) => ["1", "Kota Contoh", name, "Inisiatif"];

test("the sheet with the list is read, whichever it is; other lists are warned of, other sheets are not", () => {
  const log = new FaultLog();
  const grid = chooseSheet(
    "ekspor.xlsx",
    [
      { name: "Petunjuk", rows: [["Nama Pemda diisi"], ["lihat lembar berikut"]] },
      { name: "Dinas", rows: [["Daftar", "", "", ""], [], headings, row("Satu"), row("Dua")] },
      { name: "Kecamatan", rows: [headings, row("Tiga")] },
      { name: "Kosong", rows: [] },
    ],
    log,
  );
  expect(log.faults().map(({ code, file, value, message }) => [code, file, value, message.en])).toEqual([
    [
      "W961",
      "ekspor.xlsx[Dinas]",
      "Dinas",
      'Only the sheet "Dinas" was read; other sheets hold a list of innovations too: Kecamatan.',
    ],
  ]);
  const list = readExport(grid, new FaultLog());
  expect(list.records.map((record) => [record.name, list.placeOf(record, "name").cell])).toEqual([
    ["Satu", "C4"],
    ["Dua", "C5"],
  ]);
});

test("a workbook without sheets is an export without rows", () => {
  const log = new FaultLog();
  readExport(chooseSheet("ekspor.xlsx", [], log), log);
  expect(log.faults().map(({ code }) => code)).toEqual(["E106"]);
});
