import { formatTable } from "#core/csv/format-table.ts";
import { readTable } from "#core/csv/read-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { didYouMean } from "#core/faults/nearest.ts";
import { textCell } from "#core/schema/cells.ts";
import type { RecordOf } from "#core/schema/table.ts";
import { optional, required, table } from "#core/schema/table.ts";
import { cleanExportCell } from "./clean-export-cell.ts";
import type { ImportBase } from "./import-base.ts";
import type { ImportRow } from "./import-row.ts";
import { rowKey } from "./import-row.ts";
import type { Candidate } from "./innovation-matcher.ts";

/** What a person decided about one exported innovation. */
export type Decision = { kind: "known"; id: string } | { kind: "new" } | { kind: "skip" };

/** An exported innovation that may be one of several known ones, or none of them. */
export type Question = { row: ImportRow; candidates: readonly Candidate[]; decision: Decision | null };

const text = { id: "Lihat panduan impor.", en: "See the guide to importing." };

/** The file that asks: one line for each candidate; a person fills `keputusan` on one line of each innovation. */
export const decisionTable = table({
  file: "perlu-keputusan.csv",
  needed: false,
  key: ["name"],
  meaning: { id: "Inovasi yang perlu diputuskan orang.", en: "Innovations that need a person's decision." },
  columns: {
    number: optional("No", textCell(40), text),
    name: required("nama di ekspor", textCell(300), text),
    unitId: optional("unit di ekspor", textCell(300), text),
    candidateId: optional("calon id", textCell(300), text),
    candidateName: optional("nama calon", textCell(1000), text),
    candidateUnit: optional("unit calon", textCell(300), text),
    similarity: optional("kemiripan", textCell(40), text),
    decision: optional("keputusan", textCell(300), text),
  },
});

type DecisionRecord = RecordOf<typeof decisionTable>;

/** What a filled file says: decisions by `rowKey`, and its lines, so that none is lost when the file is written anew. */
export type FilledDecisions = { decisions: ReadonlyMap<string, Decision>; lines: readonly DecisionRecord[] };

/** Reads a filled file; what can't be understood is a galat at its cell. */
export function readDecisions(
  { file, bytes }: { file: string; bytes: Uint8Array },
  base: ImportBase,
  log: FaultLog,
): FilledDecisions {
  const inner = new FaultLog();
  const sheet = readTable(decisionTable, bytes, inner, file);
  // Its semicolons are our own.
  log.take(inner.faults().filter(({ code }) => code !== "N010"));
  const decisions = new Map<string, { decision: Decision; line: number }>();
  for (const record of sheet.rows) {
    const { name, decision: written, line } = record;
    if (written === null) continue;
    const decision = parseDecision(written, base);
    const place = sheet.places.at(line, "decision");
    if (decision === null) {
      log.add("E957", place, written, { didYouMean: didYouMean(written, base.innovations.mentioned) });
      continue;
    }
    const key = keyOf(record);
    const earlier = decisions.get(key);
    if (earlier && !isSame(earlier.decision, decision)) log.add("E958", place, name, { firstLine: earlier.line });
    if (!earlier) decisions.set(key, { decision, line });
  }
  return { decisions: new Map([...decisions].map(([key, { decision }]) => [key, decision])), lines: sheet.rows };
}

/**
 * The file to fill. Decisions that were made stay in it, those about other exports too, so that the next import finds
 * them again. Null where there is nothing to ask or keep.
 */
export function formatDecisions(
  questions: readonly Question[],
  filled: readonly DecisionRecord[],
  { units, delimiter = "," }: { units: ImportBase["units"]; delimiter?: "," | ";" | undefined },
): string | null {
  const unitNames = new Map(units.rows.map(({ id, name }) => [id, name]));
  const headings = Object.values(decisionTable.columns).map(({ heading }) => heading);
  const rows = questions.flatMap(({ row: { number, name, unitId }, candidates, decision }) => {
    const written = decisionText(decision);
    if (candidates.length === 0) return [[number, name, unitId, null, null, null, null, written]];
    return candidates.map(({ innovation, similarity }, index) => [
      number,
      name,
      unitId,
      innovation.id,
      innovation.name,
      innovation.unitId === null ? null : (unitNames.get(innovation.unitId) ?? innovation.unitId),
      `${Math.round(similarity * 100)}%`,
      index === 0 ? written : null,
    ]);
  });
  const asked = new Set(questions.map(({ row }) => rowKey(row.name, row.unitId)));
  const elsewhere = filled
    .filter((record) => record.decision !== null && !asked.has(keyOf(record)))
    .map((record) => columnNames.map((column) => cleanOrNull(record[column])));
  if (rows.length + elsewhere.length === 0) return null;
  return formatTable(headings, [...rows, ...elsewhere], { delimiter });
}

const columnNames = Object.keys(decisionTable.columns) as (keyof typeof decisionTable.columns)[];

function keyOf({ name, unitId }: DecisionRecord): string {
  return rowKey(cleanExportCell(name), unitId);
}

/** Without the apostrophe that the file guards formulas with, since writing puts it there again. */
function cleanOrNull(text: string | null): string | null {
  return text === null ? null : cleanExportCell(text);
}

function parseDecision(written: string, { innovations }: ImportBase): Decision | null {
  const word = written.trim().toLowerCase();
  if (word === "baru" || word === "new") return { kind: "new" };
  if (word === "lewati" || word === "skip") return { kind: "skip" };
  return innovations.mentioned.has(word) ? { kind: "known", id: word } : null;
}

function decisionText(decision: Decision | null): string | null {
  if (decision === null) return null;
  return decision.kind === "known" ? decision.id : decision.kind === "new" ? "baru" : "lewati";
}

function isSame(a: Decision, b: Decision): boolean {
  return decisionText(a) === decisionText(b);
}
