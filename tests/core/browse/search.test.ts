import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "#core/browse/fold-word.ts";
import { markText } from "#core/browse/mark-text.ts";
import { parseQuery } from "#core/browse/parse-query.ts";
import { wordAnswers } from "#core/browse/word-answers.ts";
import { searchOver } from "./small-search.ts";

const documents = [
  { name: "Layanan Antar Obat", text: "Pasien menerima obat di rumah." },
  { name: "Loket Cepat", text: "Pelayanan perizinan usaha kecil dalam sehari." },
  { name: "Kelas Ibu", text: "Pemberdayaan perempuan; kesehatan ibu hamil." },
  { name: "Sekolah Sehat", text: "Masalah gizi anak sekolah. Queues at schools." },
];
const search = searchOver(documents);
const found = (text: string): number[] => [...search(text).keys()].toSorted();

describe("what is found", () => {
  test.each([
    ["a form of the word", "layanan", [0, 1]],
    ["a word by its root", "daya", [2]],
    ["a root by a longer word", "pemberdayaan", [2]],
    ["the swallowed consonant", "penerimaan", [0]],
    ["a beginning, while it is typed", "pelay", [1]],
    ["a beginning of a root", "laya", [0, 1]],
    ["a finished word is no beginning", "periz ", []],
    ["two letters are a whole word", "ib", []],
    ["all words, in any order", "ibu kesehatan", [2]],
    ["not where one is missing", "ibu obat", []],
    ["case and accents do not matter", "ÓBAT", [0]],
    ["fillers do not matter", "obat di untuk rumah", [0]],
    ["a filler alone is a word", "di ", [0]],
    ["masa is not masalah", "masa ", []],
    ["an English plural finds its singular and the other way", "queue", [3]],
    ["nothing but marks", "?!", []],
    ["nothing", "", []],
    ["a word that nobody wrote", "xylofon", []],
  ])("%s: %s", (_, text, places) => expect(found(text)).toEqual(places));

  test("the name counts most, the word itself more than a related one", () => {
    // "layanan": the word in the name of 0 gives 8, its root in the text of 1 gives 1.
    expect(search("layanan")).toEqual(
      new Map([
        [0, 8],
        [1, 1],
      ]),
    );
    // "sehat": the word in the name of 3 gives 8, its root in the text of 2 gives 1.
    expect(search("sehat")).toEqual(
      new Map([
        [2, 1],
        [3, 8],
      ]),
    );
    // "obat rumah": 8 for the name, 2 for the text.
    expect(search("obat rumah")).toEqual(new Map([[0, 10]]));
  });

  test("a query is cut to eight words", () => {
    expect(parseQuery("a1 a2 a3 a4 a5 a6 a7 a8 a9").length).toBe(8);
  });
});

const word = fc.oneof(
  fc.constantFrom(..."pelayanan layanan daya pemberdayaan Ma'arif 24 RT café penerimaan di untuk".split(" ")),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."abdeikmnprstuy"), minLength: 1, maxLength: 14 }),
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
const someDocuments = fc.array(fc.record({ name: text, text }), { minLength: 1, maxLength: 8 });

describe("for any documents", () => {
  test("each is found by every word of its own name", () => {
    fc.assert(
      fc.property(someDocuments, (any) => {
        const searchAny = searchOver(any);
        for (const [document, { name }] of any.entries()) {
          for (const own of wordsOf(name)) expect([...searchAny(`${own.word} `).keys()]).toContain(document);
        }
      }),
    );
  });

  test("the index finds what reading every word would find", () => {
    fc.assert(
      fc.property(someDocuments, text, (any, asked) => {
        const query = parseQuery(asked);
        const read = any.flatMap((one, document) => {
          const words = wordsOf(`${one.name}\n${one.text}`).map((own) => own.word);
          const all = query.every((wanted) => words.some((own) => wordAnswers(own, wanted)));
          return query.length > 0 && all ? [document] : [];
        });
        expect([...searchOver(any)(asked).keys()].toSorted((a, b) => a - b)).toEqual(read);
      }),
    );
  });

  test("no query breaks it, and marked pieces together are the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), text, (asked, any) => {
        search(asked);
        const pieces = markText(any, parseQuery(asked));
        expect(pieces.map((piece) => piece.text).join("")).toBe(any);
      }),
    );
  });
});
