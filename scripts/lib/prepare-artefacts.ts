import { analysisOf } from "#core/analysis.ts";
import type { Artefacts } from "#core/artefacts/build-artefacts.ts";
import { buildArtefacts } from "#core/artefacts/build-artefacts.ts";
import type { Fault } from "#core/faults/fault.ts";
import type { Review } from "#core/review-dataset.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import type { DataFolder } from "./data-folder.ts";
import { readDataFolder } from "./data-folder.ts";
import { hashText } from "./page-hashes.ts";

/** A data folder made ready for the pages, and what it was made from; all null where a fault forbids publishing. */
export type Prepared = { faults: readonly Fault[] } & (
  | { artefacts: Artefacts; publishable: NonNullable<Review["publishable"]>; files: DataFolder }
  | { artefacts: null; publishable: null; files: null }
);

/** Reads, checks and computes a data folder and makes ready the view models of every page. */
export async function prepareArtefacts(data: string): Promise<Prepared> {
  const files = await readDataFolder(data);
  const { publishable, faults } = reviewDataset(files);
  if (publishable === null) return { artefacts: null, publishable, files: null, faults };
  const { dataset, indices, publicFaults } = publishable;
  const analysis = analysisOf(dataset, indices);
  const sources = { dataset, indices, analysis, faults: publicFaults, sizeOf: Buffer.byteLength, hash: hashText };
  return { artefacts: buildArtefacts(sources), publishable, files, faults };
}
