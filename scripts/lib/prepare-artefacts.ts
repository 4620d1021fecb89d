import type { Artefacts } from "#core/artefacts/build-artefacts.ts";
import { buildArtefacts } from "#core/artefacts/build-artefacts.ts";
import type { Fault } from "#core/faults/fault.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "./data-folder.ts";

/** A data folder made ready for the pages; `artefacts` is null where a fault forbids publishing. */
export type Prepared = { artefacts: Artefacts | null; faults: readonly Fault[] };

/** Reads, checks and computes a data folder and builds the view models of every page. */
export async function prepareArtefacts(data: string): Promise<Prepared> {
  const { publishable, faults } = reviewDataset(await readDataFolder(data));
  if (publishable === null) return { artefacts: null, faults };
  const { dataset, indices, publicFaults } = publishable;
  return { artefacts: buildArtefacts(dataset, indices, publicFaults, Buffer.byteLength), faults };
}
