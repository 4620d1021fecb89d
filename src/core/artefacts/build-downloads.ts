import type { CatalogueColumn, CatalogueTable } from "#core/catalogue/catalogue-table.ts";
import { formatTable } from "#core/csv/format-table.ts";
import type { BilingualText } from "#core/text.ts";
import type { Context } from "./context.ts";
import type { DownloadTable } from "./downloads/download-column.ts";
import { interfaceTables } from "./downloads/interface-tables.ts";
import { oneOf } from "./downloads/kinds.ts";
import { indicatorsTable, methodsTable, predicatesTable } from "./downloads/method-tables.ts";
import { contestsTable, officialResultsTable, targetsTable } from "./downloads/record-tables.ts";
import { rankingTable, trendsTable } from "./downloads/result-tables.ts";
import type { ScoreRow } from "./downloads/score-table.ts";
import { scoresTable } from "./downloads/score-table.ts";
import type { RatedParticipation } from "./downloads/subject-tables.ts";
import { innovationsTable, participationsTable, unitsTable } from "./downloads/subject-tables.ts";

/** A file of the site that is made from the data: its address under the site, its text, and what its columns mean. */
export type DownloadFile = {
  path: string;
  title: BilingualText;
  rows: number;
  format: "csv";
  text: string;
  table: CatalogueTable;
};

/** The column that sample data has besides its own. */
export const sampleMark: CatalogueColumn = {
  heading: "keterangan",
  kind: oneOf(["data contoh"]),
  required: true,
  meaning: {
    id: "Tanda data contoh: angkanya bukan hasil resmi.",
    en: "Mark of sample data: the figures are not official results.",
  },
};

/** The public tables; one without rows is not offered. Sample data carries its mark in every row, so that a copied row still says what it is. */
export function buildDownloads(context: Context): DownloadFile[] {
  const { dataset, indices, analysis } = context;
  const { sample } = dataset.portal;
  const file = <Row>(table: DownloadTable<Row>, rows: () => readonly Row[]) => downloadOf(table, rows, sample);
  const ofMethods = <Row>(rowsOf: (method: (typeof dataset.methods)[number]) => readonly Row[]) =>
    dataset.methods.flatMap((method) => rowsOf(method).map((row) => ({ method, row })));
  return [
    ...file(rankingTable, () => indices.rows),
    ...file(trendsTable, analysis.trends),
    ...file(unitsTable, () => dataset.units),
    ...file(innovationsTable, () => dataset.innovations),
    ...file(participationsTable, () => ratedParticipations(context)),
    ...file(officialResultsTable, () => dataset.officialResults),
    ...file(targetsTable, () => dataset.targets),
    ...file(contestsTable, () => dataset.competitionEntries),
    ...file(methodsTable, () => dataset.methods),
    ...file(predicatesTable, () =>
      ofMethods(({ predicates }) => predicates).map(({ method, row }) => ({ method, predicate: row })),
    ),
    ...file(indicatorsTable, () => ofMethods(({ indicators }) => indicators)),
    ...context.years.flatMap((year) => file(scoresTable(year), () => scoreRows(context, year))),
  ];
}

function downloadOf<Row>(
  { columns, ...described }: DownloadTable<Row>,
  records: () => readonly Row[],
  sample: boolean,
): DownloadFile[] {
  const rows = () => {
    const cells = records().map((row) => columns.map(({ read }) => read(row)));
    return sample ? cells.map((row) => [...row, "data contoh"]) : cells;
  };
  const made = rows();
  if (made.length === 0) return [];
  const all: CatalogueColumn[] = columns.map(({ read: _, ...column }) => column);
  const inInterface = interfaceTables.some(({ name }) => name === described.name);
  const table: CatalogueTable = { ...described, inInterface, columns: sample ? [...all, sampleMark] : all, rows };
  const text = formatTable(
    table.columns.map(({ heading }) => heading),
    made,
  );
  const path = `/data/${table.name}.csv`;
  return [{ path, title: table.title, rows: made.length, format: "csv", text, table }];
}

function ratedParticipations({ dataset, maturitiesOf }: Context): RatedParticipation[] {
  return dataset.participations.map((row) => ({
    ...row,
    rated: maturitiesOf.get(row.innovationId)?.find((other) => other.year === row.year) ?? null,
  }));
}

function scoreRows({ dataset: { scores } }: Context, year: number): ScoreRow[] {
  const rows: ScoreRow[] = [];
  for (let at = 0; at < scores.length; at += 1) if (scores.year[at] === year) rows.push({ scores, at });
  return rows;
}
