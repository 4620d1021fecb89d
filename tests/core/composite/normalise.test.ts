import { expect, test } from "vitest";
import { isClamped, normalise, normaliserOf } from "#core/composite/normalise.ts";
import { toNumber } from "#core/composite/quantity.ts";
import { indicator } from "./small-dataset.ts";

const of = (fields: Parameters<typeof indicator>[2]) => indicator("x", "p", fields);

// Worked: a + (b-a) × share. 6/8 of 0-100 = 75; on 1-100: 1 + 99 × 0.75 = 75.25. (70-20)/(85-20) = 50/65.
// Logarithms: ln 10 is half way from ln 1 to ln 100. Observed 10 to 26 (10 to 30 on the scale 1-100): (30-10)/16 = 1.25, (26-14)/16 = 0.75.
test.each([
  ["tanpa: as given", of({}), [0, 100], 37.5, 37.5],
  ["tanpa, direction -1: the scale turned round", of({ direction: -1 }), [0, 100], 30, 70],
  ["tanpa, direction -1, within its own bounds", of({ direction: -1, lower: 1, upper: 5 }), [0, 100], 2, 4],
  ["porsi", of({ normalisation: "porsi", upper: 8 }), [0, 100], 6, 75],
  ["porsi on 1-100", of({ normalisation: "porsi", upper: 8 }), [1, 100], 6, 75.25],
  ["porsi, direction -1", of({ normalisation: "porsi", upper: 8, direction: -1 }), [0, 100], 6, 25],
  ["patokan", of({ normalisation: "patokan", lower: 20, upper: 85 }), [0, 1], 70, 50 / 65],
  ["patokan: clamped below", of({ normalisation: "patokan", lower: 20, upper: 85 }), [0, 100], 19, 0],
  ["patokan: clamped above", of({ normalisation: "patokan", lower: 20, upper: 85 }), [1, 100], 90, 100],
  ["patokan, direction -1", of({ normalisation: "patokan", lower: 0, upper: 50, direction: -1 }), [0, 100], 20, 60],
  [
    "patokan, direction -1, beyond the worst",
    of({ normalisation: "patokan", lower: 0, upper: 50, direction: -1 }),
    [0, 100],
    60,
    0,
  ],
  ["log-patokan", of({ normalisation: "log-patokan", lower: 1, upper: 100 }), [0, 100], 10, 50],
  [
    "log-patokan: clamped, even where there is no logarithm",
    of({ normalisation: "log-patokan", lower: 1, upper: 100 }),
    [0, 100],
    0,
    0,
  ],
  [
    "log-patokan, direction -1",
    of({ normalisation: "log-patokan", lower: 1, upper: 100, direction: -1 }),
    [0, 100],
    100,
    0,
  ],
  ["minmax: not clamped", of({ normalisation: "minmax" }), [0, 100], 30, 125],
  ["minmax, direction -1", of({ normalisation: "minmax", direction: -1 }), [0, 100], 14, 75],
  ["minmax-gabungan on 1-100", of({ normalisation: "minmax-gabungan" }), [1, 100], 20, 50.5],
] as const)("normalise: %s", (_, rule, scale, raw, score) => {
  const normaliser = normaliserOf(rule, scale, { least: 10, most: scale[0] === 1 ? 30 : 26 });
  expect(toNumber(normalise(normaliser as NonNullable<typeof normaliser>, raw))).toBeCloseTo(score, 12);
});

test.each([
  ["minmax with all units equal", of({ normalisation: "minmax" }), { least: 5, most: 5 }],
  ["minmax with nothing reported", of({ normalisation: "minmax" }), null],
  ["porsi without a maximum", of({ normalisation: "porsi" }), null],
  ["goalposts that coincide", of({ normalisation: "patokan", lower: 3, upper: 3 }), null],
  ["a logarithm from 0", of({ normalisation: "log-patokan", lower: 0, upper: 3 }), null],
] as const)("no score: %s", (_, rule, observed) => {
  expect(normaliserOf(rule, [0, 100], observed)).toBeNull();
});

test("a value on a goalpost is not clamped, one beyond it is", () => {
  const normaliser = normaliserOf(of({ normalisation: "patokan", lower: 20, upper: 85 }), [0, 100], null);
  expect([19.9, 20, 85, 85.1].map((raw) => normaliser && isClamped(normaliser, raw))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
