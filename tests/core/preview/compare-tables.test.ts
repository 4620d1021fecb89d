import { describe, expect, test } from "vitest";
import { compareTables } from "#core/preview/compare-tables.ts";
import type { PublishedCell } from "#core/publication/publication-record.ts";

const table = (rows: readonly (readonly PublishedCell[])[], columns = ["id", "nama", "skor"]) => ({
  file: "t.csv",
  key: ["id"],
  columns,
  rows,
});
const compare = (before: readonly (readonly PublishedCell[])[], after: readonly (readonly PublishedCell[])[]) =>
  compareTables([table(before)], [table(after)]).flatMap(({ rows }) => rows);

describe("rows before and after", () => {
  test.each([
    [
      "equal rows say nothing, in whatever order",
      [
        ["a", "A", 1],
        ["b", "B", 2],
      ],
      [
        ["b", "B", 2],
        ["a", "A", 1],
      ],
      [],
    ],
    ["a new key is an added row", [], [["a", "A", 1]], [{ kind: "added", key: ["a"], name: "A" }]],
    ["a key that is gone is a removed row", [["a", "A", 1]], [], [{ kind: "removed", key: ["a"], name: "A" }]],
    [
      "another cell is a change of that column alone",
      [["a", "A", 1]],
      [["a", "A", 2]],
      [{ kind: "changed", key: ["a"], name: "A", cells: [{ column: "skor", before: 1, after: 2 }] }],
    ],
    [
      "an empty cell is not zero",
      [["a", "A", null]],
      [["a", "A", 0]],
      [{ kind: "changed", key: ["a"], name: "A", cells: [{ column: "skor", before: null, after: 0 }] }],
    ],
    [
      "of several rows with one key those that are equal pair first",
      [
        ["a", "A", 1],
        ["a", "A", 2],
      ],
      [
        ["a", "A", 2],
        ["a", "A", 3],
      ],
      [{ kind: "changed", key: ["a"], name: "A", cells: [{ column: "skor", before: 1, after: 3 }] }],
    ],
    [
      "one row more of a key is an added row",
      [["a", "A", 1]],
      [
        ["a", "A", 1],
        ["a", "A", 1],
      ],
      [{ kind: "added", key: ["a"], name: "A" }],
    ],
  ] as const)("%s", (_, before, after, changes) => {
    expect(compare(before, after)).toEqual(changes);
  });

  test("a column that only one of the two has counts as empty in the other", () => {
    const before = table([["a", "A"]], ["id", "nama"]);
    expect(compareTables([before], [table([["a", "A", 1]])])[0]?.rows).toEqual([
      { kind: "changed", key: ["a"], name: "A", cells: [{ column: "skor", before: null, after: 1 }] },
    ]);
    expect(compareTables([before], [table([["a", "A", null]])])).toEqual([]);
  });

  test("a file that is new or gone is all added or all removed", () => {
    expect(compareTables([], [table([["a", "A", 1]])])[0]?.rows[0]?.kind).toBe("added");
    expect(compareTables([table([["a", "A", 1]])], [])[0]?.rows[0]?.kind).toBe("removed");
  });
});
