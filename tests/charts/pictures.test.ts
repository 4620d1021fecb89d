import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DrawnTwice } from "../../src/charts/draw-twice.ts";
import { drawTwice } from "../../src/charts/draw-twice.ts";
import { frame } from "./examples.ts";
import { pictures } from "./pictures.ts";

/** `UPDATE_PICTURES=1` writes what is drawn; look at every changed picture before committing it. */
const update = process.env.UPDATE_PICTURES === "1";
const folder = new URL("./output/", import.meta.url);
const names = Object.keys(pictures);

describe.each(names)("picture %s", (name) => {
  const drawn = draw(name);
  test.each(["wide", "narrow"] as const)("is drawn %s as it is kept", (variant) => {
    const file = new URL(`${name}-${variant}.svg`, folder);
    const picture = asFile(drawn[variant]);
    if (update) writeFileSync(file, picture);
    const hint =
      "drawn differently from tests/charts/output: if that is meant, run with UPDATE_PICTURES=1 and look at it";
    expect(existsSync(file) ? readFileSync(file, "utf8") : "(no file)", hint).toBe(picture);
  });
});

test("no picture is kept that is no longer drawn", () => {
  const expected = names.flatMap((name) => [`${name}-narrow.svg`, `${name}-wide.svg`]);
  expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted());
});

function draw(name: string): DrawnTwice {
  const drawn = drawTwice((width) => pictures[name]?.(width) ?? null, frame(name));
  if (drawn === null) throw new Error(`nothing drawn: ${name}`);
  return drawn;
}

/** One element a line, so that a change shows where it is, and with the namespace that a file needs. */
function asFile(svg: string): string {
  return `${svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll("><", ">\n<")}\n`;
}
