import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNearIndexPage, buildNearPages } from "#core/artefacts/build-near-pages.ts";
import { buildNeedPages, buildNeedsPage, needPlaces } from "#core/artefacts/build-need-pages.ts";
import { foldWords } from "#core/artefacts/fold-words.ts";
import { matchNeeds } from "#core/artefacts/match-needs.ts";
import { programmeCity } from "./programme-city.ts";

const city = programmeCity();
const matches = matchNeeds(city);

describe("words for comparing", () => {
  test.each([
    ["case and punctuation", "KTP, e-KTP!", ["ktp", "e", "ktp"]],
    ["accents", "Café", ["cafe"]],
    ["nothing", " — ", []],
  ])("%s", (_, text, words) => expect(foldWords(text)).toEqual(words));

  test("folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldWords(foldWords(text).join(" "))).toEqual(foldWords(text));
      }),
    );
  });
});

describe("what helps with a need", () => {
  const anak = matches.get("anak") ?? [];

  test("those that mention it first, then those of its affair, then those that have stopped", () => {
    // f and a name it in summary or name; f is of the main affair; c only in its aim; e shares the affair by its other one.
    expect(anak.map(({ innovation, group }) => [innovation.id, group])).toEqual([
      ["f", "mentions"],
      ["a", "mentions"],
      ["c", "mentions"],
      ["e", "affair"],
      ["b", "stopped"],
    ]);
  });

  test("each says why: the key words it mentions, and the affair", () => {
    expect(anak.map(({ words, affair, central }) => [words, affair, central])).toEqual([
      [["ibu hamil"], "Kesehatan", true],
      [["balita"], null, true],
      [["ibu hamil"], "Kesehatan", false],
      [[], "Kesehatan", false],
      [["balita"], "Kesehatan", true],
    ]);
  });

  test("a key word is found as a whole word only: air is not in hilir", () => {
    expect(matches.get("air")).toEqual([]);
  });

  test("a need that gathers nothing still has its page; without needs there is none", () => {
    expect(buildNeedPages(city, matches).map(({ place, counts }) => [place, counts.total])).toEqual([
      ["anak", 5],
      ["air", 0],
    ]);
    expect(buildNeedsPage(city, matches)).toMatchObject({ innovations: 6, gathered: 5 });
    const plain = programmeCity({ "kebutuhan.csv": "slug,nama\n" });
    expect(buildNeedsPage(plain, matchNeeds(plain))).toBeNull();
  });

  test("a long list is cut into pages of thirty, and every innovation is on one of them", () => {
    const rows = Array.from({ length: 61 }, (_, at) => `n${at},Balita ${at},barat,,berjalan`).join("\n");
    const many = programmeCity({
      "inovasi.csv": `id,nama,unit,urusan,status\na,A,barat,,\nb,B,barat,,\nc,C,timur,,\nd,D,timur,,\n${rows}\n`,
    });
    const found = matchNeeds(many);
    expect(needPlaces(many, found)).toEqual(["anak", "anak/halaman/2", "anak/halaman/3", "air"]);
    const pages = buildNeedPages(many, found).filter(({ slug }) => slug === "anak");
    const ids = pages.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ card }) => card.id)));
    expect(pages.map(({ groups }) => groups[0]?.entries.length)).toEqual([30, 30, 1]);
    expect(new Set(ids).size).toBe(61);
  });
});

describe("near a village", () => {
  const pages = new Map(buildNearPages(city, matches).map((page) => [page.id, page]));

  test("itself, its district, and a health centre of its name however it is spelled", () => {
    expect(
      pages.get("timur")?.groups.map(({ unit, basis, total, running }) => [unit.id, basis, total, running]),
    ).toEqual([
      ["timur", "village", 2, 1],
      ["kec", "district", 0, 0],
      ["pkm", "name", 1, 1],
    ]);
  });

  test("where no health centre is known, all are offered and none is guessed", () => {
    expect(pages.get("barat")?.groups.map(({ basis }) => basis)).toEqual(["village", "district"]);
    expect(pages.get("barat")?.healthCentres.map(({ id }) => id)).toEqual(["pkm"]);
  });

  test("a health centre that unit.csv puts under the district is not guessed by name", () => {
    const told = programmeCity({
      "unit.csv": `id,nama,jenis,induk\nkota,Kota Kecil,kota,\nkec,Kecamatan Utara,kecamatan,kota\nbarat,Kelurahan Barat,kelurahan,kec\ntimur,Kelurahan Timur,kelurahan,kec\npkm,Puskesmas Barat,puskesmas,kec\ndinkes,Dinas Kesehatan,dinas,kota\n`,
    });
    const bases = buildNearPages(told, new Map()).map(({ groups }) => groups.at(-1)?.basis);
    expect(bases).toEqual(["child", "child"]);
  });

  test("counts what runs apart from what nobody has checked", () => {
    // timur: c runs, d was not checked; pkm: f runs.
    expect(pages.get("timur")).toMatchObject({ running: 2, nearby: 3 });
    expect(pages.get("sepi")).toMatchObject({ running: 0, nearby: 0 });
  });

  test("an innovation is tagged with the needs it names first of all; city-wide ones are those of city agencies", () => {
    const [own] = pages.get("timur")?.groups ?? [];
    expect(own?.entries.map(({ card, needs }) => [card.id, needs.map(({ slug }) => slug)])).toEqual([
      ["c", ["anak"]],
      ["d", []],
    ]);
    expect(pages.get("timur")?.needs[0]).toMatchObject({ nearby: 2, total: 4 });
    expect(pages.get("timur")?.needs[0]?.cityWide.map(({ id }) => id)).toEqual(["e"]);
  });

  test("villages are listed by district with what runs in them; no villages, no page", () => {
    const index = buildNearIndexPage(city);
    expect(index).toMatchObject({ villages: 3, active: 2 });
    expect(index?.districts.map(({ unit, villages }) => [unit?.id, villages.map(({ running }) => running)])).toEqual([
      ["kec", [1, 1, 0]],
    ]);
    expect(
      buildNearIndexPage(
        programmeCity({
          "inovasi.csv": "id,nama\n",
          "keikutsertaan.csv": "tahun,inovasi,tahap\n",
          "kompetisi.csv": "kompetisi,inovasi,tingkat\n",
          "skor.csv": "tahun,unit,inovasi,indikator,parameter\n2025,kota,,visi,2\n",
        }),
      ),
    ).toBeNull();
  });
});
