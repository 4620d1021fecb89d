import { describe, expect, test } from "vitest";
import { buildFacets } from "#core/artefacts/build-facets.ts";
import { buildInnovationPages } from "#core/artefacts/build-innovation-pages.ts";
import { buildNeedPages } from "#core/artefacts/build-need-pages.ts";
import type { Context } from "#core/artefacts/context.ts";
import { freshnessOf } from "#core/artefacts/freshness-of.ts";
import type { InnovationPage } from "#core/artefacts/innovation-page.ts";
import { matchNeeds } from "#core/artefacts/match-needs.ts";
import { programmeCity } from "./programme-city.ts";

function profiles(context: Context): ReadonlyMap<string, InnovationPage> {
  const pages = buildInnovationPages(context, buildFacets(context), buildNeedPages(context, matchNeeds(context)));
  return new Map(pages.map((page) => [page.id, page]));
}

const city = profiles(programmeCity());

describe("when the state of an innovation was last checked, seen from an edition of 1 November 2026", () => {
  test.each([
    ["a year ago to the day is recent", "2025-11-01", "recent"],
    ["a day more is not", "2025-10-31", "older"],
    ["two years ago to the day", "2024-11-01", "older"],
    ["longer ago", "2024-10-31", "old"],
    ["after the edition", "2026-12-01", "recent"],
    ["never", null, "never"],
  ])("%s", (_, checkedOn, band) => expect(freshnessOf(checkedOn, "2026-11-01")).toBe(band));
});

describe("the ways on from an innovation", () => {
  test("lists that it stands in; what is not known has none", () => {
    expect(city.get("a")?.lists).toEqual({ urusan: "sosial", jenis: null, tahapan: null });
    expect(city.get("d")?.lists).toEqual({ urusan: null, jenis: null, tahapan: null });
  });

  test("another affair leads to its list only where some innovation has it as its main one", () => {
    const others = profiles(
      programmeCity({
        "inovasi.csv": "id,nama,urusan,urusan_lain\na,Satu,Sosial,Kesehatan;Pangan\nb,Dua,Kesehatan,\nc,Tiga,,\n",
        "keikutsertaan.csv": "tahun,inovasi,tahap\n2025,a,dinilai\n",
        "skor.csv": "tahun,unit,inovasi,indikator,parameter\n2025,,a,mutu,1\n",
        "kompetisi.csv": "tahun,kompetisi,inovasi,tingkat\n",
      }),
    ).get("a")?.otherAffairs;
    expect(others?.map(({ name, list }) => [name.id, list])).toEqual([
      ["Kesehatan", "kesehatan"],
      ["Pangan", null],
    ]);
  });

  test("needs that name it, or else those of its affair; without either none", () => {
    const needs = (id: string) => city.get(id)?.needs.map(({ slug }) => slug);
    expect([needs("a"), needs("e"), needs("d")]).toEqual([["anak"], ["anak"], []]);
  });
});

describe("what one must know to do the same elsewhere", () => {
  test("since when, how far, whom to ask, and what is not known", () => {
    expect(city.get("c")?.replication).toEqual({
      since: { kind: "applied", day: "2025-05-01" },
      // Level 1 of weight 2, in 2026; the highest is 9.
      maturity: { year: 2026, value: 2, maximum: 9 },
      contact: { name: "", mail: "" },
      gaps: ["kind", "design", "budget", "result"],
    });
  });

  test.each([
    ["a pilot is no use yet", "waktu_uji_coba\na,Satu,2025-02-01", { kind: "piloted", day: "2025-02-01" }],
    ["without a day the first year on record", "waktu_uji_coba\na,Satu,", { kind: "seen", year: 2025 }],
  ])("%s", (_, rows, since) => {
    const only = programmeCity({
      "inovasi.csv": `id,nama,${rows}\n`,
      "keikutsertaan.csv": "tahun,inovasi,tahap\n2025,a,dinilai\n",
      "skor.csv": "tahun,unit,inovasi,indikator,parameter\n2025,,a,mutu,1\n",
      "kompetisi.csv": "tahun,kompetisi,inovasi,tingkat\n",
    });
    expect(profiles(only).get("a")?.replication.since).toEqual(since);
    expect(profiles(only).get("a")?.replication.gaps).toContain("unit");
  });

  test("what nothing is known of is said to be unknown, all of it", () => {
    expect(city.get("d")?.replication).toMatchObject({
      maturity: null,
      gaps: ["kind", "affair", "start", "maturity", "design", "budget", "result"],
    });
  });
});
