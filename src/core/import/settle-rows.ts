import type { FaultLog } from "#core/faults/fault-log.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Decision, Question } from "./decisions.ts";
import type { ImportBase } from "./import-base.ts";
import type { ImportRow } from "./import-row.ts";
import { rowKey } from "./import-row.ts";
import type { Match } from "./innovation-matcher.ts";
import { innovationMatcher } from "./innovation-matcher.ts";
import type { ExportList } from "./read-export.ts";

/** What one exported row is: a known innovation, a new one, one to leave out, or one that only a person can tell. */
export type SettledRow = { row: ImportRow; question: Question | null } & (
  | { kind: "known"; innovation: Innovation }
  | { kind: "new" | "skip" | "open" }
);

type Options = {
  base: ImportBase;
  decisions: ReadonlyMap<string, Decision>;
  list: ExportList;
  log: FaultLog;
};

/** Settles every row by certain match, decision, or as new. Two rows that come to the same known innovation are a galat. */
export function settleRows(rows: readonly ImportRow[], { base, decisions, list, log }: Options): SettledRow[] {
  const find = innovationMatcher(base.innovations.rows);
  const byId = new Map(base.innovations.rows.map((innovation) => [innovation.id, innovation]));
  const firstLine = new Map<string, number>();
  return rows.map((row) => {
    const decision = decisions.get(rowKey(row.name, row.unitId)) ?? null;
    const settled = settle(row, find(row), decision, byId);
    if (settled.kind !== "known") return settled;
    const { id } = settled.innovation;
    const earlier = firstLine.get(id);
    if (earlier === undefined) firstLine.set(id, row.line);
    else log.add("E954", list.placeOf(row.record, "name"), row.name, { id, firstLine: earlier });
    return settled;
  });
}

function settle(
  row: ImportRow,
  { certain, candidates }: Match,
  decision: Decision | null,
  byId: ReadonlyMap<string, Innovation>,
): SettledRow {
  const shown = certain === null ? candidates : [{ innovation: certain, similarity: 1 }];
  if (decision?.kind === "skip") return { row, kind: "skip", question: { row, candidates: shown, decision } };
  const chosen = decision?.kind === "known" ? byId.get(decision.id) : undefined;
  if (chosen && decision) {
    const others = shown.some(({ innovation }) => innovation === chosen) ? [] : [{ innovation: chosen, similarity: 0 }];
    const question = { row, candidates: [...shown, ...others], decision };
    return { row, kind: "known", innovation: chosen, question };
  }
  if (certain !== null) return { row, kind: "known", innovation: certain, question: null };
  if (candidates.length === 0) return { row, kind: "new", question: null };
  return { row, kind: decision?.kind === "new" ? "new" : "open", question: { row, candidates, decision } };
}
