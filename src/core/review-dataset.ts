import type { Acknowledgement } from "./checks/acknowledgement.ts";
import { acknowledgementsOf } from "./checks/acknowledgement.ts";
import { resultFaults } from "./checks/result-faults.ts";
import type { Indices } from "./composite/index-row.ts";
import { computeIndices } from "./compute-indices.ts";
import type { Dataset } from "./dataset.ts";
import type { Fault } from "./faults/fault.ts";
import { sortFaults } from "./faults/sort-faults.ts";
import type { DataFiles } from "./validate-dataset.ts";
import { validateDataset } from "./validate-dataset.ts";

/** What may be published, as a whole. */
export type Publishable = {
  dataset: Dataset;
  indices: Indices;
  /** The faults that may be shown on the site: none that speaks of an embargoed row. */
  publicFaults: readonly Fault[];
  /** The findings that people looked at and let stand, for the site to show with their reasons. */
  acknowledged: readonly Acknowledgement[];
};

/** The whole verdict over a data folder: publishable data with its indices, or null, and every fault. */
export type Review = { publishable: Publishable | null; faults: readonly Fault[] };

/** Reads, checks and computes. The one function behind `check`, `compute` and `build`, so that they never disagree. */
export function reviewDataset(files: DataFiles): Review {
  const { dataset, faults, publicFaults, placeOf } = validateDataset(files);
  if (dataset === null) return { publishable: null, faults };
  const indices = computeIndices(dataset);
  const found = resultFaults(dataset, indices.rows, { placeOf, hasExceptions: files.has("pengecualian.csv") });
  const all = sortFaults([...faults, ...found]);
  if (found.some(({ severity }) => severity === "galat")) return { publishable: null, faults: all };
  const shown = sortFaults([...publicFaults, ...found]);
  return {
    publishable: { dataset, indices, publicFaults: shown, acknowledged: acknowledgementsOf(shown) },
    faults: all,
  };
}
