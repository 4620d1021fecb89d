import type { Portal } from "#core/schema/portal.ts";
import { factPath } from "../fact-slug.ts";
import { bibtex, ris } from "./cite.ts";
import type { FactBase } from "./fact-page.ts";

/** What every fact page has. The citation files are in Indonesian, as the record that they cite. */
export function factBase(
  portal: Portal,
  { slug, year, title, json, csv }: Pick<FactBase, "slug" | "year" | "title"> & { json: boolean; csv: boolean },
): FactBase {
  const source = {
    key: `${slug}-${portal.edition}`,
    author: portal.contact.name,
    title: title.id,
    container: portal.title.id,
    edition: portal.edition,
    address: portal.address === "" ? null : `${portal.address}${factPath(slug)}`,
    note: portal.sample ? "Data contoh, bukan hasil resmi" : null,
  };
  return {
    slug,
    year,
    title,
    files: {
      json: json ? `/angka/${slug}.json` : null,
      csv: csv ? `/angka/${slug}.csv` : null,
      bib: `/angka/${slug}.bib`,
      ris: `/angka/${slug}.ris`,
    },
    bibtex: bibtex(source),
    ris: ris(source),
  };
}
