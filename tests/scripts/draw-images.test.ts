import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { drawImages } from "../../scripts/lib/draw-images.ts";
import { drawPng } from "../../scripts/lib/draw-png.ts";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const svg =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 100" width="600" height="100" font-family="Inter">` +
  `<rect width="600" height="100" fill="#fcfbf8"/><text x="20" y="60" font-size="40">“Naik” – ≥ −2,5 × 3</text></svg>`;

function size(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** How many different bytes the picture's rows hold: a blank one has hardly any. */
function variety(png: Uint8Array): number {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return new Set(inflateSync(Buffer.concat(parts))).size;
}

test("a drawing becomes a picture of the width asked for, with its text, always the same", async () => {
  const png = await drawPng(svg, 1200);
  expect(size(png)).toEqual([1200, 200]);
  expect(variety(png)).toBeGreaterThan(20);
  expect(variety(await drawPng(svg.replace(/<text.*text>/, ""), 1200))).toBeLessThan(10);
  expect(Buffer.from(await drawPng(svg, 1200)).equals(png)).toBe(true);
});

test("every figure of a site gets two pictures; kept ones are used, damaged ones drawn anew", async () => {
  const [site, kept] = [join(folder, "site"), join(folder, "kept")];
  for (const language of ["grafik", "en/grafik"]) mkdirSync(join(site, language), { recursive: true });
  writeFileSync(join(site, "grafik/a.svg"), svg);
  writeFileSync(join(site, "en/grafik/a.svg"), svg.replace("Naik", "Up"));
  await drawImages(site, kept);
  expect(readdirSync(join(site, "grafik")).toSorted()).toEqual(["a-kecil.png", "a.png", "a.svg"]);
  const first = readFileSync(join(site, "grafik/a-kecil.png"));
  expect(size(first)[0]).toBe(640);
  expect(readdirSync(kept).length).toBe(4);
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), "rusak");
  await drawImages(site, kept);
  expect(readFileSync(join(site, "grafik/a-kecil.png")).equals(first)).toBe(true);
});

test("a site without figures needs no pictures", async () => {
  await drawImages(join(folder, "none"), join(folder, "kept-none"));
});
