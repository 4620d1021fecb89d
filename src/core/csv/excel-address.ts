/** The letters of a column as Excel shows them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * Excel's row of a physical line. They part where a cell holds line breaks (many lines, one row) and after a `sep=`
 * line, which Excel hides. Only those turning points are kept.
 */
export class ExcelRows {
  readonly #lines: number[] = [];
  readonly #rows: number[] = [];
  #offset = 0;

  /** Says that a record begins on that line and is that row of Excel; lines come in ascending order. */
  note(line: number, row: number): void {
    if (row - line === this.#offset) return;
    this.#offset = row - line;
    this.#lines.push(line);
    this.#rows.push(row);
  }

  rowOf(line: number): number {
    let low = 0;
    let high = this.#lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? line : (this.#rows[low - 1] ?? 0) + line - (this.#lines[low - 1] ?? 0);
  }
}
