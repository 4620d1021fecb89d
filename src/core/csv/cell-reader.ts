import type { Cell, CellProblem } from "#core/schema/cells.ts";
import type { Column } from "#core/schema/table.ts";
import type { CellReport } from "./cell-problem.ts";
import { cellReport, isExcelError, isMangledCode } from "./cell-problem.ts";
import { cleanCell } from "./clean-cell.ts";
import { ownCopy } from "./own-copy.ts";
import { suspiciousText } from "./suspicious-text.ts";

/**
 * What one raw cell means. `undecided` is a number that only the rest of the column can explain, `missing` a mark
 * such as `-` for "not reported". `report` is null where nothing is to be said about the cell.
 */
export type CellReading = {
  state: "value" | "empty" | "missing" | "undecided" | "bad";
  value: unknown;
  text: string;
  sign: "." | "," | null;
  report: CellReport | null;
};

export type CellReader = (raw: string) => CellReading;

const mostRemembered = 50_000;
const missingMark = /^(?:-|–|—|n\/a|na|null)$/i;
const ambiguous = "ambiguous-number" satisfies CellProblem;

/** Reads the cells of one column; a distinct value is parsed once and remembered. */
export function cellReader(column: Column<unknown>): CellReader {
  if (column.cell.kind.name === "text") return (raw) => readCell(raw, column);
  const readings = new Map<string, CellReading>();
  return (raw) => {
    const known = readings.get(raw);
    if (known) return known;
    const own = ownCopy(raw);
    const reading = readCell(own, column);
    if (readings.size < mostRemembered) readings.set(own, reading);
    return reading;
  };
}

function readCell(raw: string, { cell, required }: Column<unknown>): CellReading {
  const text = cleanCell(raw);
  if (text === "") {
    if (!required) return reading("empty", null, text, null);
    return reading("bad", null, text, (log, place) => log.add("E305", place, raw, {}));
  }
  if (text.charCodeAt(0) === 35 && isExcelError(text)) {
    return reading("bad", null, text, (log, place, shown) => log.add("E306", place, shown, {}));
  }
  const { name } = cell.kind;
  return name === "text" || name === "list" || name === "figure"
    ? readText(text, cell)
    : readTyped(text, cell, required);
}

function readText(text: string, cell: Cell<unknown>): CellReading {
  if (isScientific(text)) return reading("bad", null, text, (log, place, raw) => log.add("E307", place, raw, {}));
  const what = suspiciousText(text);
  const report: CellReport | null = what ? (log, place, raw) => log.add("W007", place, raw, { what }) : null;
  // A text has nothing to parse but its length, so the description is asked instead of the schema.
  if (cell.kind.name === "text" && text.length <= cell.kind.longest) return reading("value", text, text, report);
  return parse(text, cell, report);
}

function readTyped(raw: string, cell: Cell<unknown>, required: boolean): CellReading {
  const text = raw.replace(/[\u00a0\u202f]/g, " ");
  const { name } = cell.kind;
  const isNumber = name === "decimal" || name === "integer";
  if (isNumber && !required && missingMark.test(text)) return reading("missing", null, text, null);
  if (name === "slug" && isMangledCode(text)) {
    return reading("bad", null, text, (log, place, shown) => log.add("E307", place, shown, {}));
  }
  const result = parse(text, cell, null);
  if (name !== "decimal" || result.state === "bad") return result;
  const sign = text.includes(".") ? "." : text.includes(",") ? "," : null;
  return { ...result, sign: result.state === "value" ? sign : null };
}

function parse(text: string, cell: Cell<unknown>, remark: CellReport | null): CellReading {
  const parsed = cell.schema.safeParse(text);
  if (parsed.success) return reading("value", parsed.data, text, remark);
  const problem = parsed.error.issues[0]?.message as CellProblem;
  // Only a column of numbers can settle it later; one of published figures mixes what others wrote.
  if (problem === ambiguous && cell.kind.name === "decimal") return reading("undecided", null, text, null);
  return reading("bad", null, text, cellReport(problem, cell.kind, text));
}

function reading(state: CellReading["state"], value: unknown, text: string, report: CellReport | null): CellReading {
  return { state, value, text, sign: null, report };
}

function isScientific(text: string): boolean {
  return text.length <= 40 && /^\d[.,]\d{1,20}E\+\d{1,3}$/.test(text);
}
