import type { Catalogue } from "./catalogue.ts";
import type { CatalogueFile } from "./catalogue-table.ts";
import { describeCatalogue, keywordsOf } from "./describe-catalogue.ts";
import { licenceOf } from "./licence.ts";
import { linkTo } from "./link.ts";

export const schemaOrgPath = "/data/dataset.jsonld";

/** The downloads as one `Dataset` of schema.org, as search engines for data read it. */
export function schemaOrgDataset(catalogue: Catalogue): object {
  const { portal, region, years, entries, interfaceFiles } = catalogue;
  const description = describeCatalogue(catalogue);
  const page = linkTo(portal.address, schemaOrgPath, "/data/");
  const publisher = { "@type": "Organization", name: portal.contact.name || (region?.name.id ?? portal.title.id) };
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": linkTo(portal.address, schemaOrgPath, `${schemaOrgPath}#himpunan-data`),
    name: portal.title.id,
    alternateName: portal.title.en,
    description: `${description.id} / ${description.en}`,
    url: page,
    inLanguage: ["id", "en"],
    keywords: keywordsOf(catalogue),
    license: licenceOf(portal.licence).url ?? portal.licence,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    datePublished: portal.edition,
    dateModified: portal.edition,
    version: portal.edition,
    ...(years === null ? {} : { temporalCoverage: `${years.from}/${years.to}` }),
    ...(region === null
      ? {}
      : {
          spatialCoverage: {
            "@type": "Place",
            name: region.name.id,
            ...(region.code === null ? {} : { identifier: region.code }),
          },
        }),
    includedInDataCatalog: { "@type": "DataCatalog", name: portal.title.id, url: page },
    variableMeasured: variables(catalogue),
    distribution: [
      ...entries.map(({ table, file }) => download(table.title.id, "text/csv", file, catalogue)),
      ...interfaceFiles.map((file) => download(file.path.slice(6), "application/json", file, catalogue)),
    ],
  };
}

function download(name: string, encodingFormat: string, file: CatalogueFile, { portal }: Catalogue): object {
  return {
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: linkTo(portal.address, schemaOrgPath, file.path),
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
  };
}

/** The columns that hold numbers, as `table.column`; the scores of each year are one table here. */
function variables({ entries }: Catalogue): object[] {
  const tables = Map.groupBy(entries, ({ table }) => table.name.replace(/-\d{4}$/, ""));
  return [...tables].flatMap(([name, [first]]) =>
    (first?.table.columns ?? [])
      .filter(({ kind }) => ["integer", "decimal", "figure"].includes(kind.name))
      .map(({ heading, meaning }) => ({
        "@type": "PropertyValue",
        name: `${name}.${heading}`,
        description: `${meaning.id} / ${meaning.en}`,
      })),
  );
}
