import { describe, expect, test } from "vitest";
import { buildFacetPages, facetPaths } from "#core/artefacts/build-facet-pages.ts";
import { buildFacets } from "#core/artefacts/build-facets.ts";
import { buildSearchFiles } from "#core/artefacts/build-search-files.ts";
import { decodeNumbers } from "#core/browse/number-code.ts";
import { readIndex } from "#core/browse/read-index.ts";
import type { IndexFile } from "#core/browse/search-files.ts";
import { smallCity } from "./small-city.ts";

/** Newest first: e 2026, c and b 2025, a 2024, d of unknown age. */
const city = smallCity();
const built = buildFacets(city);
const files = new Map(buildSearchFiles(city, built).map(({ path, text }) => [path, text]));
const json = (path: string): unknown => JSON.parse(files.get(`/cari/${path}`) ?? "null");

describe("facets of the small city", () => {
  test.each([
    ["urusan", { kesehatan: [1, 3], pendidikan: [2], sosial: [0] }, 1],
    ["pelaksana", { kelurahan: [1, 2, 3, 4] }, 1],
    ["unit", { barat: [2, 3], timur: [1, 4] }, 1],
    ["tahun", { 2026: [0], 2025: [1, 2], 2024: [3] }, 1],
    ["status", { berjalan: [0, 1, 3], berhenti: [2] }, 1],
    ["lomba", {}, 0],
  ] as const)("%s", (key, values, missing) => {
    expect(Object.fromEntries(built.documents.get(key) ?? [])).toEqual(values);
    expect(built.facets.find((facet) => facet.key === key)?.missing).toBe(missing);
  });

  test("where an innovation has at most one value, the counts and the gaps add up to all", () => {
    for (const { key, values, missing } of built.facets.filter((facet) => facet.key !== "lomba")) {
      expect([key, values.reduce((sum, { count }) => sum + count, missing)]).toEqual([key, 5]);
    }
  });

  test("each value has a page with its innovations, and an address for it", () => {
    const pages = buildFacetPages(city, built);
    const health = pages.find(({ facet, chosen }) => facet.key === "urusan" && chosen.value === "kesehatan");
    expect(health?.cards.map(({ id }) => id)).toEqual(["c", "a"]);
    expect(health).toMatchObject({ page: 1, pages: 1, total: 5, chosen: { count: 2 } });
    expect(facetPaths(built).length).toBe(pages.length);
    expect(facetPaths(built)).toContain("/inovasi/status/berhenti/");
  });
});

describe("files of the search", () => {
  test("the index knows every document and the facets as they are", () => {
    const index = readIndex(json("indeks.json") as IndexFile);
    expect(index.documents).toBe(5);
    expect(index.facets.get("unit")).toEqual(built.documents.get("unit"));
    expect(index.valuesOf(1, "urusan")).toEqual(["kesehatan"]);
  });

  test("cards follow the age, orders the name and the maturity", () => {
    expect(json("kartu/0.json")).toMatchObject({ cards: [{ id: "e" }, { id: "c" }] });
    // Names: Contoh A (3), B (2), C (1), E (0), Dapur Warga (4).
    const byName = json("urutan/nama-id.json") as { order: string };
    expect(decodeNumbers(byName.order)).toEqual([3, 2, 1, 0, 4]);
    // Of at most 9: b had 9 in 2026, a had 6 in 2025, c 2 in 2026; the others are not known.
    const byMaturity = json("urutan/kematangan.json") as { order: string };
    expect(decodeNumbers(byMaturity.order)).toEqual([2, 3, 1, 0, 4]);
  });

  test("all carry the version of the data, which changes with it", () => {
    const versions = new Set([...files.values()].map((text) => (JSON.parse(text) as { version: string }).version));
    expect(versions.size).toBe(1);
    const inovasi = "id,nama\na,Contoh Z\nb,Contoh B\nc,Contoh C\nd,Dapur Warga\ne,Contoh E\n";
    const other = smallCity({ "inovasi.csv": inovasi });
    const changed = buildSearchFiles(other, buildFacets(other))[0]?.text ?? "";
    expect(versions).not.toContain((JSON.parse(changed) as { version: string }).version);
  });

  test("made again they are the same", () => {
    expect(new Map(buildSearchFiles(city, buildFacets(city)).map(({ path, text }) => [path, text]))).toEqual(files);
  });

  test("without innovations there are none", () => {
    const empty = smallCity({
      "inovasi.csv": "id,nama\n",
      "keikutsertaan.csv": "tahun,inovasi,tahap\n",
      "skor.csv": "tahun,unit,inovasi,indikator,parameter\n2025,kota,,visi,2\n",
    });
    expect(buildSearchFiles(empty, buildFacets(empty))).toEqual([]);
    expect(facetPaths(buildFacets(empty))).toEqual([]);
  });
});
