import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Pairs of colours that stand on each other, and the least contrast that WCAG 2.2 AA asks for them. */
const pairs: readonly [string, string, number][] = [
  ["ink", "paper", 4.5],
  ["ink", "paper-2", 4.5],
  ["ink", "accent-soft", 4.5],
  ["muted", "paper", 4.5],
  ["muted", "paper-2", 4.5],
  ["accent", "paper", 4.5],
  ["accent", "paper-2", 4.5],
  ["ochre", "paper", 4.5],
  ["rose", "paper", 4.5],
  ["blue", "paper", 4.5],
  ["on-accent", "accent", 4.5],
  ["line-strong", "paper", 3],
  ["line-strong", "paper-2", 3],
];

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const plain = colours(/--([a-z0-9-]+): (#[0-9a-f]{6});/g, 2);
const light = colours(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g, 2);
const dark = colours(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g, 3);

describe.each([
  ["light, without light-dark()", plain],
  ["light", light],
  ["dark", dark],
])("%s", (_, palette) => {
  test.each(pairs)("%s on %s has at least %d", (front, back, least) => {
    expect(contrast(palette.get(front), palette.get(back))).toBeGreaterThanOrEqual(least);
  });
});

test("black on white is 21 to 1, and grey #767676 on white just passes for text", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

function colours(pattern: RegExp, group: number): Map<string, string> {
  return new Map([...tokens.matchAll(pattern)].map((match) => [match[1] ?? "", match[group] ?? ""]));
}

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(one: string | undefined, other: string | undefined): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string | undefined): number {
  if (colour === undefined) throw new Error("no such colour");
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
