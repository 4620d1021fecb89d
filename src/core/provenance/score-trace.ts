import type { ScoreReader } from "#core/composite/score-reader.ts";
import { scoreReader } from "#core/composite/score-reader.ts";
import type { Subjects } from "#core/composite/subjects.ts";
import type { TreePlan } from "#core/composite/tree-plan.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { Missing, Row } from "./formula.ts";

/** Who is scored: a unit or an innovation, by position. */
export type Scored = { kind: "unit" | "innovation"; at: number };

/** The score rows that the engine reads for one method in one year. */
export type ScoreTrace = {
  /** Where scores are first looked for. */
  file: string;
  /** The cell of a leaf's value, or what is missing. */
  cellOf: (leaf: number, scored: Scored) => Row | Missing;
  /** Calls `visit` with each row the engine reads. */
  eachRow: (visit: (leaf: number, row: number, scored: Scored) => void) => void;
};

/** Where score rows stand; reads them by the engine's own reader, so that both always mean the same rows. */
export type ScoreTracer = {
  of: (plan: TreePlan, year: number) => ScoreTrace;
  cell: (row: number) => Row;
  /** The first score of an innovation in a year, whatever its indicator; null where it has none. */
  anyOf: (innovationId: string, year: number) => Row | null;
};

export function scoreTracer(scores: ScoreColumns, subjects: Subjects): ScoreTracer {
  const rows = Float64Array.from(scores.value, (value, row) => (Number.isNaN(value) ? Number.NaN : row));
  const blanks = Float64Array.from(scores.value, (value, row) => (Number.isNaN(value) ? row : Number.NaN));
  const reported = scoreReader({ ...scores, value: rows }, subjects);
  const unreported = scoreReader({ ...scores, value: blanks }, subjects);
  const { units, innovations } = subjects;

  function place(row: number) {
    const source = scores.source[row] as number;
    const column = scores.headings[source]?.get(scores.column[row] as number);
    return { file: scores.files[source] ?? "", line: scores.line[row] as number, column: column ?? null };
  }

  function cell(row: number): Row {
    const { file, line, column } = place(row);
    return { op: "row", file, line, column: column ?? "", text: String(scores.value[row]) };
  }

  function of(plan: TreePlan, year: number): ScoreTrace {
    const size = plan.tree.leaves.length;
    const found = rowsBySubject(reported, plan, year);
    const empty = rowsBySubject(unreported, plan, year);
    const [file = ""] = scores.files;
    return {
      file,
      cellOf(leaf, { kind, at }) {
        const key = at * size + leaf;
        const row = found[kind].get(key);
        if (row !== undefined) return cell(row);
        const blank = empty[kind].get(key);
        const subject = (kind === "unit" ? units[at] : innovations[at])?.id ?? "";
        const indicator = plan.tree.leaves[leaf]?.key ?? "";
        const nowhere = { file, line: null, column: null };
        return { op: "missing", indicator, subject, year, ...(blank === undefined ? nowhere : place(blank)) };
      },
      eachRow: (visit) => {
        reported.eachRow(plan, year, (leaf, row, unit, innovation) => {
          visit(leaf, row, innovation < 0 ? { kind: "unit", at: unit } : { kind: "innovation", at: innovation });
        });
      },
    };
  }

  function anyOf(innovationId: string, year: number): Row | null {
    const code = scores.innovationIds.indexOf(innovationId);
    for (let row = 0; code >= 0 && row < scores.length; row++) {
      if (scores.innovation[row] === code && scores.year[row] === year && !Number.isNaN(scores.value[row]))
        return cell(row);
    }
    return null;
  }
  return { of, cell, anyOf };
}

/** Row number by subject × leaves + leaf. */
function rowsBySubject(reader: ScoreReader, plan: TreePlan, year: number) {
  const size = plan.tree.leaves.length;
  const found = { unit: new Map<number, number>(), innovation: new Map<number, number>() };
  reader.eachRow(plan, year, (leaf, row, unit, innovation) => {
    if (innovation < 0) found.unit.set(unit * size + leaf, row);
    else found.innovation.set(innovation * size + leaf, row);
  });
  return found;
}
