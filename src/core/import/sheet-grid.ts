/** One row that holds something: its physical line, its row in Excel, and its cells as text from column A on. */
export type GridRow = { line: number; row: number; cells: readonly string[] };

/** A sheet as text, whatever file it came from. `file` is the name that faults carry. */
export type SheetGrid = { file: string; rows: readonly GridRow[] };
