import { expect, test } from "vitest";
import { canonicalJson } from "#core/digest/canonical-json.ts";
import { canonicalValue } from "#core/schema/canonical-value.ts";

test.each([
  ["keys are sorted, also inside", { b: 1, a: { d: null, c: true } }, '{"a":{"c":true,"d":null},"b":1}'],
  ["capital letters come before small ones, by code unit", { a: 1, B: 2 }, '{"B":2,"a":1}'],
  ["lists keep their order", [3, 1, 2], "[3,1,2]"],
  ["a number has one spelling", [1.0, 0.1, -0, 1e21], "[1,0.1,0,1e+21]"],
  ["text in Unicode's composed form", "Cafe\u0301", '"Café"'],
  ["quotation marks and controls are escaped", 'a"b\n', '"a\\"b\\n"'],
  ["an undefined key is not there", { a: undefined, b: 1 }, '{"b":1}'],
  ["lines and folders are not part of what data says", { line: 3, folder: "x", a: 1 }, '{"a":1}'],
])("%s", (_, value, expected) => {
  expect(canonicalJson(value)).toBe(expected);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1])("%s is no JSON value", (value) => {
  expect(() => canonicalJson([value])).toThrow();
});

test.each<[string, string | number]>([
  ["49.43", 49.43],
  ["49,43", 49.43],
  ["4675", 4675],
  ["-0,5", -0.5],
  ["1.234", "1.234"],
  ["0012", "0012"],
  ["Inovatif", "Inovatif"],
  ["1.234,5", "1.234,5"],
  ["", ""],
])("a published figure %j is %j", (text, expected) => {
  expect(canonicalValue(text)).toBe(expected);
});
