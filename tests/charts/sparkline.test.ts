import { expect, test } from "vitest";
import { sparkline } from "../../src/charts/sparkline.ts";

test.each([
  ["all values make one line, the least at the foot", [1, 2, 3], [], "M3,17L40,10L77,3"],
  ["a gap parts the line", [1, 2, null, 3, 1], [], "M3,17L21.5,10M58.5,3L77,17"],
  ["a change of method parts the line", [1, 2, 3, 1], [1], "M3,17L27.7,10M52.3,3L77,17"],
  ["a lone value between gaps is a dot", [null, 2, null, 1], [], "M27.7,3h0M77,17h0"],
  ["equal values lie in the middle", [2, 2], [], "M3,10L77,10"],
  ["one value is a dot", [5], [], "M3,10h0"],
])("sparkline: %s", (_, values, breaksAfter, path) => {
  expect(sparkline(values, { breaksAfter })).toContain(`<path d="${path}"/>`);
});

test("sparkline: the last value is marked", () => {
  expect(sparkline([1, 3, null])).toContain('<circle cx="40" cy="3" r="2.2"/>');
});

test("sparkline: hidden, without style, empty without values", () => {
  expect(sparkline([1, 2])).toMatch(/^<svg class="sparkline" viewBox="0 0 80 20" aria-hidden="true">/);
  expect(sparkline([1, 2])).not.toContain("style");
  expect(sparkline([null, null])).toBe("");
  expect(sparkline([])).toBe("");
});
