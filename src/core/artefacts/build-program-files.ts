import type { Measures, TextFile } from "#core/catalogue/build-catalogue-files.ts";
import { buildCatalogueFiles } from "#core/catalogue/build-catalogue-files.ts";
import type { DownloadFile } from "./build-downloads.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";

/** The files for programs that stand beside the downloads: four catalogues, the JSON interface, the manifest. */
export function buildProgramFiles(
  context: Context,
  downloads: readonly DownloadFile[],
  measures: Measures,
): TextFile[] {
  const { dataset, years, units } = context;
  const region = units.get(dataset.portal.regionId ?? "");
  const [from, to] = [years[0], years.at(-1)];
  return buildCatalogueFiles(
    {
      portal: dataset.portal,
      region: region ? { name: nameOf(region), code: region.regionCode } : null,
      years: from === undefined || to === undefined ? null : { from, to },
      sources: dataset.methods.map(({ name, source }) => ({ title: name.id, source })),
      entries: downloads.map(({ path, rows, text, table }) => ({
        table,
        file: { path, rows, bytes: measures.sizeOf(text), sha256: measures.hash(text) },
      })),
    },
    measures,
  );
}
