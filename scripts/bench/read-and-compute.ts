import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../lib/data-folder.ts";

/** Reading, checking and computing a data folder, as every command does it. */
const started = performance.now();
const { publishable } = reviewDataset(await readDataFolder(process.argv[2] ?? "data"));
const done = performance.now();
if (publishable === null) throw new Error("the benchmark's data has faults");
console.log(
  JSON.stringify({
    work: done - started,
    rows: publishable.indices.rows.length,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
