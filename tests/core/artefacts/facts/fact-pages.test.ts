import { describe, expect, test } from "vitest";
import type { Context } from "#core/artefacts/context.ts";
import { factSlugOf } from "#core/artefacts/fact-slug.ts";
import type { CountFactPage, FactPage, OfficialFactPage, UnitFactPage } from "#core/artefacts/facts/fact-page.ts";
import { programmeCity } from "../programme-city.ts";
import { smallCity } from "../small-city.ts";
import { factPagesOf } from "./fact-pages-of.ts";

const city = smallCity();
const pages = factPagesOf(city).makers["fact-profiles"]();

function page(slug: string, among: readonly FactPage[] = pages): FactPage {
  const found = among.find((other) => other.slug === slug);
  if (!found) throw new Error(`no fact page ${slug}`);
  return found;
}

function unitPage(slug: string): UnitFactPage {
  const found = page(slug);
  if (found.kind !== "unit") throw new Error(`${slug} is no unit's`);
  return found;
}

function countPage(slug: string): CountFactPage {
  const found = page(slug);
  if (found.kind !== "count") throw new Error(`${slug} is no count`);
  return found;
}

describe("slugs", () => {
  test.each([
    [{ unit: "barat", year: 2025 }, "barat-2025"],
    [{ official: "inovasi-dikirim", year: 2025 }, "inovasi-dikirim-2025-resmi"],
    [{ official: "inovasi-dikirim.digital", year: 2025 }, "inovasi-dikirim-2025-resmi"],
    [{ target: "iid", year: 2027 }, "iid-2027-target"],
    [{ count: "inovasi-baru", year: 2026 }, "inovasi-baru-2026-portal"],
  ])("%j is %s", (name, slug) => expect(factSlugOf(name)).toBe(slug));

  test("no two pages share one, also where a unit is called like a published measure", () => {
    const odd = smallCity({
      "unit.csv": `id,nama,jenis,induk,kode_wilayah
kota,Kota Kecil,kota,,10
inovasi-dikirim,Dinas,kelurahan,kota,10.1
barat,Barat,kelurahan,kota,10.2
timur,Timur,kelurahan,kota,10.3
`,
    });
    for (const data of [city, odd, programmeCity()]) {
      const slugs = factPagesOf(data)
        .makers["fact-profiles"]()
        .map(({ slug }) => slug);
      expect(slugs.length).toBeGreaterThan(10);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  test("every page has an address, its JSON and its two citations, and every unit's a table", () => {
    const made = factPagesOf(city);
    const paths = made.paths();
    const files = new Set(made.files().map(({ path }) => path));
    for (const { slug, kind, files: own } of pages) {
      expect(paths).toContain(`/angka/${slug}/`);
      for (const path of [own.json, own.bib, own.ris]) expect(files).toContain(path);
      expect(own.csv).toBe(kind === "unit" ? `/angka/${slug}.csv` : null);
      if (own.csv) expect(files).toContain(own.csv);
    }
  });

  test("the JSON and the table of a unit keep their addresses", () => {
    expect(unitPage("barat-2025").files).toMatchObject({
      json: "/angka/barat-2025.json",
      csv: "/angka/barat-2025.csv",
    });
  });
});

describe("a number can be worked out again from what its page shows", () => {
  // Weights 2 and 1, levels to 3: a is 2×2 + 1×2 = 6, b is 2×3 + nothing = 6; mean 6 of at most 9.
  test("the index of a unit: the sums of its innovations, their mean, the scale, the rounding", () => {
    const barat = unitPage("barat-2025");
    const sums = barat.innovations.shown.map(({ terms }) =>
      terms.reduce((sum, { weight, value }) => sum + Number(weight) * Number(value), 0),
    );
    expect(sums).toEqual([6, 6]);
    expect(barat.innovations.shown.map(({ maturity }) => maturity)).toEqual(["6", "6"]);
    const [index] = barat.indices;
    const [mean, rescale, round] = index?.steps ?? [];
    expect(mean).toMatchObject({ rule: "mean", sum: "12", count: 2, divisor: "2", result: "6" });
    expect(rescale).toMatchObject({ rule: "rescale", bottom: "0", top: "100", maximum: "9", of: "6" });
    expect(round).toMatchObject({ rule: "round", decimals: 2, result: "66.67" });
    expect(index?.value).toBe(Math.round((100 * 100 * 12) / 2 / 9) / 100);
  });

  // 2025: visi 2, and the mean over those sent (a 6, c 6), divided by at least 2: 2 + 12/2 = 8, of 3 + 9 = 12.
  test("the index of the region: its groups, the mean with its divisor, the scale", () => {
    const [index] = unitPage("kota-2025").indices;
    expect(index?.steps).toMatchObject([
      {
        rule: "jumlah",
        parts: [{ name: { id: "Visi" }, weight: "1", value: "2", cell: { file: "skor.csv", line: 15, text: "2" } }],
        result: "2",
      },
      { rule: "mean", sum: "12", count: 2, floor: "2", divisor: "2", stage: "dikirim", result: "6" },
      {
        rule: "jumlah",
        parts: [
          { step: 1, value: "2" },
          { step: 2, value: "6" },
        ],
        result: "8",
      },
      { rule: "rescale", maximum: "12", of: "8" },
      { rule: "round", result: "66.67" },
    ]);
    expect(index?.value).toBe(66.67);
  });

  test("a rank is one more than the number of units above; tied units share it", () => {
    const [barat, timur] = ["barat-2025", "timur-2025"].map((slug) => unitPage(slug).indices[0]?.rank);
    expect(barat).toEqual({ rank: 1, tied: 2, outOf: 2, above: 0 });
    expect(timur).toEqual(barat);
  });

  test("a count is as many as its rows, each a line of the file", () => {
    const sent = countPage("inovasi-dikirim-2025-portal");
    expect([sent.value, sent.of]).toEqual([2, null]);
    expect(sent.rows.map(({ file, line, column, text }) => [file, line, column, text])).toEqual([
      ["keikutsertaan.csv", 3, "tahap", "dikirim"],
      ["keikutsertaan.csv", 5, "tahap", "dinilai"],
    ]);
  });

  test.each(countKinds(city))("%s: so are all counts of all years", (_, count) => {
    if (count.division && count.percent)
      expect(count.value).toBeCloseTo((100 * count.division.above) / count.division.below, 10);
    else expect(count.rows).toHaveLength(count.value);
  });
});

describe("what is not there", () => {
  test("a missing cell counts as what the method says, and keeps its line", () => {
    const b = unitPage("barat-2025").innovations.shown.find(({ id }) => id === "b");
    expect(b?.terms).toEqual([
      { weight: "1", value: "0", missing: true, line: 7 },
      { weight: "2", value: "3", missing: false, line: 6 },
    ]);
    expect(unitPage("barat-2025").innovations.order.map(({ name, weight }) => [name.id, weight])).toEqual([
      ["Guna", "1"],
      ["Mutu", "2"],
    ]);
  });

  test("a unit without innovations has a page that says so, and no step", () => {
    const [index] = unitPage("sepi-2025").indices;
    expect(index).toMatchObject({ value: null, reason: "tidak-ada-inovasi", rank: null, predicate: null });
  });

  test("other years stand in order, with the break of method before 2026", () => {
    const years = unitPage("barat-2025").indices[0]?.years ?? [];
    expect(years.map(({ year, afterBreak }) => [year, afterBreak])).toEqual([
      [2024, false],
      [2025, false],
      [2026, true],
    ]);
  });

  test("an innovation that is not public yet is on no page and in no file", () => {
    const text = JSON.stringify(pages) + JSON.stringify(factPagesOf(city).files());
    const hidden = smallCity({
      "inovasi.csv": `id,nama,unit,urusan,status,waktu_penerapan,terbit_pada
a,Contoh A,barat,Kesehatan,berjalan,2024-02-01,
b,Rahasia Besar,barat,Pendidikan,berhenti,2025-03-01,2027-01-01
c,Contoh C,timur,Kesehatan,berjalan,2025-05-01,
d,Dapur Warga,timur,,,,
e,Contoh E,,Sosial,berjalan,2026-01-01,
`,
    });
    expect(text).toContain("Contoh B");
    expect(hidden.innovations.has("b")).toBe(false);
    const made = factPagesOf(hidden);
    expect(JSON.stringify(made.makers["fact-profiles"]()) + JSON.stringify(made.files())).not.toContain("Rahasia");
  });
});

describe("published results", () => {
  const programme = factPagesOf(programmeCity()).makers["fact-profiles"]();

  test("all answers to one question stand on one page, each with its row", () => {
    const found = page("predikat-indeks-2025-resmi", programme) as OfficialFactPage;
    expect(found.answers.map(({ value, source, line }) => [value, source, line])).toEqual([
      ["Tinggi", "kementerian", 5],
      ["Rendah", "koran", 6],
    ]);
  });

  test("parts stand on the page of the whole, and other years beside it", () => {
    const found = page("inovasi-dikirim-2025-resmi", programme) as OfficialFactPage;
    expect(found.parts.map(({ measure, value }) => [measure, value])).toEqual([["inovasi-dikirim.digital", "2"]]);
    const kiks = page("kiks-usulan-2024-resmi", programme) as OfficialFactPage;
    expect(kiks.years).toEqual([
      { year: 2023, values: ["30"], slug: "kiks-usulan-2023-resmi" },
      { year: 2024, values: ["40"], slug: "kiks-usulan-2024-resmi" },
    ]);
  });

  test("a target says its text and its row", () => {
    expect(page("peringkat-kota-2025-target", programme)).toMatchObject({ value: "5", source: "rencana", line: 7 });
  });
});

function countKinds(context: Context): [string, CountFactPage][] {
  return factPagesOf(context)
    .makers["fact-profiles"]()
    .filter((other) => other.kind === "count")
    .map((count) => [count.slug, count]);
}
