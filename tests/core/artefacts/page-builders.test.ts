import { describe, expect, test } from "vitest";
import { buildArtefacts } from "#core/artefacts/build-artefacts.ts";
import { buildCataloguePages } from "#core/artefacts/build-catalogue-pages.ts";
import { buildFunnel } from "#core/artefacts/build-funnel.ts";
import { buildGridHighlights } from "#core/artefacts/build-grid-highlights.ts";
import { buildHomePage } from "#core/artefacts/build-home-page.ts";
import { buildIndexTrend } from "#core/artefacts/build-index-trend.ts";
import { buildIndicatorPages } from "#core/artefacts/build-indicator-pages.ts";
import { buildInnovationPage } from "#core/artefacts/build-innovation-page.ts";
import { buildMethodPages } from "#core/artefacts/build-method-pages.ts";
import { buildRankings } from "#core/artefacts/build-ranking.ts";
import { buildUnitPages } from "#core/artefacts/build-unit-page.ts";
import { buildYearPages } from "#core/artefacts/build-year-pages.ts";
import { pagePaths } from "#core/artefacts/page-paths.ts";
import { smallCity } from "./small-city.ts";

const city = smallCity();
const rankings = new Map(city.years.map((year) => [year, buildRankings(city, year)]));

describe("the funnel", () => {
  test("each stage includes those that went further", () => {
    expect(buildFunnel(city, 2025)?.stages.map(({ stage, count }) => ({ stage, count }))).toEqual([
      { stage: "ditetapkan", count: 3 },
      { stage: "diinput", count: 3 },
      { stage: "dikirim", count: 2 },
      { stage: "dinilai", count: 1 },
    ]);
  });

  test("figures of the same year that contradict each other all stand beside it", () => {
    expect(buildFunnel(city, 2025)?.published.map((figure) => figure.value)).toEqual(["2", "3"]);
  });

  test("a year without participations has none", () => {
    expect(buildFunnel(city, 2020)).toBeNull();
  });
});

describe("the region's index", () => {
  const trend = buildIndexTrend(city, "kota", "indeks");

  test("2025: (2 + (6 + 6) / max(2, 2)) of 12 = 66.67", () => {
    // visi 1 × 2; a = 2×2 + 2 = 6; c = 6; b was only entered. Maximum 3 + 9 = 12. 100 × 8 / 12 = 66.67.
    expect(trend?.points.find((point) => point.year === 2025)?.value).toBe(66.67);
  });

  test("2024: one innovation of 3 points is divided by the least divisor 2: (1 + 1.5) of 12 = 20.83", () => {
    expect(trend?.points.find((point) => point.year === 2024)?.value).toBe(20.83);
  });

  test("the change from 2024 to 2025 is a number, across the break to 2026 there is none", () => {
    expect(trend?.points.map((point) => [point.change, point.changeReason])).toEqual([
      [null, "tahun-pertama"],
      [45.84, null],
      [null, "metode-berubah"],
    ]);
    expect(trend?.breaks).toEqual([{ year: 2026, fromMethod: "tengah", toMethod: "baru" }]);
  });

  test("bands of the top predicate join over years with the same bound", () => {
    expect(trend?.bands.map(({ fromYear, toYear, lower }) => [fromYear, toYear, lower])).toEqual([[2024, 2026, 50.01]]);
  });

  test("the newest method's series covers all years", () => {
    expect(trend?.constant?.points.map((point) => point.year)).toEqual([2024, 2025, 2026]);
  });
});

describe("rankings of units", () => {
  test("ranked by value, those without innovations last, without a rank", () => {
    // barat 2025: a 6, b 6 (the empty level counts as none) of 9: 66.67; timur: c 6 of 9: 66.67. A tie.
    const kelurahan = rankings.get(2025)?.find((ranking) => ranking.kind === "kelurahan");
    expect(kelurahan?.rows.map(({ unitId, value, rank, tied }) => [unitId, value, rank, tied])).toEqual([
      ["barat", 66.67, 1, 2],
      ["timur", 66.67, 1, 2],
      ["sepi", null, null, 0],
    ]);
    expect(kelurahan?.ranked).toBe(2);
  });

  test("movers exist only where both years may be compared", () => {
    const years = buildYearPages(city, rankings);
    const up = (year: number) => years.find((page) => page.year === year)?.movers.up.map((mover) => mover.unitId);
    expect(up(2025)).toEqual(["kota", "barat"]);
    expect(up(2026)).toEqual([]);
  });
});

describe("home page", () => {
  const home = buildHomePage(city, null);

  test("leads with the region, its distance to the next predicate and its published results", () => {
    // 2026: visi 3; only c was sent: 2 points / divisor 2 = 1. 100 × 4 / 12 = 33.33; 50.01 − 33.33 = 16.68.
    expect(home.lead?.latest.value).toBe(33.33);
    expect(home.lead?.next?.points).toBe(16.68);
    expect(home.lead?.published.map((figure) => figure.measure)).toEqual(["predikat-iid"]);
  });

  test("its facts count the latest year", () => {
    const facts = Object.fromEntries(home.facts.map((fact) => [fact.key, [fact.value, fact.of]]));
    expect(facts).toMatchObject({
      "innovations-sent": [1, null],
      "innovations-new": [0, null],
      "units-reporting": [2, 3],
      "mature-share": [0, null],
      "villages-active": [2, 3],
    });
  });

  test("shows the newest innovations first, those of unknown age last", () => {
    expect(home.newest.map((card) => card.id)).toEqual(["e", "c", "b", "a", "d"]);
  });

  test("without a region it opens with the ranking", () => {
    const regions = smallCity({
      "portal.json": JSON.stringify({ judul: "Negeri", wilayah: "", edisi: "2026-11-01" }),
    });
    expect(buildHomePage(regions, null).lead).toBeNull();
    expect(buildHomePage(regions, null).ranking?.top.rows.length).toBe(2);
  });
});

