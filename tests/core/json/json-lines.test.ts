import { expect, test } from "vitest";
import { lineIn, lineOfPath, rememberOrigin } from "#core/json/json-lines.ts";

const text = `{
  "nama": "predikat",
  "predikat": [
    { "nama": "a{", "batas": 1 },
    {
      "nama": "b\\"]",
      "batas": 2
    }
  ],
  "setara": [], "skala": [0,
    100]
}
`;

test.each<[string, PropertyKey[], number | null]>([
  ["a key", ["nama"], 2],
  ["a key whose name stands earlier as a text", ["predikat"], 3],
  ["an element", ["predikat", 1], 5],
  ["the same key in another element", ["predikat", 1, "nama"], 6],
  ["after a text with brackets and quotes", ["predikat", 1, "batas"], 7],
  ["a number in a list", ["skala", 1], 11],
  ["an empty list", ["setara", 0], 10],
  ["what is missing is looked for above it", ["predikat", 0, "warna"], 4],
  ["what is missing altogether", ["judul"], null],
  ["the whole", [], null],
])("lineOfPath: %s", (_, path, line) => expect(lineOfPath(text, path)).toBe(line));

test("lineIn: only values that were read have lines", () => {
  const value = JSON.parse(text);
  expect(lineIn(value, ["nama"])).toBeNull();
  rememberOrigin(value, text);
  expect(lineIn(value, ["nama"])).toBe(2);
});
