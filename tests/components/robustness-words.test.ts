import { describe, expect, test } from "vitest";
import type { MethodChoices } from "#core/artefacts/method-choices.ts";
import type { DivisorTouch, MethodContrast } from "#core/artefacts/method-comparison.ts";
import type { HoldOfYear, OrderHold } from "#core/artefacts/order-hold.ts";
import type { TrendNote } from "#core/artefacts/units-page.ts";
import { holdDetails, holdFinding, moveText } from "../../src/components/indicator/hold-words.ts";
import {
  differenceHead,
  differenceLines,
  touchSentence,
  unknownSentence,
} from "../../src/components/method/break-words.ts";
import { choiceLines } from "../../src/components/method/choice-lines.ts";
import { spanText } from "../../src/components/ranking-columns.ts";
import { trendCautions, trendFinding } from "../../src/components/units/trend-sentences.ts";

const named = (id: string) => ({ id, en: null });

describe("how much ranks hang on an indicator", () => {
  const year = (fields: Partial<HoldOfYear> = {}): HoldOfYear => ({
    year: 2026,
    meanShift: 1.005,
    place: 3,
    outOf: 20,
    units: 33,
    greatest: { unitId: "baros", name: named("Kelurahan Baros"), kind: "kelurahan", shift: -4 },
    ...fields,
  });
  const hold = (fields?: Partial<HoldOfYear>): OrderHold => ({
    node: "indeks-unit",
    nodeName: named("Indeks unit"),
    years: [year({ year: 2025, greatest: null }), year(fields)],
  });

  test("the latest year in a sentence, in both languages", () => {
    const steady = hold({ meanShift: 0.67 });
    expect(holdFinding(steady, "id")).toBe(
      "Tanpa indikator ini, peringkat menurut indeks unit pada 2026 bergeser rata-rata 0,67 tempat.",
    );
    expect(holdFinding(steady, "en")).toBe(
      "Without this indicator, ranks by the unit index in 2026 move by 0.67 places on average.",
    );
  });

  test("who moves most, among whom, and the indicator's place among the others", () => {
    expect(holdDetails(hold(), "id")).toEqual([
      "Yang paling berpindah ialah Kelurahan Baros: naik 4 tempat di antara kelurahan.",
      "Di antara 20 indikator, pengaruhnya pada peringkat nomor 3.",
    ]);
    const all = hold({ units: 514, greatest: { unitId: "m", name: named("Majene"), kind: null, shift: 1 } });
    expect(holdDetails(all, "en")[0]).toBe("Majene moves most: down 1 place of 514.");
  });

  test("nobody moves", () => {
    const still = hold({ meanShift: 0, greatest: null });
    expect(holdFinding(still, "id")).toBe("Tanpa indikator ini, peringkat menurut indeks unit pada 2026 tetap sama.");
    expect(holdDetails(still, "id")).toEqual([]);
  });

  test.each([
    [-1, "naik 1 tempat", "up 1 place"],
    [2, "turun 2 tempat", "down 2 places"],
  ])("a shift of %i", (shift, id, en) => {
    expect([moveText(shift, "id"), moveText(shift, "en")]).toEqual([id, en]);
  });
});

describe("what differs between methods", () => {
  const contrast: MethodContrast = {
    differences: [
      { what: "skala", from: [0, 100], to: [0, 1000] },
      { what: "indikator", added: 2, removed: 0 },
      { what: "bobot", count: 3 },
      { what: "pembagi", from: 10, to: 12 },
      { what: "predikat", bounds: [{ name: named("Sangat Inovatif"), from: 60.01, to: 65.01 }] },
    ],
    unknown: ["bobot", "predikat"],
  };

  test("one thing a line, with numbers of the language", () => {
    expect(differenceLines(contrast, "id")).toEqual([
      "skala: 0–100 menjadi 0–1.000",
      "2 indikator baru",
      "bobot 3 indikator",
      "pembagi minimum rata-rata inovasi: 10 menjadi 12",
      "batas predikat Sangat Inovatif: 60,01 menjadi 65,01",
    ]);
    expect(differenceLines(contrast, "en")[0]).toBe("scale: 0–100 becomes 0–1,000");
    expect(differenceLines(contrast, "en")).toHaveLength(5);
  });

  test.each([
    ["differs", contrast, false, "Yang berbeda:"],
    ["differs and may be compared", contrast, true, "Yang tetap berbeda:"],
    [
      "nothing known to differ, and nobody declares them equivalent",
      { differences: [], unknown: [] },
      false,
      "Tidak ada perbedaan pada bagian yang dipublikasikan. Tidak ada yang menyatakan keduanya setara.",
    ],
  ])("%s", (_, of, comparable, head) => {
    expect(differenceHead(of, comparable, "id")).toBe(head);
  });

  test("what is not published cannot be told", () => {
    expect(unknownSentence(contrast, "id")).toBe(
      "Tidak dapat dipastikan, sebab tidak dipublikasikan seluruhnya: bobot indikator dan batas predikat.",
    );
    expect(unknownSentence({ differences: [], unknown: [] }, "id")).toBe("");
  });

  test("whom a new divisor touches", () => {
    const touch: DivisorTouch = {
      from: 10,
      to: 12,
      earlier: { id: "iid-2023", name: named("IID 2023"), years: [2023] },
      year: 2026,
      regions: 3,
      touched: [{ unitId: "barat", name: named("Barat"), innovations: 8, points: -3.8666666667 }],
    };
    expect(touchSentence(touch, "id")).toBe(
      "Pada 2026 pembagi baru mengubah indeks 1 dari 3 wilayah, paling banyak Barat: −3,87 poin.",
    );
    expect(touchSentence({ ...touch, touched: [] }, "en")).toBe(
      "In 2026 no region in this data is touched: all sent 12 innovations or more.",
    );
  });
});

