import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt } from "#core/browse/excerpt.ts";
import { facetCounts, narrow } from "#core/browse/facet-counts.ts";
import type { FacetKey, FacetValues } from "#core/browse/facet-key.ts";
import { decodeHolders, encodeHolders } from "#core/browse/holders-code.ts";
import { markText } from "#core/browse/mark-text.ts";
import { decodeNumbers, encodeNumbers } from "#core/browse/number-code.ts";
import { parseQuery } from "#core/browse/parse-query.ts";
import { decodePlaces, encodePlaces } from "#core/browse/places-code.ts";
import { isSearch, stateFromPairs, stateToPairs, withChoice } from "#core/browse/search-state.ts";
import { sortDocuments } from "#core/browse/sort-documents.ts";

describe("numbers as letters", () => {
  test.each([
    ["none", [], ""],
    ["up to 25 one letter", [0, 25], "az"],
    ["26 is capital A and b", [26], "Ab"],
    ["lowest digit first", [27, 700], "BbYAb"],
  ])("%s", (_, numbers, text) => {
    expect(encodeNumbers(numbers)).toBe(text);
    expect(decodeNumbers(text)).toEqual(numbers);
  });

  test("places are kept as gaps", () => {
    expect(encodePlaces([0, 1, 4])).toBe("aac");
    expect(decodePlaces("aac")).toEqual([0, 1, 4]);
  });

  const ascending = fc.uniqueArray(fc.nat(1_000_000)).map((numbers) => numbers.toSorted((a, b) => a - b));
  test("what is written is read", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (any) => {
        expect(decodeNumbers(encodeNumbers(any))).toEqual(any);
      }),
    );
    fc.assert(
      fc.property(ascending, (any) => {
        expect(decodePlaces(encodePlaces(any))).toEqual(any);
      }),
    );
    fc.assert(
      fc.property(ascending, fc.nat(3), (any, level) => {
        const holders = any.map((document, at) => document * 4 + ((at + level) % 4));
        expect(decodeHolders(encodeHolders(holders))).toEqual(holders);
      }),
    );
  });
});

/** Four documents: kesehatan 0, 1, 2; sosial 3; digital 0, 3; contests KIKS 0, 1 and IGA 1. */
const facets: FacetValues = new Map<FacetKey, ReadonlyMap<string, readonly number[]>>([
  [
    "urusan",
    new Map([
      ["kesehatan", [0, 1, 2]],
      ["sosial", [3]],
    ]),
  ],
  [
    "jenis",
    new Map([
      ["digital", [0, 3]],
      ["nondigital", [1]],
    ]),
  ],
  [
    "lomba",
    new Map([
      ["kiks", [0, 1]],
      ["iga", [1]],
    ]),
  ],
]);
const counts = (documents: ReadonlySet<number> | null, ...choices: [FacetKey, string][]): object =>
  Object.fromEntries(
    Array.from(facetCounts(documents, facets, new Map(choices)), ([key, values]) => [key, Object.fromEntries(values)]),
  );

describe("facets", () => {
  test("with nothing looked for, each counts all it has", () => {
    expect(counts(null)).toEqual({
      urusan: { kesehatan: 3, sosial: 1 },
      jenis: { digital: 2, nondigital: 1 },
      lomba: { kiks: 2, iga: 1 },
    });
  });

  test("a choice narrows the other facets and leaves its own open", () => {
    expect(counts(null, ["urusan", "kesehatan"])).toEqual({
      urusan: { kesehatan: 3, sosial: 1 },
      jenis: { digital: 1, nondigital: 1 },
      lomba: { kiks: 2, iga: 1 },
    });
  });

  test("choices and words combine", () => {
    expect(counts(new Set([0, 3]), ["jenis", "digital"])).toEqual({
      urusan: { kesehatan: 1, sosial: 1 },
      jenis: { digital: 2, nondigital: 0 },
      lomba: { kiks: 1, iga: 0 },
    });
    expect(narrow(new Set([1, 3]), facets, new Map([["jenis", "digital"]]))).toEqual(new Set([3]));
  });

  test("an unknown value leaves nothing", () => {
    expect(narrow(null, facets, new Map([["jenis", "uap"]]))).toEqual(new Set());
  });

  test("a value counts what choosing it would leave", () => {
    const some = fc.option(fc.constantFrom("kesehatan", "sosial"), { nil: null });
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3]), some, (documents, affair) => {
        const choices = new Map<FacetKey, string>(affair === null ? [] : [["urusan", affair]]);
        const counted = facetCounts(new Set(documents), facets, choices);
        for (const [facet, values] of counted) {
          for (const [value, count] of values) {
            const left = narrow(new Set(documents), facets, new Map([...choices, [facet, value]]));
            expect(left?.size).toBe(count);
          }
        }
      }),
    );
  });
});

