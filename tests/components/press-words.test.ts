import { describe, expect, test } from "vitest";
import { analysisOf } from "#core/analysis.ts";
import type { Context } from "#core/artefacts/context.ts";
import { makeContext } from "#core/artefacts/context.ts";
import type { PressSentence } from "#core/artefacts/press/press-page.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../scripts/lib/data-folder.ts";
import { pressSentence } from "../../src/components/press/press-words.ts";
import { factPagesOf } from "../core/artefacts/facts/fact-pages-of.ts";
import { smallCity } from "../core/artefacts/small-city.ts";

const name = { id: "Kelurahan Barat", en: "West Village" };
const node = { id: "Indeks unit", en: "Unit index" };
const link = { fact: "barat-2025", anchor: "" };
const first = { ...link, key: "first", year: 2025, kind: "kelurahan", node, name, value: 66.67, decimals: 2 } as const;

describe("sentences", () => {
  const cases: [PressSentence, string, string][] = [
    [
      { ...first, others: 0, ranked: 1000 },
      "Di antara 1.000 kelurahan, nilai tertinggi 2025 (Indeks unit) ada pada Kelurahan Barat: 66,67.",
      "Among 1,000 urban villages, the highest value of 2025 (Unit index) is that of West Village: 66.67.",
    ],
    [
      { ...first, key: "last", kind: null, others: 2, ranked: 5 },
      "Di antara 5 unit, nilai terendah 2025 (Indeks unit) ada pada Kelurahan Barat dan 2 unit lain: 66,67.",
      "Among 5 units, the lowest value of 2025 (Unit index) is that of West Village, shared with 2 more: 66.67.",
    ],
    [
      { ...link, key: "fall", year: 2025, name, change: -1.5, from: 10, to: 8.5, decimals: 2 },
      "Penurunan terbesar pada 2025 dialami Kelurahan Barat: 1,50 poin, dari 10,00 menjadi 8,50.",
      "The largest fall of 2025 is that of West Village: 1.50 points, from 10.00 to 8.50.",
    ],
    [
      { ...link, key: "official", year: 2025, measure: "penghargaan", value: "{year} <b>", source: null },
      "Hasil terakhir yang diumumkan: Penghargaan 2025, “{year} <b>”.",
      "The latest result announced: Award 2025, “{year} <b>”.",
    ],
  ];
  test.each(cases)("%j", (sentence, indonesian, english) => {
    expect(pressSentence(sentence, "id")).toBe(indonesian);
    expect(pressSentence(sentence, "en")).toBe(english);
  });
});

test("the small city of 2026 in both languages, worked out by hand", () => {
  const { sentences } = factPagesOf(smallCity()).makers.press();
  expect(sentences.map((sentence) => pressSentence(sentence, "id"))).toMatchObject({
    1: "1 inovasi dikirim untuk dinilai kementerian pada 2026.",
    2: "0 inovasi ikut untuk pertama kali pada 2026.",
    3: "2 dari 3 unit melaporkan inovasi pada 2026.",
    4: "0,0% dari inovasi yang dikirim pada 2026 punya skor kematangan di atas 80.",
    5: "2 dari 3 kelurahan punya inovasi pada 2026.",
    6: "Di antara 2 kelurahan, nilai tertinggi 2026 (Indeks unit) ada pada Kelurahan Barat: 100,00.",
  });
  expect(sentences.map((sentence) => pressSentence(sentence, "en"))).toMatchObject({
    3: "2 of 3 units reported innovations in 2026.",
    6: "Among 2 urban villages, the highest value of 2026 (Unit index) is that of Kelurahan Barat: 100.00.",
  });
});

describe.each(["data", "tests/datasets/ipm"])("of %s", async (folder) => {
  const context = await contextOf(folder);
  const { sentences } = factPagesOf(context).makers.press();

  test("every sentence has all its words in both languages, and no place left open", () => {
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences)
      for (const locale of ["id", "en"] as const)
        expect(pressSentence(sentence, locale)).toMatch(/^(?!.*(?:undefined|NaN|\{)).+\.$/);
  });

  test("the first of a ranking has the highest published value of its kind and year, the last the lowest", () => {
    for (const sentence of sentences) {
      if (sentence.key !== "first" && sentence.key !== "last") continue;
      const values = context.indices.rows
        .filter(({ unitId, year, published }) => {
          const kind = context.units.get(unitId)?.kind;
          return year === sentence.year && published !== null && (sentence.kind ?? kind) === kind;
        })
        .map(({ published }) => published ?? 0);
      expect(values).toHaveLength(sentence.ranked);
      expect(sentence.value).toBe(sentence.key === "first" ? Math.max(...values) : Math.min(...values));
      expect(values.filter((value) => value === sentence.value)).toHaveLength(sentence.others + 1);
    }
  });

  test("who moved most moved by the difference of two published values, and nobody moved more", () => {
    for (const sentence of sentences) {
      if (sentence.key !== "rise" && sentence.key !== "fall") continue;
      expect(sentence.to - sentence.from).toBeCloseTo(sentence.change, 8);
      const changes = context.indices.rows.flatMap(({ year, change }) =>
        year === sentence.year ? (change ?? []) : [],
      );
      expect(sentence.change).toBe(sentence.key === "rise" ? Math.max(...changes) : Math.min(...changes));
    }
  });
});

async function contextOf(folder: string): Promise<Context> {
  const { publishable } = reviewDataset(await readDataFolder(folder));
  if (!publishable) throw new Error(`${folder} may not be published`);
  const { dataset, indices, publicFaults } = publishable;
  return makeContext(dataset, indices, analysisOf(dataset, indices), publicFaults);
}
