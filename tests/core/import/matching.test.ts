import { describe, expect, test } from "vitest";
import { cleanExportCell } from "#core/import/clean-export-cell.ts";
import { foldName } from "#core/import/fold-name.ts";
import { nameSimilarity } from "#core/import/name-similarity.ts";
import { normaliseExportCell } from "#core/import/normalise-export-cell.ts";
import { proposeIds } from "#core/import/propose-ids.ts";
import { namesRegion, unitFinder } from "#core/import/unit-finder.ts";
import type { Unit } from "#core/schema/unit.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { goodFiles } from "../checks/bad-datasets.ts";

describe("cleanExportCell", () => {
  test.each([
    ["blanks of all kinds at the ends and doubled inside", " \u00a0 a \n b\u200b ", "a b"],
    ["references of web pages", "A&nbsp;&amp;&#39;B&quot;", "A &'B\""],
    ["an unknown reference stays", "A &copy; B", "A &copy; B"],
    ["the guard of our own downloads", "'=1+1", "=1+1"],
    ["the guard before a blank and a sign", "' -1+1", "-1+1"],
    ["an apostrophe that guards nothing stays", "'Aisyiyah", "'Aisyiyah"],
    ["a doubled apostrophe stays", "''=1", "''=1"],
  ])("%s", (_, raw, text) => expect(cleanExportCell(raw)).toBe(text));
});

describe("normaliseExportCell", () => {
  test.each([
    ["phase", "UJI-COBA", "uji coba"],
    ["phase", "Tahapan Penerapan", "penerapan"],
    ["phase", "Selesai", "Selesai"],
    ["initiator", "Aparatur Sipil Negara (ASN)", "Aparatur Sipil Negara (ASN)"],
    ["initiator", "OPD", "perangkat daerah"],
    ["pilotedOn", "Sen, 22 Mar 2024", "22 maret 2024"],
    ["pilotedOn", "22-Agt-2024", "22 agustus 2024"],
    ["pilotedOn", "2024-03-22T00:00:00Z", "2024-03-22"],
    ["pilotedOn", "22/03/2024 07:30", "22/03/2024 07:30"],
    ["pilotedOn", "0000-00-00", ""],
    ["maturity", "-", ""],
    ["maturity", "0.00", "0.00"],
  ] as const)("%s %s", (column, text, expected) => expect(normaliseExportCell(column, text)).toBe(expected));
});

describe("nameSimilarity", () => {
  const likeness = (a: string, b: string, sameUnit = true) => {
    const similarity = nameSimilarity(foldName(a), foldName(b), { sameUnit });
    return similarity === null ? null : Math.round(similarity * 100);
  };

  test.each([
    ["one letter of ten differs", "Antre Mudah", "Antre Mudas", 90],
    ["one letter of six differs", "Cendol", "Cendil", 83],
    ["two letters of six differ", "Cendol", "Candil", null],
    ["one name inside the other", "Cendol", "Cendol: cerita dan dongeng", 80],
    ["a short word inside another name is nothing", "SAE", "Pasar SAE Pagi", null],
    ["three of four words are the same", "Kelas Ibu Hamil Sehat", "Sehat Ibu Hamil Cerdas", 75],
    ["fillers do not count as words", "Ibu dan Anak Sehat", "Anak untuk Ibu Cerdas", 67],
    ["nothing in common", "Antre Mudah", "Peduli Lansia", null],
  ])("%s", (_, a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });

  test("names of two different units must be closer", () => {
    expect(likeness("Kelas Ibu Hamil Sehat", "Sehat Ibu Hamil Cerdas", false)).toBeNull();
    expect(likeness("Antre Mudah", "Antre Mudas", false)).toBe(90);
  });
});

describe("unitFinder", () => {
  const unit = (id: string, name: string) => ({ id, name }) as Unit;
  const region = unit("kota-contoh", "Kota Contoh");
  const units = [
    region,
    unit("dinas-kesehatan", "Dinas Kesehatan"),
    unit("kelurahan-contoh", "Kelurahan Contoh"),
    unit("puskesmas-tipar", "Puskesmas Tipar"),
    unit("kembar-1", "Bagian Kembar"),
    unit("kembar-2", "Bagian  kembar"),
  ];
  const find = unitFinder(units, region);

  test.each([
    ["its name in capitals", "DINAS KESEHATAN", "dinas-kesehatan"],
    ["its name with the region's behind it", "Dinas Kesehatan Kota Contoh", "dinas-kesehatan"],
    ["its id", "dinas-kesehatan", "dinas-kesehatan"],
    ["a short form", "Kel. Contoh", "kelurahan-contoh"],
    ["its place in the hierarchy", "UPTD Puskesmas Tipar", "puskesmas-tipar"],
    ["a name that two units have", "Bagian Kembar", null],
    ["the region itself", "Pemerintah Kota Contoh", null],
    ["a person", "Drs. Kesehatan", null],
  ])("%s", (_, text, id) => expect(find(text)).toBe(id));

  test.each([
    ["KOTA CONTOH", true],
    ["Pemkot Kota Contoh", true],
    ["Pemerintah Daerah Kota Contoh", true],
    ["Kabupaten Contoh", false],
    ["Kota Contoh Baru", false],
  ])("namesRegion: %s is %s", (text, expected) => expect(namesRegion(text, region)).toBe(expected));
});

describe("proposeIds", () => {
  const ids = (rows: [string, string | null][], taken: string[] = []) =>
    proposeIds(
      rows.map(([name, unitId]) => ({ name, unitId })),
      new Set(taken),
    );

  test.each([
    ["accents and signs go", [["Éclair: 100% Siap!", null]], [], ["eclair-100-siap"]],
    ["no letter at all", [["★★★", null]], [], ["inovasi"]],
    ["a taken id gets the unit", [["Cendol", "dinas"]], ["cendol"], ["cendol-dinas"]],
    [
      "both new ones of a name get theirs",
      [
        ["Cendol", "a"],
        ["CENDOL", "b"],
      ],
      [],
      ["cendol-a", "cendol-b"],
    ],
    [
      "without a unit a number decides",
      [
        ["Cendol", null],
        ["CENDOL", null],
      ],
      [],
      ["cendol-inovasi", "cendol-inovasi-2"],
    ],
    ["a long name is cut between words", [[`${"kata ".repeat(20)}`, null]], [], [Array(16).fill("kata").join("-")]],
  ] as [string, [string, string | null][], string[], string[]][])("%s", (_, rows, taken, expected) => {
    expect(ids(rows, taken)).toEqual(expected);
  });

  test.each(["index", "404", "halaman", "en", "api", "assets", "con", "prn", "aux", "nul", "com1", "lpt9"])(
    "%s is kept for others, as the checks know too",
    (id) => {
      expect(ids([[id, null]])).toEqual([`${id}-inovasi`]);
      const files = new Map([...goodFiles].map(([file, content]) => [file, Buffer.from(content)]));
      files.set("inovasi.csv", Buffer.from(`id,nama\n${id},A\n`));
      expect(validateDataset(files).faults.map(({ code }) => code)).toContain("E405");
    },
  );
});
