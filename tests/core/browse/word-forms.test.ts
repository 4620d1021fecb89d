import { describe, expect, test } from "vitest";
import { foldWord, wordsOf } from "#core/browse/fold-word.ts";
import { wordRoots } from "#core/browse/word-roots.ts";
import { further, related, unrelated } from "./word-pairs.ts";

describe("words", () => {
  test.each([
    ["case is folded", "PELAYANAN Publik", ["pelayanan", "publik"]],
    ["accents are folded", "Café Señor", ["cafe", "senor"]],
    ["an apostrophe parts no word", "Ma'arif, Jum’at", ["maarif", "jumat"]],
    ["a hyphen parts words", "anak-anak e-Kinerja", ["anak", "anak", "e", "kinerja"]],
    ["numbers are words", "24 jam, RT 05", ["24", "jam", "rt", "05"]],
    ["full-width letters are letters", "ＫＢ", ["kb"]],
    ["marks alone are no words", "— “”  !?", []],
    ["letters of other scripts stay", "مرحبا 健康", ["مرحبا", "健康"]],
  ])("%s", (_, text, words) => expect(wordsOf(text).map(({ word }) => word)).toEqual(words));

  test("places are those of the text as written", () => {
    const text = "Sinar Ma'arif";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Sinar", "Ma'arif"]);
  });

  test("folding a folded word changes nothing", () => {
    for (const word of ["İstanbul", "Straße", "ﬁsik", "Ǆ", "é"]) expect(foldWord(foldWord(word))).toBe(foldWord(word));
  });
});

describe("roots", () => {
  test.each([
    ["pemberdayaan", "daya"],
    ["pelayanan", "layan"],
    ["penulisan", "tulis"],
    ["menyapu", "sapu"],
    ["kesehatannya", "sehat"],
    ["perpustakaan", "pustaka"],
  ])("%s comes from %s", (word, root) => expect(wordRoots(word)).toContain(root));

  test.each(["makan", "bulan", "beras", "jalan", "kelas", "dinas", "ibu", "rt", "sekolah", "puskesmas2"])(
    "%s is a root itself",
    (word) => expect(wordRoots(word)).toEqual([word]),
  );

  const together = (a: string, b: string): boolean => wordRoots(a).some((root) => wordRoots(b).includes(root));
  test.each(related)("%s and %s belong together", (a, b) => expect(together(a, b)).toBe(true));
  test("of the pairs chosen afterwards only the compounds are missed", () => {
    const missed = further.filter(([a, b]) => !together(a, b)).map(([, longer]) => longer);
    expect(missed).toEqual(["orangtua", "pariwisata", "pertanggungjawaban", "kesiapsiagaan"]);
  });
  test.each(unrelated)("%s and %s do not", (a, b) => expect(together(a, b)).toBe(false));
});
