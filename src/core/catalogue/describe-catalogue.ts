import type { BilingualText } from "#core/text.ts";
import type { Catalogue } from "./catalogue.ts";

/** The dataset in two or three sentences; that it is a sample is part of what it is. */
export function describeCatalogue({ portal, entries }: Catalogue): BilingualText {
  const { sample, title, dataAsOf } = portal;
  return {
    id: `Indeks, peringkat, skor, dan daftar yang mendasari ${title.id}: ${entries.length} tabel dengan arti tiap kolomnya, data per ${dataAsOf}.${sample ? " Data contoh: angkanya bukan hasil resmi." : ""}`,
    en: `Indices, ranks, scores and lists behind ${title.en}: ${entries.length} tables with the meaning of each column, data as of ${dataAsOf}.${sample ? " Sample data: the figures are not official results." : ""}`,
  };
}

/** Words to find the dataset by, Indonesian first. */
export function keywordsOf({ portal, region }: Catalogue): string[] {
  const place = region === null ? [] : [region.name.id];
  return ["inovasi daerah", "regional innovation", ...place, ...(portal.sample ? ["data contoh", "sample data"] : [])];
}