describe("what choices mean", () => {
  const choices: MethodChoices = {
    missing: ["nol"],
    minimumCoverage: 0,
    scalings: [{ normalisation: "tanpa", indicators: 36 }],
    joinings: ["jumlah", "rerata-inovasi"],
    rankOn: "rounded",
    decimals: 2,
    rankWithin: "kind",
    divisor: { floor: 12, latest: { year: 2026, regions: 5, below: 2 } },
    count: {
      most: 30.4,
      share: 0.304,
      each: 0.152,
      cap: 200,
      affairs: 5,
      maturity: 76,
      maturityMost: 111,
      qualityMost: 44.4,
    },
    draws: { count: 2000, noise: 0.25, seed: 20260101 },
  };
  const line = (id: string, of = choices, locale: "id" | "en" = "id") =>
    choiceLines(of, locale).find((choice) => choice.id === id);

  test("the number of innovations, in points worked out from the method", () => {
    expect(line("jumlah")?.texts[0]).toBe(
      "Banyaknya inovasi saja bernilai sampai 30,4 poin, yaitu 30,4% dari indeks, apa pun mutunya. Mutu semua inovasi bersama-sama paling banyak 44,4 poin.",
    );
    expect(line("jumlah")?.texts[1]).toMatch(
      /^Untuk 30,4 poin yang sama dari mutu, rata-rata kematangan harus naik 76 dari 111\./,
    );
    expect(line("jumlah", choices, "en")?.more[0]).toBe("Each innovation adds 0.152 points, up to 200 innovations.");
  });

  test("who is below the divisor", () => {
    expect(line("pembagi")?.texts[1]).toBe("Pada 2026, 2 dari 5 wilayah dalam data ini terkena.");
  });

  test("draws with their seed as one number", () => {
    expect(line("bobot", choices, "en")?.texts[0]).toContain("±25%, 2,000 times");
    expect(line("bobot")?.more[0]).toContain("mulai dari 20260101");
  });

  test("a choice that the method has not made is not spoken of", () => {
    const none = { ...choices, divisor: null, count: null, draws: null };
    expect(choiceLines(none, "id").map(({ id }) => id)).toEqual(["hilang", "skala", "gabung", "pembulatan", "sejenis"]);
  });

  test("both languages speak of the same, and leave no place unfilled", () => {
    const [id, en] = (["id", "en"] as const).map((locale) => choiceLines(choices, locale));
    expect(en?.map((choice) => [choice.id, choice.texts.length, choice.more.length])).toEqual(
      id?.map((choice) => [choice.id, choice.texts.length, choice.more.length]),
    );
    expect(JSON.stringify([id, en])).not.toMatch(/\{\w+\}/);
  });
});

describe("what is said of many trends", () => {
  const note = (fields: Partial<TrendNote>): TrendNote => ({
    methodName: null,
    tested: 0,
    short: 0,
    longest: 3,
    from: 2023,
    to: 2025,
    rising: 0,
    falling: 0,
    byChance: 0,
    surviving: 0,
    rate: 0.1,
    ...fields,
  });

  test("too few comparable years: no statement, and no caution", () => {
    const short = note({ short: 82 });
    expect(trendFinding(short, "id")).toBe(
      "Belum ada unit yang boleh disebut naik atau turun konsisten: tahun yang sebanding paling banyak 3 (2023–2025), sedangkan pernyataan tren perlu sedikitnya empat.",
    );
    expect(trendCautions(short, "id")).toEqual([]);
  });

  test("labels with what chance would make of them and how many survive", () => {
    const many = note({ tested: 514, from: 2020, to: 2024, rising: 507, byChance: 8.5, surviving: 507 });
    expect(trendFinding(many, "id")).toBe(
      "507 dari 514 unit naik konsisten dan tidak satu pun turun konsisten, 2020–2024.",
    );
    expect(trendCautions(many, "en")).toEqual([
      "The others show no clear trend, which is not the same as stable.",
      "Chance alone would make about 8.5 labels among so many series.",
      "With chance labels held to 10% at most, 507 of 507 survive.",
    ]);
  });

  test("none survives; those with too few years are counted apart", () => {
    const few = note({ methodName: named("IID 2026"), tested: 63, short: 18, rising: 3, byChance: 0.6 });
    expect(trendFinding(few, "id")).toMatch(/^Bila semua tahun dihitung ulang dengan IID 2026, 3 dari 63 unit naik/);
    expect(trendCautions(few, "id").slice(1)).toEqual([
      "18 unit lain belum punya cukup tahun yang sebanding.",
      "Kebetulan saja akan membuat sekitar 0,6 label pada deret sebanyak itu.",
      "Bila label yang kebetulan dibatasi paling banyak 10%, tidak satu pun yang bertahan.",
    ]);
  });

  test("no label: there is nothing to survive", () => {
    expect(trendCautions(note({ tested: 6, byChance: 0.1 }), "id")).toHaveLength(2);
  });
});

test.each([
  [{ best: 3, worst: 5 }, "3–5"],
  [{ best: 4, worst: 4 }, "4"],
])("a range of ranks %j", (span, text) => {
  expect(spanText(span)).toBe(text);
});
