import { createHash } from "node:crypto";
import type { PageMakers } from "#core/artefacts/page-kinds.ts";
import { canonicalText } from "#core/digest/canonical-text.ts";
import type { Fault } from "#core/faults/fault.ts";
import type { SitePlace } from "#core/hosting/site-base.ts";
import { buildPublicationContent } from "#core/publication/build-publication-content.ts";
import type { PublicationContent } from "#core/publication/publication-record.ts";
import type { Review } from "#core/review-dataset.ts";
import { readEmbargoed } from "./embargoed-innovations.ts";
import { hashText } from "./page-hashes.ts";
import { prepareArtefacts } from "./prepare-artefacts.ts";
import type { Embargoed } from "./verify-site/site-rule.ts";
import { writeFiles } from "./write-files.ts";
import { writeHostingFiles } from "./write-hosting-files.ts";

/** What a build needs to know of the data. */
export type SitePlan = {
  pages: PageMakers;
  place: SitePlace;
  mail: string;
  /** Every address there must be, old ones too. */
  paths: readonly string[];
  record: PublicationContent;
  embargoed: readonly Embargoed[];
};

/** `site` is null where a fault forbids publishing. */
export type PreparedSite = { faults: readonly Fault[]; site: SitePlan | null };

/** Makes a data folder ready for the pages and writes the files beside them to a folder; lets go of the rows, since rendering needs the memory. */
export async function prepareSite(data: string, folder: string, base: string | null): Promise<PreparedSite> {
  const { artefacts, publishable, place, files, faults } = await prepareArtefacts(data, base);
  if (artefacts === null) return { faults, site: null };
  const written = await writeFiles(artefacts, folder);
  const moved = await writeHostingFiles(publishable.dataset, place, { folder, pages: artefacts.paths, files: written });
  const { contact, edition } = publishable.dataset.portal;
  const site = {
    pages: madePages(artefacts.pages),
    place,
    mail: contact.mail,
    paths: [...artefacts.paths, ...moved],
    record: recordOf(publishable),
    embargoed: readEmbargoed(files, edition),
  };
  return { faults, site };
}

/** Makes every page's view model now, so that nothing holds on to what they are made of. */
function madePages(makers: PageMakers): PageMakers {
  const made = Object.entries(makers).map(([kind, make]) => [kind, make()] as const);
  return Object.fromEntries(made.map(([kind, page]) => [kind, () => page])) as PageMakers;
}

function recordOf({ dataset, indices }: NonNullable<Review["publishable"]>): PublicationContent {
  const digest = createHash("sha256");
  for (const piece of canonicalText(dataset, indices)) digest.update(piece);
  return buildPublicationContent(dataset, indices, { digest: digest.digest("hex"), hash: hashText });
}
