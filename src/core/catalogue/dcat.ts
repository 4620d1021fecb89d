import type { BilingualText } from "#core/text.ts";
import type { Catalogue, CatalogueEntry } from "./catalogue.ts";
import type { CatalogueFile } from "./catalogue-table.ts";
import { dcatContext } from "./dcat-context.ts";
import { describeCatalogue, keywordsOf } from "./describe-catalogue.ts";
import { licenceOf } from "./licence.ts";
import { linkTo } from "./link.ts";

export const dcatPath = "/data/dcat.jsonld";
const mediaTypes = "https://www.iana.org/assignments/media-types/";

/**
 * The downloads by DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/): a catalogue with one dataset a table, since what is
 * distributed together must be the same data. Each has its CSV, and the JSON of the interface where there is one.
 */
export function dcat(catalogue: Catalogue): object {
  const { portal, entries } = catalogue;
  return {
    "@context": dcatContext,
    "@id": linkTo(portal.address, dcatPath, `${dcatPath}#katalog`),
    "@type": "dcat:Catalog",
    title: portal.title,
    description: describeCatalogue(catalogue),
    homepage: linkTo(portal.address, dcatPath, "/data/"),
    language: ["http://id.loc.gov/vocabulary/iso639-1/id", "http://id.loc.gov/vocabulary/iso639-1/en"],
    ...commonOf(catalogue),
    dataset: entries.map((entry) => dataset(entry, catalogue)),
  };
}

function dataset({ table, file }: CatalogueEntry, catalogue: Catalogue): object {
  const { portal, region, years, interfaceFiles } = catalogue;
  const title = (text: BilingualText) => ({
    id: `${text.id}, ${portal.title.id}`,
    en: `${text.en}, ${portal.title.en}`,
  });
  const json = interfaceFiles.filter((other) => other.table === table.name);
  return {
    "@id": linkTo(portal.address, dcatPath, `${dcatPath}#${table.name}`),
    "@type": "dcat:Dataset",
    identifier: table.name,
    title: title(table.title),
    description: table.meaning,
    keyword: keywordsOf(catalogue),
    landingPage: linkTo(portal.address, dcatPath, "/data/"),
    version: portal.edition,
    ...commonOf(catalogue),
    ...(years === null
      ? {}
      : { temporal: { "@type": "dct:PeriodOfTime", startDate: String(years.from), endDate: String(years.to) } }),
    ...(region === null
      ? {}
      : { spatial: { "@type": "dct:Location", prefLabel: namesOf(region.name), ...codeOf(region.code) } }),
    distribution: [
      distribution(file, "text/csv", catalogue),
      ...json.map((other) => distribution(other, "application/json", catalogue)),
    ],
  };
}

function distribution({ path, bytes, sha256 }: CatalogueFile, mediaType: string, { portal }: Catalogue): object {
  const address = linkTo(portal.address, dcatPath, path);
  return {
    "@type": "dcat:Distribution",
    title: { id: path.slice(path.lastIndexOf("/") + 1) },
    accessURL: address,
    downloadURL: address,
    mediaType: `${mediaTypes}${mediaType}`,
    byteSize: String(bytes),
    checksum: { "@type": "spdx:Checksum", algorithm: "spdx:checksumAlgorithm_sha256", checksumValue: sha256 },
    ...licenceOfAll(portal.licence),
  };
}

/** Publisher, licence and dates: the same for the catalogue and for each dataset. */
function commonOf({ portal, region }: Catalogue): object {
  const publisher = portal.contact.name || (region?.name.id ?? portal.title.id);
  const mail = portal.contact.mail === "" ? {} : { hasEmail: `mailto:${portal.contact.mail}` };
  return {
    issued: portal.edition,
    modified: portal.edition,
    publisher: { "@type": "foaf:Organization", name: publisher },
    contactPoint: { "@type": "vcard:Organization", fn: publisher, ...mail },
    ...licenceOfAll(portal.licence),
  };
}

/** A licence without an address is told in words. */
function licenceOfAll(title: string): object {
  const { url } = licenceOf(title);
  return url === null ? { rights: { "@type": "dct:RightsStatement", label: title } } : { license: url };
}

function namesOf({ id, en }: { id: string; en: string | null }): object {
  return en === null ? { id } : { id, en };
}

function codeOf(code: string | null): object {
  return code === null ? {} : { identifier: code };
}
