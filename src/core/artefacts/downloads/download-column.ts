import type { CatalogueColumn } from "#core/catalogue/catalogue-table.ts";
import type { CellKind } from "#core/schema/cells.ts";
import type { Column, Table } from "#core/schema/table.ts";
import type { BilingualText } from "#core/text.ts";

type Read<Row> = (row: Row) => string | number | null;

/** A column of a download with what stands in it: the one place that says both. */
export type DownloadColumn<Row> = CatalogueColumn & { read: Read<Row> };

/** A table to download before its rows are read; `rows` are those of the dataset or of its results. */
export type DownloadTable<Row> = {
  name: string;
  title: BilingualText;
  meaning: BilingualText;
  columns: readonly DownloadColumn<Row>[];
  key: readonly string[];
};

/** The key of another table. */
export const unitId = { table: "unit", heading: "id" };
export const innovationId = { table: "inovasi", heading: "id" };
export const methodId = { table: "metode", heading: "id" };

/** A column of the data folder, published as it is described there. */
export function taken<Row>(
  { heading, cell, required, meaning }: Column<unknown>,
  read: Read<Row>,
  refersTo?: CatalogueColumn["refersTo"],
): DownloadColumn<Row> {
  return { heading, kind: cell.kind, required, meaning, read, ...(refersTo ? { refersTo } : {}) };
}

/** A column that the portal makes and that is always filled. */
export function made<Row>(
  heading: string,
  kind: CellKind,
  meaning: BilingualText,
  read: Read<Row>,
  refersTo?: CatalogueColumn["refersTo"],
): DownloadColumn<Row> {
  return { heading, kind, required: true, meaning, read, ...(refersTo ? { refersTo } : {}) };
}

/** A column that the portal makes, empty where there is nothing to say. */
export function madeOrEmpty<Row>(
  heading: string,
  kind: CellKind,
  meaning: BilingualText,
  read: Read<Row>,
): DownloadColumn<Row> {
  return { heading, kind, required: false, meaning, read };
}

/** The headings of a key of the data folder; none where a part of it may be empty, since an empty part tells no rows apart. */
export function keyOf({ key, columns }: Table): string[] {
  const parts = key.flatMap((name) => columns[name] ?? []);
  return parts.every(({ required }) => required) ? parts.map(({ heading }) => heading) : [];
}
