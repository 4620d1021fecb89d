import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalTextOf, digestOf, filesOf } from "./digest-of.ts";
import type { Spelling } from "./redialect.ts";
import { plain, redialect } from "./redialect.ts";
import { smallData } from "./small-data.ts";

const files = filesOf(smallData);
const digest = digestOf(files);

const spellings: fc.Arbitrary<Spelling> = fc
  .record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    encoding: fc.constantFrom("utf-8", "utf-8-bom", "utf-16le", "utf-16be"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    quoteAll: fc.boolean(),
    decimalComma: fc.boolean(),
    aliases: fc.boolean(),
    sepLine: fc.boolean(),
    ranks: fc.array(fc.nat(20), { minLength: 30, maxLength: 30 }),
  } as const)
  .map(({ ranks, ...spelling }) => ({ ...spelling, order: (index: number) => ranks[index % ranks.length] ?? index }));

describe("equal data, equal digest", () => {
  test("the small region may be published", () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test("whatever the delimiter, encoding, line ends, quoting, decimal sign, headings and order of rows and columns", () => {
    fc.assert(
      fc.property(spellings, (spelling) => {
        expect(digestOf(redialect(files, spelling))).toBe(digest);
      }),
      { numRuns: 60 },
    );
  });

  test("letters put together from parts are the same letters", () => {
    const decomposed = { ...smallData, "inovasi.csv": smallData["inovasi.csv"]?.normalize("NFD") ?? "" };
    expect(decomposed["inovasi.csv"]).not.toBe(smallData["inovasi.csv"]);
    expect(digestOf(filesOf(decomposed))).toBe(digest);
  });

  test("scores in the wide form are the same scores; what reports nothing says nothing", () => {
    const { "skor.csv": _, ...others } = smallData;
    const scores =
      "tahun,unit,inovasi,mutu,guna,visi\n2025,,a,2,3,\n2026,,a,1,,\n2025,kota,,,,1.25\n2026,kota,,,,2.5\n";
    const long =
      "tahun,unit,inovasi,indikator,parameter\n2025,,a,mutu,2\n2025,,a,guna,3\n2026,,a,mutu,1\n2026,,a,guna,\n";
    const visi = "2025,kota,,visi,1.25\n2026,kota,,visi,2.5\n2026,,b,guna,\n";
    const wide = digestOf(filesOf({ ...others, "skor-lebar.csv": scores }));
    expect(wide).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(filesOf({ ...others, "skor.csv": long + visi }))).toBe(wide);
  });
});

describe("other data, other digest", () => {
  const unpublished = [/^rahasia,/, /,rahasia,/];
  const cells = ["unit.csv", "inovasi.csv", "keikutsertaan.csv", "skor.csv", "target.csv", "hasil-resmi.csv"];
  const changes = cells.flatMap((file) =>
    (smallData[file] ?? "")
      .split("\n")
      .slice(1)
      .filter((line) => line !== "" && !unpublished.some((pattern) => pattern.test(line)))
      .flatMap((line) => changesOf(line).map((changed) => ({ file, line, changed }))),
  );

  test.each(changes)("$file: $line → $changed", ({ file, line, changed }) => {
    const text = smallData[file]?.replace(`${line}\n`, `${changed}\n`) ?? "";
    expect(text).not.toBe(smallData[file]);
    expect(digestOf(filesOf({ ...smallData, [file]: text }))).not.toBe(digest);
  });

  /** The line with a word, a number or the last cell changed. */
  function changesOf(line: string): string[] {
    return [
      line.replace(/Contoh ([AB])\b/, "Contoh $1$1"),
      line.replace(/Inovatif/, "Kurang Inovatif"),
      line.replace(/(\d\.\d+)/, "$11"),
      line.replace(/dikirim/, "dinilai"),
      line.replace(/,1,,$/, ",2,,"),
      line.replace(/SK 1/, "SK 2"),
      line.replace(/Kota Kecil/, "Kota Besar"),
    ].filter((changed) => changed !== line);
  }

  test("the edition's date and the rule of a method are part of it", () => {
    for (const [file, from, to] of [
      ["portal.json", "2026-11-01", "2026-11-02"],
      ["metode/kecil/metode.json", '"batas":40', '"batas":41'],
      ["metode/kecil/indikator.csv", "visi,wilayah,aspek,2.5", "visi,wilayah,aspek,2.75"],
    ] as const) {
      const text = smallData[file]?.replace(from, to) ?? "";
      expect(digestOf(filesOf({ ...smallData, [file]: text })), file).not.toBe(digest);
    }
  });
});

test("nothing in it speaks of an embargoed innovation, of a path, or of a line", () => {
  const text = canonicalTextOf(files);
  expect(text).not.toMatch(/rahasia/i);
  expect(text).not.toMatch(/"line"|"folder"|\.csv/);
});

test("it is JSON with sorted keys, and rows sorted by their keys", () => {
  const { records, results } = JSON.parse(canonicalTextOf(redialect(files, { ...plain, order: (index) => -index })));
  expect(records.units.map(({ id }: { id: string }) => id)).toEqual(["barat", "kota", "timur"]);
  expect(Object.keys(records.units[0])).toEqual(Object.keys(records.units[0]).toSorted());
  expect(records.scores[0]).toEqual({
    evidence: null,
    indicator: "guna",
    innovationId: "a",
    unitId: null,
    value: 3,
    year: 2025,
  });
  expect(records.targets.map(({ value }: { value: unknown }) => value)).toEqual([60.25, "Inovatif"]);
  // Region 2026: visi 2.5 × 2.5 of 7.5, plus (1 × 1.5) / 2 of 7.5 points: (6.25 + 0.75) / 15 = 46.67.
  const row = results.rows.find(
    ({ unitId, year, node }: { unitId: string; year: number; node: string }) =>
      unitId === "kota" && year === 2026 && node === "iid",
  );
  expect(row.published).toBe(46.67);
});
