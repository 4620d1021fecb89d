import { csvwPath } from "#core/catalogue/csvw-metadata.ts";
import { dataPackagePath } from "#core/catalogue/data-package.ts";
import { dcatPath } from "#core/catalogue/dcat.ts";
import { interfaceFolder, interfaceIndexPath, interfaceSchemaPath } from "#core/catalogue/interface-files.ts";
import { manifestPath } from "#core/catalogue/manifest.ts";
import { schemaOrgPath } from "#core/catalogue/schema-org-dataset.ts";
import type { DownloadFile } from "./build-downloads.ts";
import type { ProgramLink } from "./data-page.ts";

/** The files for programs with one working example each; `address` is the site's own, "" where it is not known. */
export function buildProgramLinks(downloads: readonly DownloadFile[], address: string): ProgramLink[] {
  const tables = downloads
    .filter(({ table }) => table.inInterface)
    .map(({ table }) => `${interfaceFolder}${table.name}.json`);
  const [first] = tables;
  const at = (path: string) => `${address}${path}`;
  return [
    {
      key: "interface",
      path: interfaceIndexPath,
      further: [...tables, interfaceSchemaPath],
      example: `const { meta, data } = await (await fetch("${at(first ?? interfaceIndexPath)}")).json();`,
    },
    {
      key: "package",
      path: dataPackagePath,
      further: [],
      example: `frictionless validate ${at(dataPackagePath)}`,
    },
    { key: "csvw", path: csvwPath, further: [], example: `csvlint --schema=${at(csvwPath)}` },
    { key: "dcat", path: dcatPath, further: [], example: `rdflib.Graph().parse("${at(dcatPath)}", format="json-ld")` },
    {
      key: "schema-org",
      path: schemaOrgPath,
      further: [],
      example: `curl -s ${at(schemaOrgPath)} | jq -r '.distribution[].contentUrl'`,
    },
    {
      key: "manifest",
      path: manifestPath,
      further: [],
      example: `jq -r '.files[] | "\\(.sha256)  \\(.path)"' manifes.json | sha256sum --check`,
    },
  ];
}
