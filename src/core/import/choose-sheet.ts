import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { GridRow, SheetGrid } from "./sheet-grid.ts";
import { tidyGrid } from "./tidy-grid.ts";

/** One sheet of a workbook, its cells as text from A1 on; rows without any text are empty arrays or blanks. */
export type WorkbookSheet = { name: string; rows: readonly (readonly string[])[] };

const leastHeadings = 3;

/** The sheet that holds the list: the one with the most known headings. Other sheets with a list are warned of. */
export function chooseSheet(file: string, sheets: readonly WorkbookSheet[], log: FaultLog): SheetGrid {
  const grids = sheets.map(({ name, rows }) => {
    const grid = { file: sheets.length > 1 ? `${file}[${name}]` : file, rows: gridRows(rows) };
    const tidy = tidyGrid(grid);
    return { name, grid, matches: tidy?.matches ?? 0, rows: tidy?.body.length ?? 0 };
  });
  const best = grids.toSorted((a, b) => b.matches - a.matches || b.rows - a.rows)[0];
  if (!best) return { file, rows: [] };
  const others = grids.filter(({ matches, rows, name }) => name !== best.name && matches >= leastHeadings && rows > 0);
  if (others.length > 0) {
    log.add("W961", filePlace(best.grid.file), best.name, { others: others.map(({ name }) => name).join(", ") });
  }
  return best.grid;
}

function gridRows(rows: WorkbookSheet["rows"]): GridRow[] {
  return rows.flatMap((cells, index) =>
    cells.some((cell) => cell.trim() !== "") ? [{ line: index + 1, row: index + 1, cells }] : [],
  );
}
