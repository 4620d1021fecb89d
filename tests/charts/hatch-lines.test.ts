import { describe, expect, test } from "vitest";
import { hatchLines } from "../../src/charts/hatch-lines.ts";
import { smallMultiple } from "../../src/charts/small-multiple.ts";

const square: [number, number][] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

describe("hatchLines", () => {
  test("runs slanted lines through the area, from edge to edge, `gap` apart", () => {
    // Lines x + y = 0.123, 6.123, 12.123, 18.123; the first is too short to draw.
    expect(hatchLines({ polygons: [[square]] }, 6)).toEqual([
      [
        [6.1, 0],
        [0, 6.1],
      ],
      [
        [10, 2.1],
        [2.1, 10],
      ],
      [
        [10, 8.1],
        [8.1, 10],
      ],
    ]);
  });

  test("leaves holes open", () => {
    const hole: [number, number][] = [
      [2, 2],
      [8, 2],
      [8, 8],
      [2, 8],
      [2, 2],
    ];
    // x + y = 12.123 enters the square at (10, 2.123), is in the hole from (8, 4.123) to (4.123, 8), and leaves at (2.123, 10).
    expect(hatchLines({ polygons: [[square, hole]] }, 12)).toEqual([
      [
        [10, 2.1],
        [8, 4.1],
      ],
      [
        [4.1, 8],
        [2.1, 10],
      ],
    ]);
  });
});

describe("smallMultiple", () => {
  const years = [2024, 2025, 2026];
  const medians = [null, null, null];

  test.each([
    ["years that follow each other are joined", [1, 2, 3], [], 'class="own" d="M5,55L84,30L163,5"'],
    ["a missing year is a gap", [1, null, 3], [], 'class="own" d="M5,55M163,5"'],
    ["a change of method is a gap", [1, 2, 3], [2026], 'class="own" d="M5,55L84,30M163,5"'],
    ["and has its mark", [1, 2, 3], [2026], '<path class="break" d="M123.5,0V64"/>'],
    ["a missing year has a cross at the foot", [1, null, 3], [], '<path class="gap" d="M81.5,58l5,5m-5,0l5,-5"/>'],
  ] as const)("%s", (_, values, breaks, drawn) => {
    // Points stand at 5 and 163 of 168; of 64 the range 1 to 3 takes 55 up to 5.
    expect(smallMultiple({ years, values, medians, breaks, range: [1, 3] })).toContain(drawn);
  });

  test("a unit without any value has no picture", () => {
    expect(smallMultiple({ years, values: [null, null, null], medians, breaks: [], range: [1, 3] })).toBe("");
  });
});
