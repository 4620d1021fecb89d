import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TrendState } from "#core/browse/trend-state.ts";
import { chosenYears, formatTrendState, mostUnits, parseTrendState, trendMeasures } from "#core/browse/trend-state.ts";

const years = [2022, 2023, 2024, 2025];
const names = ["baros", "cikole", "tipar", "benteng", "citamiang"];
const choices = { units: new Set(names), measures: trendMeasures, years };
const nothing: TrendState = { units: [], measure: "indeks", from: null, to: null, recomputed: false };

describe("parseTrendState", () => {
  test.each<[title: string, query: string, expected: object]>([
    ["an empty address chooses nothing", "", {}],
    ["units in their order", "?unit=tipar&unit=baros", { units: ["tipar", "baros"] }],
    ["unknown and repeated units are left out", "unit=baros&unit=nowhere&unit=baros", { units: ["baros"] }],
    ["no more than four", names.map((name) => `unit=${name}`).join("&"), { units: names.slice(0, 4) }],
    ["measure and years", "ukuran=inovasi&dari=2023&sampai=2024", { measure: "inovasi", from: 2023, to: 2024 }],
    ["an unknown measure is the first", "ukuran=berat", {}],
    ["years in the wrong order are swapped", "dari=2024&sampai=2023", { from: 2023, to: 2024 }],
    ["the outermost years are no choice", "dari=2022&sampai=2025", {}],
    ["unknown years are no choice", "dari=1999&sampai=x", {}],
    ["the recomputed series", "hitung-ulang=1", { recomputed: true }],
    ["a plus is a space, broken escapes are nothing", "unit=+baros&unit=%E0%A4&unit=%62aros", { units: ["baros"] }],
  ])("%s", (_, query, expected) => {
    expect(parseTrendState(query, choices)).toEqual({ ...nothing, ...expected });
  });

  test("a measure that the data lack is not drawn", () => {
    expect(parseTrendState("ukuran=inovasi", { ...choices, measures: ["indeks", "cakupan"] }).measure).toBe("indeks");
  });

  test("any address gives a state that can be drawn", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        const state = parseTrendState(query, choices);
        expect(state.units.length).toBeLessThanOrEqual(mostUnits);
        expect(state.units.every((id) => choices.units.has(id))).toBe(true);
        expect(chosenYears(state, years).length).toBeGreaterThan(0);
      }),
    );
  });
});

test("the address of a state reads back as the state", () => {
  const edges = fc.tuple(fc.constantFrom(null, 2023, 2024, 2025), fc.constantFrom(null, 2022, 2023, 2024));
  const states = fc.record({
    units: fc.uniqueArray(fc.constantFrom(...names), { maxLength: mostUnits }),
    measure: fc.constantFrom(...trendMeasures),
    edges: edges.filter(([from, to]) => from === null || to === null || from <= to),
    recomputed: fc.boolean(),
  });
  fc.assert(
    fc.property(states, ({ edges: [from, to], ...rest }) => {
      const state: TrendState = { ...rest, from, to };
      expect(parseTrendState(`?${formatTrendState(state)}`, choices)).toEqual(state);
    }),
  );
});

test("an id with reserved letters survives the address", () => {
  const id = "a&b=c #1+%";
  const state = { ...nothing, units: [id] };
  expect(parseTrendState(formatTrendState(state), { ...choices, units: new Set([id]) })).toEqual(state);
});
