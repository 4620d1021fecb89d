import type { Place } from "#core/faults/make-fault.ts";
import { columnLetters, ExcelRows } from "./excel-address.ts";
import { NumberSpellings } from "./number-spellings.ts";

/** Where the columns and rows of one file are, so that any later check can point at a cell. */
export class Places {
  readonly file: string;
  readonly rows = new ExcelRows();
  readonly #spellings = new Map<string, NumberSpellings>();
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

  /** Remembers how a number is written in the record that begins on that line. */
  noteNumber(line: number, column: string, text: string): void {
    const spellings = this.#spellings.get(column) ?? new NumberSpellings();
    this.#spellings.set(column, spellings);
    spellings.note(line, text);
  }

  /** A number of a record as its cell writes it: `4,5`. */
  writtenNumber(line: number, column: string, number: number): string {
    return this.#spellings.get(column)?.textOf(line, number) ?? String(number);
  }

  /** Headings as written, by physical column. */
  headings(): ReadonlyMap<number, string> {
    return new Map([...this.#columns.values()].map(({ index, heading }) => [index, heading]));
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }
}
