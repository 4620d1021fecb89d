import type { PublicationContent, PublishedTable } from "#core/publication/publication-record.ts";
import type { RowChange, TableChange } from "./publication-changes.ts";

/** A changed row that may move figures: of which units, and in which year (null: in any). */
export type MovingRow = { file: string; units: readonly (string | null)[]; year: number | null; row: RowChange };

/** Columns whose change can move an index; a new summary or source can't. */
const movingColumns: Readonly<Record<string, readonly string[] | "all">> = {
  "skor.csv": "all",
  "keikutsertaan.csv": "all",
  "inovasi.csv": ["unit", "urusan", "urusan_lain", "tahapan", "waktu_uji_coba", "waktu_penerapan"],
  "unit.csv": ["jenis", "induk", "aktif_sejak", "aktif_hingga"],
};

/** Changed rows that can move an index, with the units they belong to, before and after. */
export function movingRows(
  tables: readonly TableChange[],
  before: PublicationContent,
  after: PublicationContent,
): MovingRow[] {
  const owners = [ownersIn(before), ownersIn(after)];
  const ownersOf = (innovation: string) => [...new Set(owners.map((owner) => owner.get(innovation) ?? null))];
  return tables.flatMap(({ file, key, rows }) =>
    rows
      .filter((row) => moves(file, row))
      .map((row) => {
        const cell = (heading: string) => row.key[key.indexOf(heading)] ?? null;
        const year = cell("tahun");
        const own = file === "unit.csv" ? cell("id") : file === "skor.csv" ? cell("unit") : null;
        const innovation = cell(file === "inovasi.csv" ? "id" : "inovasi");
        const units = own === null && innovation !== null ? ownersOf(String(innovation)) : [own as string | null];
        return { file, units, year: typeof year === "number" ? year : null, row };
      }),
  );
}

function moves(file: string, row: RowChange): boolean {
  const columns = movingColumns[file];
  if (columns === undefined) return false;
  if (row.kind !== "changed" || columns === "all") return true;
  return row.cells.some(({ column }) => columns.includes(column));
}

/** The unit of each innovation; null where it has none. */
function ownersIn(content: PublicationContent): Map<string, string | null> {
  return column(content, "inovasi.csv", "unit");
}

/** The parent of each unit. */
export function parentsIn(content: PublicationContent): Map<string, string | null> {
  return column(content, "unit.csv", "induk");
}

/** One column of a recorded file by its ids; empty where there is no such file. */
export function column(content: PublicationContent, file: string, heading: string): Map<string, string | null> {
  const table: PublishedTable | undefined = content.tables.find((other) => other.file === file);
  const [id, place] = ["id", heading].map((name) => table?.columns.indexOf(name) ?? -1) as [number, number];
  return new Map(
    (table?.rows ?? []).map((row) => {
      const cell = row[place] ?? null;
      return [String(row[id]), cell === null ? null : String(cell)];
    }),
  );
}
