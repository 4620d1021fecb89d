import { describe, expect, test } from "vitest";
import type { ChangeStory } from "#core/artefacts/change-story.ts";
import type { CountEffects } from "#core/artefacts/count-effects.ts";
import type { RankHold } from "#core/artefacts/rank-hold.ts";
import type { TrendStatement } from "#core/artefacts/trend-statement.ts";
import { changeCautions, changeFinding, changeSentences } from "../../src/components/unit/change-words.ts";
import { divisorWords, oneMoreWords } from "../../src/components/unit/count-words.ts";
import { holdWords, rankLabel } from "../../src/components/unit/rank-words.ts";
import {
  partialWords,
  shownTrends,
  trendNote,
  trendSentence,
} from "../../src/components/unit/trend-statement-words.ts";

const fall: ChangeStory = {
  year: 2026,
  official: false,
  method: { id: "baru", name: { id: "Metode baru", en: "New method" } },
  before: 66.67,
  now: 33.33,
  change: -33.34,
  decimals: 2,
  innovations: { before: 2, now: 1, floor: 2 },
  bars: [
    { part: "spd", indicator: { id: "Visi", en: "Vision" }, points: 8.33, gathered: 1 },
    { part: "within", indicator: null, points: -16.67, gathered: 1 },
    { part: "exit-mean", indicator: null, points: -10.42, gathered: 1 },
    { part: "slots", indicator: null, points: -14.58, gathered: 1 },
  ],
  parts: [
    { part: "spd", points: 8.33 },
    { part: "within", points: -16.67 },
    { part: "exit-mean", points: -10.42 },
    { part: "slots", points: -14.58 },
  ],
  genuine: -8.34,
  composition: -25,
  raised: [],
  lowered: [{ key: "mutu", name: { id: "Mutu", en: "Quality" }, points: -8.33 }],
  matrix: { parts: [], rows: [], totals: [] },
  matched: 0.3,
  reason: null,
};

const rise: ChangeStory = {
  ...fall,
  change: 2,
  bars: [{ part: "within", indicator: null, points: 2, gathered: 1 }],
  parts: [{ part: "within", points: 2 }],
  genuine: 2,
  composition: 0,
  lowered: [],
  matched: 1,
};

describe("why a number changed", () => {
  test("Indonesian: the greatest cause, the others, what is genuine, and empty places called by their name", () => {
    expect(changeFinding(fall, "id")).toBe(
      "Turun 33,34 poin sejak 2025, terutama karena inovasi yang berlanjut (\u221216,67).",
    );
    expect(changeSentences(fall, "id")).toEqual([
      "Yang menaikkan: Visi (+8,33).",
      "Juga menurunkan: tempat kosong yang bertambah (\u221214,58) dan keluarnya inovasi yang lebih matang (\u221210,42).",
      "Pada inovasi dan indikator yang sama: \u22128,34 poin. Karena susunan inovasinya berubah: \u221225,00 poin.",
      "Sebanyak 14,58 poin hilang karena tempat kosong bertambah (pembaginya paling sedikit 2): inovasinya berkurang, bukan mutunya.",
      "Pada inovasi yang berlanjut, paling turun Mutu (\u22128,33).",
    ]);
    expect(changeCautions(fall, "id")).toEqual([
      "Inovasi yang dihitung: 1, sebelumnya 2.",
      "Hanya 30% dari poin kematangan kedua tahun milik inovasi yang ada di keduanya. Inovasi yang berganti id tampak keluar lalu masuk.",
    ]);
  });

  test("English", () => {
    expect(changeFinding(fall, "en")).toBe(
      "Down 33.34 points since 2025, mostly because of continuing innovations (\u221216.67).",
    );
    expect(changeSentences(fall, "en").slice(0, 3)).toEqual([
      "What raised it: Vision (+8.33).",
      "Also lowered it: more empty places (\u221214.58) and more mature innovations leaving (\u221210.42).",
      "In the same innovations and indicators: \u22128.34 points. Because the set of innovations changed: \u221225.00 points.",
    ]);
  });

  test("one cause is not told twice", () => {
    expect(changeSentences(rise, "id")).toEqual([
      "Pada inovasi yang sama: +2,00 poin. Karena susunan inovasinya berubah: 0,00 poin.",
    ]);
  });

  test.each([
    ["komponen-nol", /bernilai nol/, /is zero/],
    ["pohon-berbeda", /tidak sama/, /do not have the same indicators/],
  ] as const)("where no exact split exists: %s", (reason, id, en) => {
    const story: ChangeStory = { ...fall, reason, bars: [], parts: [] };
    expect(changeFinding(story, "id")).toBe("Turun 33,34 poin sejak 2025.");
    expect(changeSentences(story, "id")).toEqual([expect.stringMatching(id)]);
    expect(changeSentences(story, "en")).toEqual([expect.stringMatching(en)]);
  });

  test.each([
    ["nothing moved", [], "Tidak berubah sejak 2025."],
    ["parts cancel out", fall.bars, "Tidak berubah sejak 2025: yang naik dan yang turun saling meniadakan."],
  ] as const)("no change: %s", (_, bars, expected) => {
    expect(changeFinding({ ...fall, change: 0, bars }, "id")).toBe(expected);
  });
});

