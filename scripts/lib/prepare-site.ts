import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalText } from "#core/digest/canonical-text.ts";
import type { Fault } from "#core/faults/fault.ts";
import { buildPublicationContent } from "#core/publication/build-publication-content.ts";
import type { PublicationContent } from "#core/publication/publication-record.ts";
import type { Review } from "#core/review-dataset.ts";
import { readEmbargoed } from "./embargoed-innovations.ts";
import { hashText } from "./page-hashes.ts";
import { prepareArtefacts } from "./prepare-artefacts.ts";
import type { Embargoed } from "./verify-site/site-rule.ts";
import { writeFiles, writePages } from "./write-artefacts.ts";

/** What a build needs to know of the data once it lies on disk. */
export type SitePlan = {
  address: string;
  mail: string;
  /** Every address there must be. */
  paths: readonly string[];
  record: PublicationContent;
  embargoed: readonly Embargoed[];
};

/** `site` is null where a fault forbids publishing. */
export type PreparedSite = { faults: readonly Fault[]; site: SitePlan | null };

/** Makes a data folder ready on disk, and lets go of it: rendering needs the memory. */
export async function prepareSite(data: string, to: { pages: string; files: string }): Promise<PreparedSite> {
  const { artefacts, publishable, files, faults } = await prepareArtefacts(data);
  if (artefacts === null) return { faults, site: null };
  await writePages(artefacts, to.pages);
  await writeFiles(artefacts, to.files);
  const { address, contact, sample, edition } = publishable.dataset.portal;
  await mkdir(to.files, { recursive: true });
  await writeFile(join(to.files, "robots.txt"), `User-agent: *\n${sample ? "Disallow: /" : "Allow: /"}\n`);
  const site = {
    address,
    mail: contact.mail,
    paths: artefacts.paths,
    record: recordOf(publishable),
    embargoed: readEmbargoed(files, edition),
  };
  return { faults, site };
}

function recordOf({ dataset, indices }: NonNullable<Review["publishable"]>): PublicationContent {
  const digest = createHash("sha256");
  for (const piece of canonicalText(dataset, indices)) digest.update(piece);
  return buildPublicationContent(dataset, indices, { digest: digest.digest("hex"), hash: hashText });
}
