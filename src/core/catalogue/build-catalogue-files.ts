import type { HashText } from "#core/publication/abridge.ts";
import type { Catalogue } from "./catalogue.ts";
import { csvwMetadata, csvwPath } from "./csvw-metadata.ts";
import { dataPackage, dataPackagePath } from "./data-package.ts";
import { dcat, dcatPath } from "./dcat.ts";
import { interfaceFiles, interfaceIndexPath } from "./interface-files.ts";
import { interfaceIndex } from "./interface-index.ts";
import { manifest, manifestPath } from "./manifest.ts";
import { schemaOrgDataset, schemaOrgPath } from "./schema-org-dataset.ts";

/** A text to be published at an address under the site. */
export type TextFile = { path: string; text: string };

/** The bytes of a text and its SHA-256, which only the outside can tell. */
export type Measures = { sizeOf: (text: string) => number; hash: HashText };

/**
 * The downloads described four times for programs (Frictionless, CSVW, DCAT, schema.org), the JSON interface, and a manifest
 * of them all. The same catalogue makes the same bytes.
 */
export function buildCatalogueFiles(
  described: Omit<Catalogue, "interfaceFiles">,
  { sizeOf, hash }: Measures,
): TextFile[] {
  const { entries, portal } = described;
  const measured = ({ path, text }: TextFile) => ({ path, bytes: sizeOf(text), sha256: hash(text) });
  const pages = interfaceFiles(entries, portal);
  const catalogue = {
    ...described,
    interfaceFiles: pages.map((page) => ({ ...measured(page), rows: page.rows, table: page.table })),
  };
  const index = jsonFile(interfaceIndexPath, interfaceIndex(entries, pages, portal));
  const catalogues = [
    jsonFile(dataPackagePath, dataPackage(catalogue)),
    jsonFile(csvwPath, csvwMetadata(catalogue)),
    jsonFile(dcatPath, dcat(catalogue)),
    jsonFile(schemaOrgPath, schemaOrgDataset(catalogue)),
  ];
  const plain = [index, ...catalogues].map((file) => ({ ...measured(file), rows: null }));
  const listed = [...entries.map(({ file }) => file), ...catalogue.interfaceFiles, ...plain];
  return [
    ...catalogues,
    index,
    ...pages.map(({ path, text }) => ({ path, text })),
    jsonFile(manifestPath, manifest(portal, listed)),
  ];
}

function jsonFile(path: string, content: object): TextFile {
  return { path, text: `${JSON.stringify(content, null, 2)}\n` };
}