describe("words of a trend follow the test", () => {
  const trend: TrendStatement = {
    label: "naik",
    n: 5,
    from: 2020,
    to: 2024,
    slope: 0.85,
    lower: 0.2,
    upper: 1.5,
    p: 1 / 60,
    decimals: 2,
    method: null,
  };

  test.each([
    [
      "a rise",
      trend,
      "Tren: naik konsisten pada 2020\u20132024 (5 tahun). Kemiringannya +0,85 poin setahun (rentang +0,20 sampai +1,50).",
    ],
    [
      "a fall",
      { ...trend, label: "turun", slope: -0.85, lower: -1.5, upper: -0.2 },
      "Tren: turun konsisten pada 2020\u20132024 (5 tahun). Kemiringannya \u22120,85 poin setahun (rentang \u22121,50 sampai \u22120,20).",
    ],
    [
      "four years can be no trend, and have no interval",
      { ...trend, label: "tidak-jelas", n: 4, lower: null, upper: null },
      "Tren: tidak ada tren yang jelas pada 2020\u20132024 (4 tahun). Kemiringannya +0,85 poin setahun.",
    ],
    [
      "three are too few, even all rising",
      { ...trend, label: "belum-cukup", n: 3, to: 2022 },
      "Tren: data belum cukup, baru 3 tahun yang dapat dibandingkan (2020\u20132022).",
    ],
    [
      "one",
      { ...trend, label: "belum-cukup", n: 1, to: 2020 },
      "Tren: data belum cukup, baru tahun 2020 yang dapat dihitung dengan metode ini.",
    ],
    [
      "a recomputed series says that it is not official",
      { ...trend, method: { id: "IID 2026", en: null } },
      "Tren: naik konsisten pada 2020\u20132024 (5 tahun). Kemiringannya +0,85 poin setahun (rentang +0,20 sampai +1,50). Dihitung ulang dengan aturan IID 2026, bukan angka resmi.",
    ],
  ] as const)("%s", (_, statement, expected) => {
    expect(trendSentence(statement, "id")).toBe(expected);
  });

  test("English", () => {
    expect(trendSentence({ ...trend, label: "tidak-jelas" }, "en")).toBe(
      "Trend: no clear trend over 2020\u20132024 (5 years). It slopes by +0.85 points a year (range +0.20 to +1.50).",
    );
  });

  test("p stands in a note only, and not without a label", () => {
    expect(trendNote(trend, "id")).toContain("p = 0,017");
    expect(trendNote({ ...trend, p: 0.0001 }, "en")).toContain("p = <\u00a00.001");
    expect(trendNote({ ...trend, label: "belum-cukup" }, "id")).toBeNull();
  });

  test("a recomputed series with too few years too says nothing more", () => {
    const few = { ...trend, label: "belum-cukup" as const, n: 2 };
    expect(shownTrends({ official: few, constant: { ...few, n: 3 } })).toEqual([few]);
    expect(shownTrends({ official: few, constant: trend })).toEqual([few, trend]);
    expect(shownTrends({ official: null, constant: few })).toEqual([few]);
  });

  test("never stable, never significant", () => {
    for (const label of ["naik", "turun", "tidak-jelas", "belum-cukup"] as const) {
      for (const locale of ["id", "en"] as const) {
        const said = `${trendSentence({ ...trend, label }, locale)} ${trendNote({ ...trend, label }, locale) ?? ""}`;
        expect(said).not.toMatch(/stabil|stable|signifikan|significant/i);
      }
    }
  });
});

