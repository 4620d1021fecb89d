import { describe, expect, test } from "vitest";
import { comparePublications } from "#core/preview/compare-publications.ts";
import { smallCityFiles } from "../artefacts/small-city.ts";
import { edited, smallRecord } from "./small-publication.ts";

const published = smallRecord();

function causesOf(files: Record<string, string>, unit: string, year: number, node: string) {
  const { figures } = comparePublications(published, smallRecord(files));
  const figure = figures.find((other) => other.unit === unit && other.year === year && other.node === node);
  return figure?.causes.map((cause) => ("file" in cause ? `${cause.kind} ${cause.file} ${cause.count}` : cause.kind));
}

describe("why a figure changes", () => {
  test("a year that was never published is a new year, whatever rows it has", () => {
    const next = {
      "skor.csv": `${smallCityFiles["skor.csv"]}2027,kota,,visi,3\n2027,,c,mutu,3\n2027,,c,guna,3\n`,
      "keikutsertaan.csv": `${smallCityFiles["keikutsertaan.csv"]}2027,c,dikirim\n`,
      ...edited("metode/baru/metode.json", "[2026]", "[2026,2027]"),
    };
    expect(causesOf(next, "timur", 2027, "indeks-unit")).toEqual(["new-year"]);
  });

  test("a unit of which nothing was published is a new unit", () => {
    const files = {
      ...edited("unit.csv", "sepi,", "baru,Kelurahan Baru,,kelurahan,kota,10.4\nsepi,"),
      ...edited("inovasi.csv", "e,Contoh E,", "f,Contoh F,baru,Kesehatan,berjalan,2026-02-01\ne,Contoh E,"),
      ...edited("keikutsertaan.csv", "2026,b,diinput\n", "2026,b,diinput\n2026,f,diinput\n"),
      ...edited("skor.csv", "2026,,c,guna,0\n", "2026,,c,guna,0\n2026,,f,mutu,1\n2026,,f,guna,0\n"),
    };
    expect(causesOf(files, "baru", 2026, "indeks-unit")).toEqual(["new-unit"]);
  });

  test("an innovation that moves to another unit is a row of both", () => {
    const files = edited("inovasi.csv", "b,Contoh B,barat,", "b,Contoh B,timur,");
    expect(causesOf(files, "barat", 2026, "indeks-unit")).toEqual(["rows inovasi.csv 1"]);
    expect(causesOf(files, "timur", 2026, "indeks-unit")).toEqual(["rows inovasi.csv 1"]);
  });

  test("a row of a unit below belongs to the region's index, not to the index of a neighbour", () => {
    const files = edited("skor.csv", "2026,,c,mutu,1", "2026,,c,mutu,3");
    expect(causesOf(files, "kota", 2026, "indeks")).toEqual(["rows skor.csv 1"]);
    expect(causesOf(files, "barat", 2026, "indeks-unit")).toBeUndefined();
  });

  test("a new wording of the method is not a reason", () => {
    const files = {
      ...edited("metode/baru/indikator.csv", ",Mutu,", ",Mutu hasil,"),
      ...edited("skor.csv", "2026,,c,mutu,1", "2026,,c,mutu,2"),
    };
    expect(causesOf(files, "timur", 2026, "indeks-unit")).toEqual(["rows skor.csv 1"]);
  });

  test("a figure that changes while no data does is the portal's doing", () => {
    const other = {
      ...published,
      figures: published.figures.map((figure) =>
        figure[0] === "timur" && figure[1] === 2026 ? (figure.with(4, 22.23) as unknown as typeof figure) : figure,
      ),
    };
    const { figures } = comparePublications(published, other);
    expect(figures.map(({ causes }) => causes)).toEqual([[{ kind: "portal" }]]);
  });
});
