import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inLightColours, lightColours, lightTheme } from "../../src/charts/light-theme.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const charts = readFileSync("src/charts/chart.css", "utf8");

test.each(Object.entries(lightColours))("--%s is the stylesheet's light colour", (name, colour) => {
  expect(tokens).toContain(`--${name}: light-dark(${colour},`);
});

test.each([
  ["step-1", "--step-1: color-mix(in srgb, var(--accent) 22%, var(--paper-2));", "#c0d2c8"],
  ["step-2", "--step-2: color-mix(in srgb, var(--accent) 47%, var(--paper-2));", "#86b0a2"],
  ["edge", "--edge: color-mix(in srgb, var(--ink) 52%, var(--paper));", "#858a86"],
])("--%s is mixed as the stylesheet mixes it", (name, rule, colour) => {
  expect(charts).toContain(rule);
  expect(lightTheme.get(name)).toBe(colour);
});

test("a colour that the theme lacks is a fault of ours", () => {
  expect(inLightColours('fill="var(--ink)"')).toBe('fill="#17211d"');
  expect(() => inLightColours("var(--tidak-ada)")).toThrow("--tidak-ada");
});