describe("how sure a rank is", () => {
  const hold: RankHold = {
    year: 2026,
    rank: 2,
    best: 1,
    worst: 4,
    noise: 0.25,
    draws: 2000,
    hangsOn: { key: "mutu", name: { id: "Mutu", en: "Quality" }, rank: 7, shift: 5 },
  };

  test.each([
    [
      "id",
      "Bila bobot indikator diubah \u00b125%, peringkatnya 1\u20134. Paling bergantung pada Mutu: tanpa indikator itu peringkatnya 7.",
    ],
    [
      "en",
      "If indicator weights changed by \u00b125%, its rank would be 1\u20134. It hangs most on Quality: without it the rank is 7.",
    ],
  ] as const)("%s", (locale, expected) => {
    expect(holdWords(hold, locale)).toBe(expected);
  });

  test("a rank that nothing moves", () => {
    expect(holdWords({ ...hold, best: 2, worst: 2, hangsOn: null }, "id")).toBe(
      "Bila bobot indikator diubah \u00b125%, peringkatnya tetap 2. Tanpa indikator mana pun, satu per satu, peringkatnya tetap.",
    );
  });

  test("the big number has its range only where there is one, of the same year", () => {
    expect(rankLabel("peringkat 2026", hold, 2026, "id")).toBe("peringkat 2026; 1\u20134 bila bobot diubah");
    expect(rankLabel("peringkat 2025", hold, 2025, "id")).toBe("peringkat 2025");
    expect(rankLabel("peringkat 2026", { ...hold, worst: 1 }, 2026, "id")).toBe("peringkat 2026");
    expect(rankLabel("peringkat 2026", null, 2026, "id")).toBe("peringkat 2026");
  });
});

describe("one more innovation, other divisors", () => {
  const effects: CountEffects = {
    year: 2026,
    innovations: 8,
    floor: 12,
    divisors: [
      { divisor: 1, value: 40, points: 5 },
      { divisor: 12, value: 35, points: 0 },
    ],
    oneMore: { points: 2.57, mean: 2.42, count: 0.15 },
    decimals: 2,
  };

  test.each([
    [
      "both ways",
      effects.oneMore,
      "Satu inovasi lagi dengan kematangan rata-rata akan menambah 2,57 poin: +2,42 lewat rata-rata, +0,15 lewat jumlah.",
    ],
    [
      "one way",
      { points: 0.15, mean: 0, count: 0.15 },
      "Satu inovasi lagi dengan kematangan rata-rata akan menambah 0,15 poin.",
    ],
    ["not at all", { points: 0, mean: 0, count: 0 }, /tidak menambah indeks/],
  ] as const)("%s", (_, oneMore, expected) => {
    expect(oneMoreWords({ ...effects, oneMore }, "id")).toMatch(expected);
  });

  test("a divisor that matters is said to", () => {
    expect(divisorWords(effects, "id")).toContain("baru 8");
    const same = { ...effects, innovations: 402, divisors: effects.divisors.map((own) => ({ ...own, points: 0 })) };
    expect(divisorWords(same, "en")).toBe(
      "Least divisors of 1 and 12 all give the same index, because there are 402 innovations.",
    );
  });
});

describe("part of an index", () => {
  const point = {
    year: 2026,
    methodId: "m",
    reason: null,
    rank: 1,
    tied: 1,
    outOf: 1,
    predicate: null,
    coverage: 0.996,
    lower: 70,
    upper: 74,
    innovations: null,
    change: null,
    changeReason: null,
    value: 70,
  };

  test("is said with its bounds; almost all never reads as all", () => {
    expect(partialWords(point, 2, "id")).toBe(
      "Indeks 2026 sebagian: yang dilaporkan 99% dari bobot indikator. Bila sisanya diketahui, nilainya antara 70,00 dan 74,00.",
    );
    expect(partialWords({ ...point, coverage: 1 }, 2, "id")).toBeNull();
    expect(partialWords({ ...point, value: null }, 2, "id")).toBeNull();
  });
});
