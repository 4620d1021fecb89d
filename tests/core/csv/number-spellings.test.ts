import fc from "fast-check";
import { expect, test } from "vitest";
import { NumberSpellings } from "#core/csv/number-spellings.ts";
import { decimalCell } from "#core/schema/cells.ts";

test.each([
  ["4,5", 4.5],
  ["4.50", 4.5],
  ["-0,10", -0.1],
  ["3", 3],
  ["12", 12],
  ["007,5", 7.5],
  ["1e-3", 0.001],
  ["0,123456789012", 0.123456789012],
  ["123456789012,123456789012", 123456789012.12346],
  ["-0,0", -0],
])("a number is shown as its cell writes it: %s", (text, number) => {
  const spellings = new NumberSpellings();
  spellings.note(5, text);
  expect(spellings.textOf(5, number)).toBe(text);
});

test("a number whose cell nobody noted is written plainly", () => {
  expect(new NumberSpellings().textOf(70_000, 1.5)).toBe("1.5");
});

test("whatever a column of decimals accepts comes back, at any row", () => {
  const text = fc.stringMatching(/^-?[0-9]{1,12}([.,][0-9]{1,12})?(e-[0-9])?$/);
  const { schema } = decimalCell(-1e12, 1e12);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5000), text), { maxLength: 20 }), (cells) => {
      const spellings = new NumberSpellings();
      const rows = new Map(cells.flatMap(([row, own]) => (schema.safeParse(own).success ? [[row, own] as const] : [])));
      for (const [row, own] of rows) spellings.note(row, own);
      for (const [row, own] of rows) expect(spellings.textOf(row, schema.parse(own))).toBe(own);
    }),
  );
});
