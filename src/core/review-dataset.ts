import { publishedValues } from "./checks/published-values.ts";
import type { Indices } from "./composite/index-row.ts";
import { computeIndices } from "./compute-indices.ts";
import type { Dataset } from "./dataset.ts";
import type { Fault } from "./faults/fault.ts";
import { sortFaults } from "./faults/sort-faults.ts";
import type { DataFiles } from "./validate-dataset.ts";
import { validateDataset } from "./validate-dataset.ts";

/**
 * The whole verdict over a data folder: publishable data with its indices, or null, and every fault. `publicFaults`
 * are those that may be shown on the site: none that names an embargoed row.
 */
export type Review = {
  publishable: { dataset: Dataset; indices: Indices; publicFaults: readonly Fault[] } | null;
  faults: readonly Fault[];
};

/** Reads, checks and computes. The one function behind `check`, `compute` and `build`, so that they never disagree. */
export function reviewDataset(files: DataFiles): Review {
  const { dataset, faults, publicFaults, placeOf } = validateDataset(files);
  if (dataset === null) return { publishable: null, faults };
  const indices = computeIndices(dataset);
  const found = [...publishedValues(dataset, indices.rows, (row) => placeOf("hasil-resmi.csv", row.line, "value"))];
  return {
    publishable: { dataset, indices, publicFaults: sortFaults([...publicFaults, ...found]) },
    faults: sortFaults([...faults, ...found]),
  };
}
