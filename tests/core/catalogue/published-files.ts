import { createHash } from "node:crypto";
import Papa from "papaparse";
import { analysisOf } from "#core/analysis.ts";
import { buildArtefacts } from "#core/artefacts/build-artefacts.ts";
import type { Indices } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../../scripts/lib/data-folder.ts";
import { smallCity } from "../artefacts/small-city.ts";

/** The files of a site by address, as they would be published. */
export type Published = ReadonlyMap<string, string>;

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

export function publishedOf(dataset: Dataset, indices: Indices): Published {
  const analysis = analysisOf(dataset, indices);
  const sources = { dataset, indices, analysis, faults: [], sizeOf: Buffer.byteLength, hash: sha256 };
  const { files, unlisted } = buildArtefacts(sources);
  return new Map([...files, ...unlisted()].map(({ path, text }) => [path, text]));
}

/** The small city with changed files; its address is "" unless `portal.json` is changed. */
export function publishedCity(changes: Readonly<Record<string, string>> = {}): Published {
  const { dataset, indices } = smallCity(changes);
  return publishedOf(dataset, indices);
}

export async function publishedFolder(folder: string): Promise<Published> {
  const { publishable } = reviewDataset(await readDataFolder(folder));
  if (!publishable) throw new Error(`${folder} has faults`);
  return publishedOf(publishable.dataset, publishable.indices);
}

// biome-ignore lint/suspicious/noExplicitAny: what is read back is checked field by field
export function jsonOf(files: Published, path: string): any {
  return JSON.parse(files.get(path) ?? `no file ${path}`);
}

/** A CSV by a reader that is not ours: its headings and its cells. */
export function csvOf(files: Published, path: string): { headings: readonly string[]; rows: readonly string[][] } {
  const { data, errors } = Papa.parse<string[]>(files.get(path) ?? "", { delimiter: ",", skipEmptyLines: "greedy" });
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
  const [headings = [], ...rows] = data;
  return { headings, rows };
}

/** The addresses of the tables that catalogues offer; the excerpt for one unit and year is offered by its own page. */
export function csvPaths(files: Published): string[] {
  return [...files.keys()].filter((path) => path.endsWith(".csv") && !path.startsWith("/angka/"));
}
