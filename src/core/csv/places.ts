import type { Place } from "#core/faults/make-fault.ts";
import { columnLetters, ExcelRows } from "./excel-address.ts";

/** Where the columns and rows of one file are, so that any later check can point at a cell. */
export class Places {
  readonly file: string;
  readonly rows = new ExcelRows();
  readonly #columns: ReadonlyMap<string, { heading: string; index: number }>;

  constructor(file: string, columns: ReadonlyMap<string, { heading: string; index: number }> = new Map()) {
    this.file = file;
    this.#columns = columns;
  }

  /** The cell of a column (by the code's name for it) in the record that begins on that line. */
  at(line: number, column: string | null = null): Place {
    const known = column === null ? undefined : this.#columns.get(column);
    if (!known) return { file: this.file, line, column: null, cell: null };
    const cell = `${columnLetters(known.index)}${this.rows.rowOf(line)}`;
    return { file: this.file, line, column: known.heading, cell };
  }

  /** A cell by its position, for columns that are not known. */
  atIndex(line: number, index: number, heading: string | null): Place {
    return { file: this.file, line, column: heading, cell: `${columnLetters(index)}${this.rows.rowOf(line)}` };
  }

  /** The cell of a known column by its position. */
  atColumn(line: number, index: number): Place {
    for (const column of this.#columns.values())
      if (column.index === index) return this.atIndex(line, index, column.heading);
    return this.at(line);
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }
}
