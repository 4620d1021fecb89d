import { computeIndices } from "#core/compute-indices.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { readDataFolder } from "../lib/data-folder.ts";

/** Reading, checking and computing a data folder, timed apart. */
const started = performance.now();
const { dataset } = validateDataset(await readDataFolder(process.argv[2] ?? "data"));
const checked = performance.now();
if (dataset === null) throw new Error("the benchmark's data has faults");
const indices = computeIndices(dataset);
const computed = performance.now();
console.log(
  JSON.stringify({
    read: checked - started,
    compute: computed - checked,
    rows: indices.rows.length,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
