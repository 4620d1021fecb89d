import fc from "fast-check";
import { expect, test } from "vitest";
import { firstBytes, piecesOf, wholeBytes } from "#core/csv/data-file.ts";
import { inChunks } from "./in-chunks.ts";

const lengths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });

test("wholeBytes and firstBytes: a file in chunks gives what its bytes give", () => {
  const property = fc.property(fc.uint8Array({ maxLength: 300 }), lengths, fc.nat(400), (bytes, parts, most) => {
    const file = inChunks(bytes, parts);
    expect(wholeBytes(file)).toEqual(bytes);
    expect(firstBytes(file, most)).toEqual(bytes.slice(0, most));
  });
  fc.assert(property, { numRuns: 200, seed: 4 });
});

test("piecesOf: no piece is larger than 64 kB, and together they are the file", () => {
  const bytes = new Uint8Array(1_000_003).map((_, index) => index % 251);
  const pieces = [...piecesOf(bytes)];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(65_536);
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
});

test("a reader that stops early lets go of the file", () => {
  let closed = 0;
  const file = {
    size: 9,
    *chunks() {
      try {
        for (let turn = 0; turn < 3; turn++) yield Uint8Array.of(1, 2, 3);
      } finally {
        closed++;
      }
    },
  };
  expect(firstBytes(file, 4)).toEqual(Uint8Array.of(1, 2, 3, 1));
  expect(closed).toBe(1);
});
