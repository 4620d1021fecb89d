import { describe, expect, test } from "vitest";
import type { CompareKind } from "#core/artefacts/compare-page.ts";
import type { AreaLevel, MappedArea } from "#core/artefacts/map-page.ts";
import type { TrendPicture } from "#core/artefacts/trend-overview.ts";
import type { TrendLine } from "#core/browse/trend-lines.ts";
import { kindFinding } from "../../src/components/compare/kind-words.ts";
import { countFinding } from "../../src/components/map/count-map-words.ts";
import { valueFinding, valueKey } from "../../src/components/map/value-map-words.ts";
import { pickText, pictureFinding } from "../../src/components/trends/trend-picture-words.ts";

const area = (name: string, value: number | null, count: number | null): MappedArea => ({
  code: name,
  name,
  unitId: name,
  within: null,
  value,
  reason: null,
  rank: null,
  tied: 0,
  outOf: 0,
  count,
});
const level: AreaLevel = {
  level: "kelurahan",
  attribution: "",
  nodeName: null,
  valueYear: 2026,
  decimals: 2,
  classes: [
    { step: 0, from: 47.9, to: 60, areas: 1 },
    { step: 3, from: 91.29, to: 91.29, areas: 1 },
  ],
  countYear: 2026,
  holdsOthers: false,
  areas: [area("Baros", 47.9, 2), area("Cikole", null, 0), area("Tipar", 91.29, 5)],
};

describe("the map says", () => {
  test.each([
    ["id", "2 dari 3 kelurahan punya indeks 2026, dari 47,90 (Baros) sampai 91,29 (Tipar)."],
    ["en", "2 of 3 urban villages have an index for 2026, from 47.90 (Baros) to 91.29 (Tipar)."],
  ] as const)("in %s between which values areas lie", (locale, sentence) => {
    expect(valueFinding(level, locale)).toBe(sentence);
  });

  test("where nobody has an index, that", () => {
    const none = { ...level, areas: [area("Baros", null, 0)], valueYear: null };
    expect(valueFinding(none, "id")).toBe("Belum ada kelurahan yang punya indeks.");
  });

  test("what each shade and the hatching mean, with how many", () => {
    expect(valueKey(level, "id").map(({ text }) => text)).toEqual([
      "47,90–60,00: terbawah, 1 wilayah",
      "91,29: teratas, 1 wilayah",
      "diarsir: tidak ada nilai, 1 wilayah",
    ]);
  });

  test.each([
    [
      "id",
      "2 dari 3 kelurahan melaporkan inovasi yang belum berhenti pada 2026, seluruhnya 7. Terbanyak di Tipar, 5 inovasi.",
    ],
    ["en", "2 of 3 urban villages reported an innovation, not ended since, in 2026, 7 in all. Most in Tipar, with 5."],
  ] as const)("in %s how many innovations run, and where most", (locale, sentence) => {
    expect(countFinding(level, locale)).toBe(sentence);
  });

  test("no place where two tie for the most", () => {
    const tied = { ...level, areas: [area("Baros", 1, 3), area("Tipar", 2, 3)] };
    expect(countFinding(tied, "id")).toBe(
      "Semua 2 kelurahan melaporkan inovasi yang belum berhenti pada 2026, seluruhnya 6.",
    );
  });
});

describe("a kind says", () => {
  const unit = (id: string, value: number | null) => ({
    unitId: id,
    name: { id, en: null },
    value,
    reason: null,
    rank: null,
    tied: 0,
    values: [value],
  });
  const kind: CompareKind = {
    group: "kelurahan",
    kind: "kelurahan",
    nodeName: { id: "Indeks unit", en: null },
    year: 2026,
    years: [2026],
    breaks: [],
    decimals: 2,
    scale: [0, 100],
    range: [10, 90],
    medians: [50],
    ranked: 3,
    units: [unit("Tipar", 90), unit("Baros", 50), unit("Cikole", 10), unit("Sepi", null)],
    others: [],
  };

  test.each([
    [
      "id",
      "Dari 3 unit yang punya nilai 2026, yang tertinggi Tipar dengan 90,00, yang terendah Cikole dengan 10,00. Nilai tengahnya 50,00. 1 unit tanpa nilai tahun itu.",
    ],
    [
      "en",
      "Of the 3 units with a value for 2026, the highest is Tipar with 90.00, the lowest Cikole with 10.00. The middle value is 50.00. Without a value for that year: 1.",
    ],
  ] as const)("in %s who is highest and lowest, the middle, and how many have no value", (locale, sentence) => {
    expect(kindFinding(kind, locale)).toBe(sentence);
  });

  test("of a single unit with a value only that", () => {
    const alone = { ...kind, ranked: 1, units: [unit("Tipar", 90)] };
    expect(kindFinding(alone, "id")).toBe("Hanya Tipar yang punya nilai 2026: 90,00.");
  });
});

describe("the picture of chosen units says", () => {
  const line = (name: string): TrendLine => ({
    unitId: name,
    name,
    nameEn: null,
    place: 0,
    node: "x",
    recomputed: false,
    points: [],
    breaks: [],
  });
  const picture: TrendPicture = {
    state: { units: ["a", "b"], measure: "indeks", from: null, to: null, recomputed: false },
    query: "",
    lines: [line("Tipar"), line("Baros")],
    years: [2026],
    scale: [0, 100],
    decimals: 2,
    nodeName: { id: "x", en: null },
    recomputedBy: null,
    finding: { year: 2026, counted: 2, of: 2, high: { line: 1, value: 80.5 }, low: { line: 0, value: 70 } },
    picks: [],
  };
  const finding = (change: object) => pictureFinding({ ...picture, ...change }, "id");

  test.each([
    ["id", "Pada 2026, indeks tertinggi di antara pilihan ini Baros dengan 80,50, terendah Tipar dengan 70,00."],
    ["en", "In 2026 the highest index of this choice was Baros with 80.50, the lowest Tipar with 70.00."],
  ] as const)("in %s who is highest and lowest", (locale, sentence) => {
    expect(pictureFinding(picture, locale)).toBe(sentence);
  });

  test("of one unit its value, of equals that they are, of none that", () => {
    const same = { line: 0, value: 70 };
    expect(finding({ finding: { year: 2026, counted: 1, of: 2, high: same, low: same } })).toBe(
      "Pada 2026, indeks Tipar 70,00.",
    );
    expect(finding({ finding: { year: 2026, counted: 2, of: 2, high: same, low: { line: 1, value: 70 } } })).toBe(
      "Pada 2026, indeks semua pilihan ini sama: 70,00.",
    );
    expect(finding({ finding: null })).toBe("Tidak ada indeks untuk pilihan ini.");
  });

  test("why a unit stands there, and by which numbers", () => {
    const pick = { unitId: "a", name: { id: "A", en: null }, value: null, from: 2022, to: 2026 };
    expect(pickText({ ...pick, why: "turun", change: -13.06, recomputed: true }, "id", 2)).toBe(
      "turun paling banyak, −13,06 poin sejak 2022 (dihitung ulang dengan metode terbaru, bukan angka resmi)",
    );
    expect(pickText({ ...pick, why: "naik", change: 4.75, recomputed: false }, "en", 2)).toBe(
      "rose most, +4.75 points since 2022",
    );
  });
});
