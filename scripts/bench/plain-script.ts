import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Artefacts } from "#core/artefacts/build-artefacts.ts";
import { levelDrawing } from "../../src/components/indicator/level-drawing.ts";
import { trendDrawing } from "../../src/components/trend-drawing.ts";
import { changeDrawing, gridDrawing, peersDrawing } from "../../src/components/unit/unit-drawings.ts";

import { prepareArtefacts } from "../lib/prepare-artefacts.ts";

/**
 * The reference of the build: a plain script that does the same work on the data, draws the same charts of units and
 * indicators (all but a dozen of the site's), and writes the same texts to as many files, without a framework between.
 * The markup of the pages is read beforehand and not timed, which makes the reference faster than a real script.
 */
const [data = "", from = "", to = ""] = process.argv.slice(2);
const texts = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: join(to, path.slice(from.length)), text: readFileSync(path, "utf8") }));

const started = performance.now();
const { artefacts } = await prepareArtefacts(data);
if (artefacts === null) throw new Error("the benchmark's data has faults");
const prepared = performance.now();
const charts = drawCharts(artefacts);
const drawn = performance.now();
for (const { path, text } of texts) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const written = performance.now();
console.log(
  JSON.stringify({
    prepare: prepared - started,
    draw: drawn - prepared,
    write: written - drawn,
    charts,
    files: texts.length,
  }),
);

function drawCharts({ pages }: Artefacts): number {
  const frame = { id: "bench", title: "bench", description: "bench", credit: "bench", sample: null };
  const units = pages["unit-profiles"]();
  const indicators = pages["indicator-profiles"]();
  let count = 0;
  for (const locale of ["id", "en"] as const) {
    for (const { id, trend, peers, grid, change } of units) {
      if (trend && trendDrawing(trend, locale, frame)) count += 1;
      if (peers && peersDrawing(peers, id, locale, frame)) count += 1;
      if (grid && gridDrawing(grid, locale, frame)) count += 1;
      if (change && changeDrawing(change, locale, frame)) count += 1;
    }
    for (const { levelDistribution } of indicators) {
      if (levelDistribution && levelDrawing(levelDistribution, locale, frame)) count += 1;
    }
  }
  return count;
}
