import { expect, test } from "vitest";
import { reviewChanged } from "./changed-files.ts";

const years = '{"id":"iid-2026","nama":"Indeks","tahun":[2023,2024,2025,2026]}';

/** The findings where that many innovations are entered in each year, all of one unit. */
function participationFaults(counts: Record<number, number>, more: Record<string, string> = {}): string[] {
  const most = Math.max(...Object.values(counts));
  const innovations = Array.from({ length: most }, (_, index) => `i-${index},Contoh ${index},dinas-sosial\n`).join("");
  const rows = Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, index) => `${year},i-${index},diinput\n`),
  );
  const { faults } = reviewChanged({
    "inovasi.csv": `id,nama,unit\n${innovations}`,
    "skor.csv": null,
    "keikutsertaan.csv": `tahun,inovasi,tahap\n${rows.join("")}`,
    "metode/iid-2026/metode.json": years,
    ...more,
  });
  return faults.map(({ code, message }) => `${code} ${message.id.slice(0, message.id.indexOf(":"))}`);
}

const unit = "E531 Dinas Sosial";
const city = "E531 Kota Contoh";

test.each<[string, Record<number, number>, string[]]>([
  ["as many as last year", { 2024: 60, 2025: 60 }, []],
  ["twice as many", { 2024: 60, 2025: 120 }, []],
  ["three times as many, of the city; a unit may", { 2024: 60, 2025: 180 }, [city]],
  ["five times as many, of a unit too", { 2024: 12, 2025: 60 }, [unit, city]],
  ["a third", { 2024: 60, 2025: 20 }, [city]],
  ["small numbers may leap", { 2024: 2, 2025: 19 }, []],
  ["the first year has nothing to leap from", { 2025: 400 }, []],
  ["a year without any between two that have some", { 2023: 60, 2025: 60 }, [unit, city]],
  ["fewer in the edition's own year are normal", { 2025: 60, 2026: 3 }, []],
  ["more are not", { 2025: 60, 2026: 400 }, [unit, city]],
])("innovations entered: %s", (_, counts, expected) => {
  // A year without rows has no line, so the fault of the file comes first.
  expect(participationFaults(counts).toSorted()).toEqual(expected.toSorted());
});

test("innovations entered: a unit that has ended may have none", () => {
  const units =
    "id,nama,jenis,induk,aktif_hingga\nkota-contoh,Kota Contoh,kota,,\ndinas-kesehatan,Dinas Kesehatan,dinas,,\ndinas-sosial,Dinas Sosial,dinas,kota-contoh,2025-03-01\n";
  expect(participationFaults({ 2024: 40, 2025: 5 }, { "unit.csv": units })).toEqual([]);
});

/** The findings where that many innovations are scored on both indicators in each year. */
function scoreFaults(counts: Record<number, number>): string[] {
  const most = Math.max(...Object.values(counts));
  const innovations = Array.from({ length: most }, (_, index) => `i-${index},Contoh ${index},dinas-sosial\n`).join("");
  const rows = Object.entries(counts).flatMap(([year, count]) =>
    Array.from(
      { length: count },
      (_, index) => `${year},i-${index},regulasi,1\n${year},i-${index},sdm,\n${year},i-${index},pelanggan,\n`,
    ),
  );
  const { faults } = reviewChanged({
    "inovasi.csv": `id,nama,unit\n${innovations}`,
    "skor.csv": `tahun,inovasi,indikator,parameter\n${rows.join("").replaceAll(/.*pelanggan.*\n/g, "")}`,
    "metode/iid-2026/metode.json": years,
  });
  return faults.filter(({ severity }) => severity === "galat").map(({ code }) => code);
}

test.each<[string, Record<number, number>, string[]]>([
  ["half of last year's", { 2024: 200, 2025: 100 }, []],
  ["less than half", { 2024: 200, 2025: 99 }, ["E532"]],
  ["less than half of few", { 2024: 199, 2025: 50 }, []],
  ["the edition's own year", { 2025: 200, 2026: 50 }, []],
  ["more than last year", { 2024: 20, 2025: 200 }, []],
])("scores, of which empty cells are none: %s", (_, counts, expected) => expect(scoreFaults(counts)).toEqual(expected));

test.each([
  ["just below the bound", "2024,30\n2025,59.99", []],
  ["at the bound", "2024,30\n2025,60", ["E533"]],
  ["downwards", "2024,90\n2025,40", ["E533"]],
  ["the edition's own year", "2025,30\n2026,90", []],
  ["a gap between", "2023,30\n2025,90", []],
])("an index: %s", (_, scores, expected) => {
  const rows = scores.split("\n").map((row) => row.replace(",", ",kota-contoh,pelanggan,"));
  const { faults, publishable } = reviewChanged({
    "skor.csv": `tahun,unit,indikator,nilai\n${rows.join("\n")}\n`,
    "metode/iid-2026/metode.json": years,
  });
  expect(faults.map(({ code }) => code)).toEqual(expected);
  expect(publishable === null).toBe(expected.length > 0);
});

test.each([
  ["a year ago to the day", "2025-11-24", "berjalan", []],
  ["a day more", "2025-11-23", "berjalan", ["N542"]],
  ["a stopped one need not be checked", "2020-01-01", "berhenti", []],
  ["on the day of the edition", "2026-11-24", "berjalan", []],
  ["after it", "2026-11-25", "berhenti", ["E543"]],
])("diperiksa_pada: %s", (_, day, status, expected) => {
  const text = `id,nama,status,diperiksa_pada\nantre-mudah,Antre Mudah,${status},${day}\n`;
  const { faults } = reviewChanged({ "inovasi.csv": text, "skor.csv": null });
  expect(faults.map(({ code }) => code)).toEqual(expected);
});
