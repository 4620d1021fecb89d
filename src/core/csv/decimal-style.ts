import type { FaultLog } from "#core/faults/fault-log.ts";
import type { Cell } from "#core/schema/cells.ts";
import type { Places } from "./places.ts";

export type DecimalSign = "." | ",";

/** A number such as `1.234` that waits for the rest of its column: which row it is in, and on which line. */
type Undecided = { row: number; line: number; text: string };

/**
 * What one column of numbers shows about its decimal sign. `12.34` or `0.123` can only be decimals; once a column has
 * such points, `1.234` in it is a decimal too, and once it has such commas, `1,234` is. Without them the number stays
 * a question to whoever wrote it.
 */
export class DecimalStyle {
  #pointLine = 0;
  #commaLine = 0;
  readonly #undecided: Undecided[] = [];
  readonly #missing = new Map<string, { count: number; line: number }>();

  see(sign: DecimalSign, line: number): void {
    if (sign === ".") this.#pointLine ||= line;
    else this.#commaLine ||= line;
  }

  /** The decimal signs seen in the column. */
  get signs(): readonly DecimalSign[] {
    return [...(this.#pointLine > 0 ? ["." as const] : []), ...(this.#commaLine > 0 ? ["," as const] : [])];
  }

  ask(undecided: Undecided): void {
    this.#undecided.push(undecided);
  }

  missing(mark: string, line: number): void {
    const seen = this.#missing.get(mark);
    if (seen) seen.count++;
    else this.#missing.set(mark, { count: 1, line });
  }

  /** Settles what can be settled through `set`, and reports the rest; false where a number stays unknown. */
  settle(
    { places, column, cell, log }: { places: Places; column: string; cell: Cell<unknown>; log: FaultLog },
    set: (row: number, value: number) => void,
  ): boolean {
    for (const [mark, { count, line }] of this.#missing) log.add("N319", places.at(line, column), mark, { count });
    if (this.#pointLine > 0 && this.#commaLine > 0) {
      const lines = { commaLine: this.#commaLine, pointLine: this.#pointLine };
      log.add("E314", places.at(Math.max(lines.commaLine, lines.pointLine), column), null, lines);
      return false;
    }
    const sign = this.#pointLine > 0 ? "." : this.#commaLine > 0 ? "," : null;
    let settled = true;
    for (const { row, line, text } of this.#undecided) {
      // A zero more makes the same number unmistakable for the cell's own rule.
      const parsed = sign !== null && text.includes(sign) ? cell.schema.safeParse(`${text}0`) : null;
      if (parsed?.success) set(row, Number(parsed.data));
      else {
        settled = false;
        const asThousands = text.replace(/[.,]/, "");
        log.add("E311", places.at(line, column), text, { asDecimal: `${text}0`, asThousands });
      }
    }
    return settled;
  }
}