describe("the state in an address", () => {
  test("only what is set, in a fixed order", () => {
    const choices = new Map<FacetKey, string>([
      ["status", "berjalan"],
      ["urusan", "sosial"],
    ]);
    expect(stateToPairs({ text: "gizi", choices, sort: "nama", page: 2 })).toEqual([
      ["cari", "gizi"],
      ["urusan", "sosial"],
      ["status", "berjalan"],
      ["urut", "nama"],
      ["hal", "2"],
    ]);
  });

  test("what makes no sense is left out", () => {
    const state = stateFromPairs([
      ["cari", " "],
      ["urut", "acak"],
      ["hal", "-1"],
      ["lain", "x"],
      ["urusan", ""],
    ]);
    expect(isSearch(state)).toBe(false);
    expect(stateToPairs(state)).toEqual([]);
  });

  test("a value chosen twice is open again, and pages begin anew", () => {
    const start = stateFromPairs([["hal", "3"]]);
    const once = withChoice(start, "unit", "a");
    expect(stateToPairs(once)).toEqual([["unit", "a"]]);
    expect(stateToPairs(withChoice(once, "unit", "a"))).toEqual([]);
    expect(stateToPairs(withChoice(once, "unit", "b"))).toEqual([["unit", "b"]]);
  });

  test("it is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("cari", "urusan", "urut", "hal"), fc.string())), (pairs) => {
        const state = stateFromPairs(pairs);
        expect(stateToPairs(stateFromPairs(stateToPairs(state)))).toEqual(stateToPairs(state));
      }),
    );
  });
});

test.each([
  ["newest first is by number", "terbaru", [1, 2, 3]],
  ["best first, then the newest", "cocok", [2, 1, 3]],
  ["in the order given", "nama", [3, 1, 2]],
] as const)("sorting: %s", (_, sort, expected) => {
  const points = new Map([
    [1, 1],
    [2, 8],
    [3, 1],
  ]);
  expect(sortDocuments([3, 1, 2], sort, { points, order: [0, 3, 1, 2] })).toEqual(expected);
});

describe("in context", () => {
  test("every form is marked, markup stays text", () => {
    expect(markText("<b>Pelayanan</b> & layanan", parseQuery("layanan "))).toEqual([
      { text: "<b>", hit: false },
      { text: "Pelayanan", hit: true },
      { text: "</b> & ", hit: false },
      { text: "layanan", hit: true },
    ]);
  });

  test("an excerpt has whole words around the first hit", () => {
    const long = `${"awal ".repeat(40)}gizi ${"akhir ".repeat(60)}`.trim();
    const made = excerpt(long, parseQuery("gizi ")) ?? "";
    expect(made).toMatch(/^… (?:awal )+gizi (?:akhir )+…$/);
    expect(made.length).toBeLessThan(240);
    expect(excerpt("pendek: gizi", parseQuery("gizi"))).toBe("pendek: gizi");
    expect(excerpt("tanpa kata itu", parseQuery("gizi"))).toBeNull();
  });
});
