import type { Portal } from "#core/schema/portal.ts";
import type { Text } from "#core/text.ts";
import type { CatalogueFile, CatalogueTable } from "./catalogue-table.ts";

/** A CSV of the site with its description. */
export type CatalogueEntry = { table: CatalogueTable; file: CatalogueFile };

/** A file that is not described column by column, such as one of the JSON interface; `table` is what it holds, if it is one. */
export type OtherFile = CatalogueFile & { table: string | null };

/** Everything that the catalogues tell: what is published, by whom, of where and when. */
export type Catalogue = {
  portal: Portal;
  region: { name: Text; code: string | null } | null;
  /** First and last year with data; null without any. */
  years: { from: number; to: number } | null;
  /** Where the methods are laid down, by name of the method. */
  sources: readonly { title: string; source: string }[];
  entries: readonly CatalogueEntry[];
  interfaceFiles: readonly OtherFile[];
};
