import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSimilarInnovations } from "#core/artefacts/build-similar-innovations.ts";
import { findSimilar } from "#core/artefacts/find-similar.ts";
import type { ComparedDocument } from "#core/artefacts/similarity-index.ts";
import { makeSimilarityIndex } from "#core/artefacts/similarity-index.ts";
import { tellingWords } from "#core/artefacts/telling-words.ts";
import { smallCity } from "./small-city.ts";

type Given = Partial<Omit<ComparedDocument, "id">>;

const document = (id: string, given: Given): ComparedDocument => ({
  id,
  name: "",
  text: "",
  unitId: null,
  affair: null,
  ignored: new Set(),
  ...given,
});

/** Documents like the first one: `[id, words in common, of one affair]`. */
function likeFirst(documents: readonly ComparedDocument[]): [string, readonly string[], boolean][] {
  const index = makeSimilarityIndex(documents);
  return findSimilar(index, 0).map(({ place, words, sameAffair }) => [documents[place]?.id ?? "", words, sameAffair]);
}

describe("words that tell what an innovation is about", () => {
  const none: ReadonlySet<string> = new Set();
  const weights = (name: string, text: string, ignored = none) =>
    [...tellingWords(name, text, ignored)].map(([root, { word, weight }]) => [root, word, weight]);

  test.each([
    [
      "a word of the name weighs twice",
      "Bank sampah",
      "Sampah dapur",
      none,
      [
        ["bank", "bank", 2],
        ["sampah", "sampah", 2],
        ["dapur", "dapur", 1],
      ],
    ],
    ["an affix does not matter", "", "Membaca", none, [["baca", "membaca", 1]]],
    [
      "several possible roots share the weight of their word",
      "",
      "Pelayanan",
      none,
      [
        ["pelay", "pelayanan", 0.5],
        ["layan", "pelayanan", 0.5],
      ],
    ],
    ["grammar, numbers and short words tell nothing", "Pos 7 RW", "untuk yang 2024", none, [["pos", "pos", 2]]],
    ["who carries it tells nothing", "Posyandu Baros", "", new Set(["baros"]), [["posyandu", "posyandu", 2]]],
    ["no words", "", "", none, []],
  ])("%s", (_, name, text, ignored, expected) => expect(weights(name, text, ignored)).toEqual(expected));
});

describe("innovations like one", () => {
  const own = document("a", { name: "Bank sampah sekolah", unitId: "u", affair: "lingkungan" });

  test("those of other units come first, a stranger not at all", () => {
    const within = document("b", { name: "Bank sampah sekolah", unitId: "u", affair: "lingkungan" });
    const elsewhere = document("c", { name: "Bank sampah", unitId: "v", affair: "lingkungan" });
    const third = document("d", { name: "Bank sampah sekolah", unitId: "w", affair: "lingkungan" });
    const stranger = document("e", { name: "Kelas ibu hamil", unitId: "v", affair: "kesehatan" });
    const found = likeFirst([own, within, elsewhere, third, stranger]);
    // "sekolah" is rarer than "bank" and "sampah", so it leads.
    expect(found).toEqual([
      ["d", ["sekolah", "bank", "sampah"], true],
      ["c", ["bank", "sampah"], true],
      ["b", ["sekolah", "bank", "sampah"], true],
    ]);
  });

  test("equal ones stand by id, at most four, whatever their order in the data", () => {
    const same = ["f", "c", "e", "b", "d"].map((id) => document(id, { name: "Bank sampah sekolah", unitId: id }));
    expect(likeFirst([own, ...same]).map(([id]) => id)).toEqual(["b", "c", "d", "e"]);
  });

  test("one word in common between two affairs is chance, two are not", () => {
    const one = document("b", { name: "Bank darah", affair: "kesehatan" });
    const two = document("c", { name: "Sampah bank", affair: "kesehatan" });
    expect(likeFirst([own, one, two])).toEqual([["c", ["sampah", "bank"], false]]);
  });

  test("too few are filled up with the same affair, other units first; the reason is then the affair alone", () => {
    const others = [
      document("b", { name: "Taman kota", unitId: "u", affair: "lingkungan" }),
      document("c", { name: "Sungai bersih", unitId: "v", affair: "lingkungan" }),
      document("d", { name: "Sungai bersih", unitId: "w", affair: "sosial" }),
      document("e", { name: "Pohon asuh", unitId: "w", affair: "lingkungan" }),
      document("f", { name: "Udara segar", unitId: "w", affair: "lingkungan" }),
    ];
    expect(likeFirst([own, ...others])).toEqual([
      ["c", [], true],
      ["e", [], true],
      ["f", [], true],
    ]);
  });

  test.each([
    ["without words and affair", document("a", {})],
    ["alone", own],
  ])("%s there is nothing like it", (_, only) => expect(likeFirst([only])).toEqual([]));

  test("never itself, never twice, at most four, every word its own", () => {
    const word = fc.constantFrom("bank", "sampah", "sekolah", "gizi", "balita", "pelayanan", "dan", "Petani");
    const made = fc.record({
      name: fc.array(word, { maxLength: 3 }).map((words) => words.join(" ")),
      text: fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")),
      unitId: fc.constantFrom(null, "u", "v"),
      affair: fc.constantFrom(null, "sosial", "kesehatan"),
    });
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 30 }), (all) => {
        const documents = all.map((given, at) => document(`i${at}`, given));
        const index = makeSimilarityIndex(documents);
        for (const [place, { name, text, affair }] of documents.entries()) {
          const found = findSimilar(index, place);
          const places = found.map((similar) => similar.place);
          expect(new Set(places).size).toBe(places.length);
          expect(places).not.toContain(place);
          expect(places.length).toBeLessThanOrEqual(4);
          for (const { words, sameAffair, place: other } of found) {
            expect(words.length > 0 || sameAffair).toBe(true);
            expect(sameAffair).toBe(affair !== null && documents[other]?.affair === affair);
            for (const each of words) expect(`${name} ${text}`.toLowerCase().split(" ")).toContain(each);
          }
        }
      }),
    );
  });
});

describe("similar innovations of a city", () => {
  const city = smallCity({
    "inovasi.csv": `id,nama,unit,urusan,status,ringkasan
a,Contoh Kelas Ibu,barat,Kesehatan,berjalan,Ibu hamil belajar gizi di Kelurahan Barat; juara KIKS 2024
b,Kelas Ibu,timur,Kesehatan,berhenti,Ibu hamil belajar gizi
c,Lampu Jalan,barat,,berjalan,Lampu jalan di Kelurahan Barat; juara KIKS 2024
`,
    "kompetisi.csv": "tahun,kompetisi,inovasi,tingkat\n2024,KIKS,a,6-besar\n2024,KIKS,c,6-besar\n",
    "keikutsertaan.csv": "tahun,inovasi,tahap\n2025,a,dinilai\n",
    "skor.csv": "tahun,unit,inovasi,indikator,parameter\n2025,,a,mutu,1\n",
  });
  const similar = buildSimilarInnovations(city);

  test("says name, unit, whether it has stopped, and why it stands here", () => {
    expect(similar.get("a")).toEqual([
      {
        id: "b",
        name: { id: "Kelas Ibu", en: null },
        unitName: { id: "Kelurahan Timur", en: null },
        stopped: true,
        reason: { words: ["ibu", "kelas", "belajar"], affair: { id: "Kesehatan", en: "Health" } },
      },
    ]);
  });

  test("the same unit and the same contest make none alike", () => expect(similar.get("c")).toEqual([]));
});
