import { expect, test } from "vitest";
import { findCycles } from "#core/checks/find-cycles.ts";

test.each<[string, [string, string | null][], string[][]]>([
  [
    "a tree has none",
    [
      ["a", null],
      ["b", "a"],
      ["c", "a"],
    ],
    [],
  ],
  ["its own parent", [["a", "a"]], [["a"]]],
  [
    "two of each other",
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [["a", "b"]],
  ],
  [
    "a tail is not part of the ring",
    [
      ["t", "a"],
      ["a", "b"],
      ["b", "a"],
    ],
    [["a", "b"]],
  ],
  [
    "two rings",
    [
      ["a", "a"],
      ["b", "c"],
      ["c", "b"],
    ],
    [["a"], ["b", "c"]],
  ],
  ["an unknown parent ends the chain", [["a", "x"]], []],
])("findCycles: %s", (_, parents, cycles) => expect(findCycles(new Map(parents))).toEqual(cycles));

test("findCycles: a ring of 20,000", () => {
  const parents = Array.from({ length: 20_000 }, (_, index): [string, string] => [
    `n${index}`,
    `n${(index + 1) % 20_000}`,
  ]);
  expect(findCycles(new Map(parents))[0]).toHaveLength(20_000);
});
