import { expect, test } from "vitest";
import { areNear, foldName } from "#core/checks/near-names.ts";
import { withinEdits } from "#core/checks/within-edits.ts";
import { reviewChanged } from "./changed-files.ts";

test.each<[string, string, string, boolean]>([
  ["a slip in a long word", "Antre Mudah Puskesmas", "Antri Mudah Puskesmas", true],
  ["two letters swapped", "Posyandu Keliling", "Posyandu Kelilign", true],
  ["another order of words", "Peduli Lansia Bahagia", "Lansia Bahagia Peduli", true],
  ["what stands in brackets", "SIPADU (Sistem Pelayanan Terpadu)", "SIPADU", true],
  ["words of grammar", "Kelas untuk Ibu Hamil", "Kelas Ibu Hamil", true],
  ["accents and a slip", "Café Baca Rakyat", "Cafe Baca Rakyta", true],
  ["a blank and a slip", "Gerobak Baca Keliling", "Gerobakbaca Kelilin", true],
  ["the same letters are told elsewhere", "Antre Mudah", "antre-mudah", false],
  ["numbers tell members of a series apart", "Kampung Iklim RW 5", "Kampung Iklim RW 6", false],
  ["so do letters", "Taman Baca A", "Taman Baca B", false],
  ["so do Roman numerals", "Pasar Sehat II", "Pasar Sehat III", false],
  ["acronyms differ by a letter", "SIMPEL", "SIMPEG", false],
  ["a short word differs", "RW Bersih Sehat", "RT Bersih Sehat", false],
  ["two words differ", "Kelas Ibu Hamil", "Kelas Bapak Siaga", false],
  ["different things in brackets", "Posyandu Remaja (Mawar)", "Posyandu Remaja (Melati)", false],
  ["nothing but signs", "—", "…", false],
])("areNear: %s", (_, a, b, expected) => {
  expect(areNear(foldName(a), foldName(b))).toBe(expected);
  expect(areNear(foldName(b), foldName(a))).toBe(expected);
});

test.each([
  ["nothing to change", "abc", "abc", 0, true],
  ["one changed", "abc", "abd", 1, true],
  ["one added", "abc", "abxc", 1, true],
  ["neighbours swapped count once", "abc", "acb", 1, true],
  ["two are more than one", "abc", "xbd", 1, false],
  ["empty", "", "ab", 1, false],
] as const)("withinEdits: %s", (_, a, b, limit, expected) => expect(withinEdits(a, b, limit)).toBe(expected));

test("near names: only within a unit, each told once, at the later row", () => {
  const { faults } = reviewChanged({
    "skor.csv": null,
    "inovasi.csv":
      "id,nama,unit\na,Antre Mudah Puskesmas,dinas-kesehatan\nb,Antri Mudah Puskesmas,dinas-kesehatan\nc,Antre Mudah Puskesma,dinas-kesehatan\nd,Antri Mudah Puskesmas,dinas-sosial\n",
  });
  expect(faults.map(({ code, cell }) => [code, cell])).toEqual([
    ["W541", "B3"],
    ["W541", "B4"],
  ]);
  expect(faults[0]?.message.id).toContain("baris 2");
});

test("near names: 40,000 names of one unit are read in seconds, not in pairs", () => {
  const words = [
    "sehat",
    "cerdas",
    "mandiri",
    "terpadu",
    "keliling",
    "bersama",
    "digital",
    "warga",
    "lestari",
    "tangguh",
  ];
  const pick = (number: number) => words[number % words.length] ?? "";
  const rows = Array.from({ length: 40_000 }, (_, index) => {
    const letters = index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");
    return `i-${index},Layanan ${pick(index)} ${pick(index >> 3)} ${letters}${letters}${letters},dinas-sosial\n`;
  });
  const started = process.cpuUsage();
  const { publishable } = reviewChanged({ "skor.csv": null, "inovasi.csv": `id,nama,unit\n${rows.join("")}` });
  expect(publishable).not.toBeNull();
  // All pairs would be 800 million comparisons. Time on the processor, as the machine may be busy.
  expect(process.cpuUsage(started).user).toBeLessThan(15e6);
});
