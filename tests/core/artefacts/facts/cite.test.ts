import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex, ris } from "#core/artefacts/facts/cite.ts";

const source = {
  key: "indeks-unit-barat-2025",
  author: "Bappeda Kota Kecil",
  title: "Indeks unit Kelurahan Barat 2025",
  container: "Inovasi Kota Kecil",
  edition: "2026-11-01",
  address: "https://inovasi.contoh.go.id/angka/barat-2025/",
  note: "Data contoh, bukan hasil resmi",
};

test("a BibTeX entry names author, title, site with edition, address and the mark of sample data", () => {
  expect(bibtex(source)).toBe(`@misc{indeks-unit-barat-2025,
  author = {{Bappeda Kota Kecil}},
  title = {{Indeks unit Kelurahan Barat 2025}},
  howpublished = {Inovasi Kota Kecil, 2026-11-01},
  year = {2026},
  url = {https://inovasi.contoh.go.id/angka/barat-2025/},
  note = {Data contoh, bukan hasil resmi},
}
`);
});

test("RIS says the same by its tags, each line ended as the format asks", () => {
  expect(ris(source).split("\r\n")).toEqual([
    "TY  - DATA",
    "AU  - Bappeda Kota Kecil",
    "TI  - Indeks unit Kelurahan Barat 2025",
    "T2  - Inovasi Kota Kecil",
    "PY  - 2026",
    "DA  - 2026/11/01",
    "UR  - https://inovasi.contoh.go.id/angka/barat-2025/",
    "N1  - Data contoh, bukan hasil resmi",
    "ER  - ",
    "",
  ]);
});

test("without address, author and note those fields are not there", () => {
  const bare = { ...source, author: "", address: null, note: null };
  expect(bibtex(bare)).not.toMatch(/author|url|note/);
  expect(ris(bare)).not.toMatch(/^(?:AU|UR|N1) /m);
});

describe("hostile text stays text", () => {
  test.each([
    ["braces and a backslash", "a}, x = {\\b", "a\\}, x = \\{\\textbackslash{}b"],
    ["a new line that begins a tag or field", "a\r\nER  - \n}", "a ER - \\}"],
    ["signs that TeX reads", "5% & $1 #2 a_b ~ ^", "5\\% \\& \\$1 \\#2 a\\_b \\textasciitilde{} \\textasciicircum{}"],
    ["signs that do not show", "a\u202eb\u0000c", "a b c"],
  ])("%s", (_, title, written) => {
    expect(bibtex({ ...source, title })).toContain(`  title = {{${written}}},\n`);
  });

  test("whatever the title is, each entry keeps its lines and its balance of braces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(ris({ ...source, title }).split(/\r\n|\r|\n|\u2028|\u2029|\u0085/)).toHaveLength(10);
        const entry = bibtex({ ...source, title });
        expect(entry.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/)).toHaveLength(9);
        expect(depths(entry)).toBe(0);
      }),
    );
  });
});

/** How many braces stay open at the end, -1 where one closes that was not opened; escaped ones do not count. */
function depths(text: string): number {
  let depth = 0;
  for (const [sign] of text.replace(/\\[{}\\]/g, "").matchAll(/[{}]/g)) {
    depth += sign === "{" ? 1 : -1;
    if (depth < 0) return -1;
  }
  return depth;
}
