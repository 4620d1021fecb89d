import { expect, test } from "vitest";
import { readTable } from "#core/csv/read-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { choiceCell, dateCell, decimalCell, integerCell, slugCell, textCell, yearCell } from "#core/schema/cells.ts";
import { optional, required, table } from "#core/schema/table.ts";

const meaning = { id: "", en: "" };
const columns = {
  id: required("id", slugCell, meaning),
  name: required("nama", textCell(60), meaning),
  year: optional("tahun", yearCell, meaning),
  score: optional("skor", decimalCell(0, 1e6), meaning),
  people: optional("orang", integerCell(0, 1e6), meaning),
  day: optional("tanggal", dateCell, meaning),
  kind: optional("jenis", choiceCell(["baru", "lama"]), meaning),
};
const sample = table({ file: "sampel.csv", needed: false, key: ["id"], meaning, columns });

function faultsOf(content: string): unknown[] {
  const log = new FaultLog();
  readTable(sample, Buffer.from(content), log);
  return log.faults().map(({ code, cell, value }) => [code, cell, value]);
}

const letters: Record<string, string> = {
  id: "A",
  nama: "B",
  tahun: "C",
  skor: "D",
  orang: "E",
  tanggal: "F",
  jenis: "G",
};

/** A file with one good row and one whose cell in that column is the text. */
function withCell(column: string, text: string): string {
  const cells = { id: "a-1", nama: "b", tahun: "", skor: "", orang: "", tanggal: "", jenis: "", [column]: text };
  const quoted = Object.values(cells).map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${Object.keys(letters).join(",")}\nz-9,y,2024,1,1,2024-01-01,baru\n${quoted.join(",")}\n`;
}

// What Excel does to a CSV, by the name under which people know it.
test.each([
  ["an identifier in scientific notation", "id", "5.5E+12", "E307"],
  ["an identifier in scientific notation, decimal comma", "id", "5,5E+12", "E307"],
  ["an identifier that gained a decimal", "id", "3272051001.0", "E307"],
  ["an identifier turned into a date", "id", "02-Jan", "E307"],
  ["a score turned into a date", "skor", "02-Jan", "E317"],
  ["a score turned into a month", "skor", "Mar-24", "E317"],
  ["a score turned into a date, Indonesian", "skor", "2-Agu", "E317"],
  ["a score turned into a full date", "skor", "2/5/2024", "E317"],
  ["a score in scientific notation", "skor", "1.2E+05", "E307"],
  ["a number that overflowed its column", "skor", "########", "E306"],
  ["a percentage", "skor", "95%", "E313"],
  ["an amount with its currency", "skor", "Rp1.500.000", "E313"],
  ["thousands separators", "skor", "1.500.000", "E312"],
  ["thousands separators and decimals", "skor", "1.500,75", "E312"],
  ["thousands separated by a narrow blank", "skor", "1\u202f500", "E312"],
  ["three digits after the point", "skor", "1.500", "E311"],
  ["a date as a serial number", "tanggal", "45373", "E316"],
  ["a date and time as a serial number", "tanggal", "45373.5", "E316"],
  ["a year of two digits", "tanggal", "22/03/24", "E304"],
  ["month before day", "tanggal", "03/22/2024", "E315"],
  ["a year as a whole date", "tahun", "01/01/2024", "E303"],
  ["a count with a decimal", "orang", "12.0", "E318"],
  ["#REF!", "skor", "#REF!", "E306"],
  ["#N/A", "nama", "#N/A", "E306"],
  ["#DIV/0!", "skor", "#DIV/0!", "E306"],
  ["#VALUE!", "orang", "#VALUE!", "E306"],
  ["#NAME?", "nama", "#NAME?", "E306"],
  ["#NUM!", "tahun", "#NUM!", "E306"],
  ["#NULL!", "tanggal", "#NULL!", "E306"],
  ["#SPILL!", "jenis", "#SPILL!", "E306"],
  ["letters of a wrong encoding", "nama", "Pelayanan KafÃ©", "W007"],
  ["a lost letter", "nama", "Kaf\ufffd", "W007"],
  ["a cell of only invisible characters", "nama", "\u00a0\u200b", "E305"],
])("Excel's damage: %s is told at its cell", (_, column, text, code) => {
  expect(faultsOf(withCell(column, text))).toEqual([[code, `${letters[column]}3`, text]]);
});

test.each([
  ["cells that were merged are empty below the first", "id,nama\na,x\n,y\n", [["E305", "A3", ""]]],
  ["a title above the headings", "Daftar 2024,\nid,nama\na,b\n", [["E206", null, "Daftar 2024,"]]],
  [
    "a total below the rows",
    "id,nama,skor\na,b,1\nTOTAL,,1\n",
    [
      ["E404", "A3", "TOTAL"],
      ["E305", "B3", ""],
    ],
  ],
  ["lost leading zeros leave an identifier that nothing else knows", "id,nama\n0012,b\n", []],
  ["rows and columns that were once used", "id,nama,,\na,b,,\n,,,\n,,,\n", []],
  ["a comma in a name that was not quoted", "id,nama,skor\na,Dinas Sosial, Kota,1\n", [["E104", null, null]]],
])("Excel's damage: %s", (_, content, faults) => expect(faultsOf(content)).toEqual(faults));
