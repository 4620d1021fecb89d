import type { Sheet } from "#core/csv/sheet.ts";
import type { Participation, Stage } from "#core/schema/participation.ts";
import { participationTable, stages } from "#core/schema/participation.ts";
import type { CellEdit, NewRow } from "./edit-csv.ts";
import type { ImportRow } from "./import-row.ts";
import type { ImportChange } from "./innovation-changes.ts";

type Options = {
  year: number;
  stage: Stage;
  known: Participation | undefined;
  sheet: Pick<Sheet<Participation>, "places">;
  /** The maturity that the indicator scores in skor.csv come to, null where they give none; undefined without scores. */
  computed: number | null | undefined;
};

/** One exported innovation's part in a year: cells to change, or a row to add. */
export type ParticipationResult = { changes: ImportChange[]; edits: CellEdit[]; row: NewRow | null };

/**
 * The export's score goes over the old one; an empty score changes nothing. Where the indicator scores themselves are
 * kept, no score is written beside them: the portal reckons it, and the person is told of a difference. A stage is only ever raised, since an
 * export of what was entered says nothing against what was sent or assessed.
 */
export function participationChanges(
  { maturity, line }: ImportRow,
  { id, name }: { id: string; name: string },
  { year, stage, known, sheet, computed }: Options,
): ParticipationResult {
  const score = maturity === null || computed !== undefined ? null : decimalText(maturity);
  const kept = maturity === null || computed === undefined ? [] : keptScore(maturity, computed, { id, name, line });
  if (!known) {
    const row = new Map([
      ["year", String(year)],
      ["innovationId", id],
      ["stage", stage],
      ...(score === null ? [] : [["maturity", score] as const]),
    ]);
    return { changes: kept, edits: [], row };
  }
  const changes: ImportChange[] = [...kept];
  const edits: CellEdit[] = [];
  const change = (column: "stage" | "maturity", before: string, after: string): void => {
    edits.push({ line: known.line, column, value: after });
    if (!sheet.places.has(column)) return;
    const { heading } = participationTable.columns[column];
    const kind = before === "" ? "filled" : "changed";
    changes.push({ kind, file: participationTable.file, id, name, heading, before, after, line });
  };
  if (stages.indexOf(stage) > stages.indexOf(known.stage)) change("stage", known.stage, stage);
  if (score !== null && maturity !== known.maturity) {
    change("maturity", known.maturity === null ? "" : decimalText(known.maturity), score);
  }
  return { changes, edits, row: null };
}

/** The export has two decimals. */
const unlike = 0.005;

function keptScore(
  maturity: number,
  computed: number | null,
  of: { id: string; name: string; line: number },
): ImportChange[] {
  if (computed !== null && Math.abs(maturity - computed) < unlike) return [];
  const { file, columns } = participationTable;
  const before = computed === null ? "" : decimalText(computed);
  const { heading } = columns.maturity;
  return [{ kind: "kept", file, ...of, heading, before, after: decimalText(maturity) }];
}

/** `104` for 104.00: no exponent, no zero at the end that says nothing. */
function decimalText(number: number): string {
  const text = String(number);
  return text.includes("e") ? number.toFixed(12).replace(/\.?0+$/, "") : text;
}