describe("profiles", () => {
  const units = new Map(buildUnitPages(city, rankings).map((unit) => [unit.id, unit]));

  test("a unit's grid holds the mean level of its innovations, and gaps as null", () => {
    const mutu = units.get("barat")?.grid?.rows.find((row) => row.key === "mutu");
    const guna = units.get("barat")?.grid?.rows.find((row) => row.key === "guna");
    expect(mutu?.values).toEqual([1, 2.5, 3]);
    expect(guna?.values).toEqual([1, 2, 3]);
    expect(units.get("sepi")?.grid).toBeNull();
  });

  test("what stands out in a grid is named by share of the maximum; few rows name nothing", () => {
    const row = (key: string, maximum: number, value: number | null) => ({
      key,
      name: { id: key, en: null },
      maximum,
      group: null,
      values: [null, value],
    });
    const grid = (rows: ReturnType<typeof row>[]) => ({ years: [2025, 2026], cells: "level" as const, rows });
    const four = [row("a", 3, 3), row("b", 3, 0), row("c", 6, 3), row("d", 3, 1), row("e", 3, null)];
    const highlights = buildGridHighlights(grid(four));
    // Shares: a 1, b 0, c 1/2, d 1/3.
    expect(highlights?.lowest.map(({ key }) => key)).toEqual(["b", "d", "c"]);
    expect(highlights?.highest.map(({ key }) => key)).toEqual(["a"]);
    expect(buildGridHighlights(grid(four.slice(0, 3)))).toBeNull();
  });

  test("a unit says which rows its numbers rest on", () => {
    expect(units.get("timur")?.provenance).toEqual([{ file: "skor.csv", rows: 4, firstLine: 8, lastLine: 13 }]);
  });

  test("an innovation shows its newest levels; one left empty is missing, not zero", () => {
    const innovation = city.innovations.get("b");
    const page = innovation && buildInnovationPage(city, innovation);
    expect(page?.detail?.year).toBe(2026);
    expect(page?.participations).toEqual([
      { year: 2025, stage: "diinput", maturity: 6, maximum: 9 },
      { year: 2026, stage: "diinput", maturity: 9, maximum: 9 },
    ]);
  });

  test("only names that begin with Contoh are sample, and only in a sample portal", () => {
    const cards = new Map(buildHomePage(city, null).newest.map((card) => [card.id, card.sample]));
    expect(cards.get("a")).toBe(true);
    expect(cards.get("d")).toBe(false);
  });

  test("an indicator counts levels given and levels left empty apart", () => {
    const guna = buildIndicatorPages(city).find((page) => page.key === "guna");
    expect(guna?.levelDistribution?.find((row) => row.year === 2025)).toEqual({
      year: 2025,
      counts: [0, 0, 2, 0],
      missing: 1,
      mean: 2,
    });
  });

  test("a method's worked example adds up to the published index", () => {
    const example = buildMethodPages(city).find((page) => page.id === "tengah")?.example;
    // visi 2, two sent innovations of 6 points each: 100 × (2 + 12 / 2 + 0) / 12 = 66.67.
    expect(example).toMatchObject({
      kind: "iid",
      regionPoints: 2,
      innovationPoints: 12,
      innovations: 2,
      divisor: 2,
      meanMaturity: 6,
      countPoints: 0,
      maximum: 12,
      published: 66.67,
    });
  });
});

test("an empty catalogue still has its first page", () => {
  const empty = smallCity({
    "inovasi.csv": "id,nama\n",
    "keikutsertaan.csv": "tahun,inovasi,tahap\n",
    "skor.csv": "tahun,unit,inovasi,indikator,parameter\n2025,kota,,visi,2\n",
  });
  expect(buildCataloguePages(empty, { facets: [] })).toEqual([{ page: 1, pages: 1, total: 0, cards: [], facets: [] }]);
});

test("every address exists in both languages, and no address twice", () => {
  const artefacts = buildArtefacts({ ...city, faults: [], sizeOf: (text) => text.length, hash: (text) => text });
  expect(artefacts.paths).toContain("/unit/barat/");
  expect(artefacts.paths).toContain("/en/unit/barat/");
  expect(new Set(artefacts.paths).size).toBe(artefacts.paths.length);
  expect(
    pagePaths({
      units: [],
      innovations: [],
      catalogue: [{ page: 1 }, { page: 2 }],
      facets: [],
      indicators: [],
      years: [],
      methods: [],
      programme: [],
      weighed: [],
      compared: [],
      map: false,
    }),
  ).toContain("/en/inovasi/halaman/2/");
});

test("downloads of sample data carry the mark in every row", () => {
  const { files } = buildArtefacts({ ...city, faults: [], sizeOf: (text) => text.length, hash: (text) => text });
  for (const file of files) {
    const lines = file.text.trim().split("\n");
    expect(lines[0]?.endsWith(",keterangan"), file.path).toBe(true);
    expect(
      lines.slice(1).every((line) => line.endsWith(",data contoh")),
      file.path,
    ).toBe(true);
    expect(lines.length - 1, file.path).toBe(file.rows);
  }
});
