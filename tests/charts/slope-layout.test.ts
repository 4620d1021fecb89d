import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutSlopes } from "../../src/charts/slope-layout.ts";
import { slopeRows } from "./examples.ts";

const slots = (ranks: Parameters<typeof slopeRows>[0]) =>
  layOutSlopes(slopeRows(ranks)).map(({ row, before, now }) => [row.unitId, before?.slot ?? null, now?.slot ?? null]);

describe("layOutSlopes", () => {
  test("a slot a unit in each column, by rank; none where there is no rank", () => {
    expect(
      slots([
        ["a", 2, 1],
        ["b", 1, 2],
        ["c", null, 3],
        ["d", 3, null],
      ]),
    ).toEqual([
      ["a", 1, 0],
      ["b", 0, 1],
      ["c", null, 2],
      ["d", 2, null],
    ]);
  });

  test("ties stand side by side in the order of the other column", () => {
    expect(
      slots([
        ["a", 3, 1],
        ["b", 1, 1],
        ["c", 2, 3],
      ]),
    ).toEqual([
      ["a", 2, 1],
      ["b", 0, 0],
      ["c", 1, 2],
    ]);
  });

  test("who moved farthest stands out, at most a third of few and eight of many; who stays never does", () => {
    const strong = (ranks: Parameters<typeof slopeRows>[0]) =>
      layOutSlopes(slopeRows(ranks)).flatMap(({ row, strong }) => (strong ? [row.unitId] : []));
    expect(
      strong([
        ["a", 3, 1],
        ["b", 1, 2],
        ["c", 2, 3],
      ]),
    ).toEqual(["a"]);
    expect(strong([["a", 1, 1]])).toEqual([]);
  });

  test("of a few units among many the slots follow the ranks, and none covers another", () => {
    const lines = layOutSlopes(
      slopeRows([
        ["a", 10, 60],
        ["b", 11, 20],
        ["c", 100, 90],
      ]),
    );
    const [a, b, c] = lines.map(({ before }) => before?.slot ?? Number.NaN);
    // 90 ranks on four rows and a half, so five: the first at the top, the second a row below it, the last at the bottom.
    expect([a, b, c]).toEqual([0, 1, 4]);
    expect(lines[0]?.now?.slot).toBeCloseTo((50 / 90) * 4);
  });

  test("no two units share a slot", () => {
    const rank = fc.option(fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(rank, rank), { minLength: 4, maxLength: 12 }), (pairs) => {
        const lines = layOutSlopes(slopeRows(pairs.map(([before, now], at) => [`u${at}`, before, now])));
        for (const side of ["before", "now"] as const) {
          const own = lines.flatMap((line) => line[side]?.slot ?? []);
          expect(own.toSorted((a, b) => a - b)).toEqual(own.map((_, slot) => slot));
        }
      }),
    );
  });
});
