import type { Fault } from "#core/faults/fault.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { readFolded } from "#core/faults/fold.ts";
import { sortFaults } from "#core/faults/sort-faults.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { publicChecks } from "./dataset-checks.ts";
import type { Draft } from "./draft.ts";
import { embargoedInnovations } from "./embargoed-innovations.ts";
import { publicDraft } from "./public-draft.ts";

/**
 * The faults that the public site may show: those that the data would have had without the embargoed innovations. The
 * rules across rows are run again without them; of what the reader and the rules over scores said, only what stands
 * on no hidden row is kept, and no count over a file with one.
 */
export function publicFaults(faults: readonly Fault[], draft: Draft): readonly Fault[] {
  const hidden = embargoedInnovations(draft.innovations.rows, draft.portal?.edition ?? "");
  if (hidden.length === 0) return faults;
  const log = new FaultLog();
  const visible = publicDraft(draft, hidden);
  for (const check of publicChecks) log.take(check(visible));
  const lines = hiddenLines(draft, hidden);
  const scoreFiles = new Set(draft.scores.scores.files);
  const kept = faults.filter((fault) => !isFoundAgain(fault, scoreFiles) && isVisible(fault, lines, hidden));
  return sortFaults([...kept, ...log.faults()]);
}

/** From 400 on a code is a rule's; those of scores are not run again, but for what comes with a key of its own. */
function isFoundAgain(fault: Fault, scoreFiles: ReadonlySet<string>): boolean {
  const code = readFolded(fault)?.code ?? fault.code;
  if (Number(code.slice(1)) < 400) return false;
  return !scoreFiles.has(fault.file) || code === "E532" || code === "N550";
}

function isVisible(
  fault: Fault,
  lines: ReadonlyMap<string, ReadonlySet<number>>,
  hidden: readonly Innovation[],
): boolean {
  const { file, line, value, message, remedy, code } = fault;
  const hiddenHere = lines.get(file);
  if (hiddenHere && (readFolded(fault) !== null || countingCodes.has(code))) return false;
  if (line !== null && hiddenHere?.has(line)) return false;
  const said = `${value ?? ""} ${message.id} ${message.en} ${remedy.id} ${remedy.en}`;
  return !hidden.some(({ id, name }) => said.includes(id) || said.includes(name));
}

/** One fault that counts cells of many rows, hidden ones among them. */
const countingCodes: ReadonlySet<string> = new Set(["N319"]);

/** The lines of hidden rows, by file; only files that have some. */
function hiddenLines(draft: Draft, hidden: readonly Innovation[]): ReadonlyMap<string, ReadonlySet<number>> {
  const ids = new Set(hidden.map(({ id }) => id));
  const lines = new Map<string, Set<number>>();
  const hide = (file: string, line: number) => {
    const known = lines.get(file);
    if (known) known.add(line);
    else lines.set(file, new Set([line]));
  };
  for (const { line } of hidden) hide(draft.innovations.file, line);
  for (const { file, rows } of [draft.participations, draft.competitionEntries]) {
    for (const { innovationId, line } of rows) if (ids.has(innovationId)) hide(file, line);
  }
  const { scores } = draft.scores;
  for (let row = 0; row < scores.length; row++) {
    if (!ids.has(scores.innovationIds[scores.innovation[row] as number] ?? "")) continue;
    hide(scores.files[scores.source[row] as number] ?? "", scores.line[row] as number);
  }
  return lines;
}
