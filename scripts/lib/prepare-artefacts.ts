import { analysisOf } from "#core/analysis.ts";
import type { Artefacts } from "#core/artefacts/build-artefacts.ts";
import { buildArtefacts } from "#core/artefacts/build-artefacts.ts";
import type { Fault } from "#core/faults/fault.ts";
import type { SitePlace } from "#core/hosting/site-base.ts";
import { sitePlace } from "#core/hosting/site-base.ts";
import type { Review } from "#core/review-dataset.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import type { DataFolder } from "./data-folder.ts";
import { readDataFolder } from "./data-folder.ts";
import { hashText } from "./page-hashes.ts";

/** A data folder made ready for the pages, and what it was made from; all null where a fault forbids publishing. */
export type Prepared = { faults: readonly Fault[] } & (
  | { artefacts: Artefacts; publishable: NonNullable<Review["publishable"]>; place: SitePlace; files: DataFolder }
  | { artefacts: null; publishable: null; place: null; files: null }
);

/**
 * Reads, checks and computes a data folder and makes ready the view models of every page. The site stands where the
 * address of `portal.json` says, or below the `base` that is asked for.
 */
export async function prepareArtefacts(data: string, base: string | null = null): Promise<Prepared> {
  const files = await readDataFolder(data);
  const { publishable, faults } = reviewDataset(files);
  if (publishable === null) return { artefacts: null, publishable, place: null, files: null, faults };
  const { dataset, indices, publicFaults } = publishable;
  const place = sitePlace(dataset.portal.address, base);
  const portal = { ...dataset.portal, address: place.address };
  const analysis = analysisOf(dataset, indices);
  const sources = {
    dataset: { ...dataset, portal },
    indices,
    analysis,
    faults: publicFaults,
    sizeOf: Buffer.byteLength,
    hash: hashText,
  };
  return { artefacts: buildArtefacts(sources), publishable, place, files, faults };
}
