import type { Indices } from "#core/composite/index-row.ts";
import { unitIndexNode } from "#core/composite/unit-index.ts";
import type { Dataset } from "#core/dataset.ts";
import type { HashText } from "./abridge.ts";
import type { PublicationContent } from "./publication-record.ts";
import { recordScores } from "./record-scores.ts";
import { recordSettings } from "./record-settings.ts";
import { recordTables } from "./record-tables.ts";

/**
 * What a dataset and its indices will have said once they are published. `digest` is the SHA-256 of their canonical
 * text. A dataset never holds what is embargoed, and so neither does this.
 */
export function buildPublicationContent(
  dataset: Dataset,
  indices: Indices,
  { digest, hash }: { digest: string; hash: HashText },
): PublicationContent {
  const years = dataset.participations.map(({ year }) => String(year)).sort();
  const participations = Map.groupBy(years, (year) => year);
  return {
    edition: dataset.portal.edition,
    digest,
    counts: {
      units: dataset.units.length,
      innovations: dataset.innovations.length,
      participations: Object.fromEntries([...participations].map(([year, rows]) => [year, rows.length])),
    },
    tables: [...recordSettings(dataset, hash), ...recordTables(dataset, hash)],
    scores: recordScores(dataset.scores, hash),
    figures: indices.rows.map((row) => [
      row.unitId,
      row.year,
      row.node,
      row.methodId,
      row.published,
      row.rank,
      row.outOf,
      row.predicate?.id ?? null,
    ]),
    maturities: indices.maturities
      .map(({ innovationId, year, maturity }) => [innovationId, year, maturity] as const)
      .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)),
    nodes: nodeNames(dataset),
  };
}

function nodeNames({ methods }: Dataset): PublicationContent["nodes"] {
  const roots = methods.flatMap(({ groups }) => groups.filter(({ parent }) => parent === null));
  return {
    ...Object.fromEntries(roots.map(({ key, name }) => [key, name])),
    [unitIndexNode]: { id: "Indeks unit", en: "Unit index" },
  };
}
