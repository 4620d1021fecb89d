import type { Fault } from "#core/faults/fault.ts";
import type { Draft } from "./draft.ts";
import { embargoedInnovations } from "./embargoed-innovations.ts";

/** The faults that the public site may show: none that stands on, or speaks of, an embargoed innovation. */
export function publicFaults(faults: readonly Fault[], draft: Draft): readonly Fault[] {
  const hidden = embargoedInnovations(draft.innovations.rows, draft.portal?.edition ?? "");
  if (hidden.length === 0) return faults;
  const ids = new Set(hidden.map(({ id }) => id));
  const words = hidden.flatMap(({ id, name }) => [id, name]);
  const lines = new Set(hidden.map(({ line }) => `${draft.innovations.file} ${line}`));
  for (const { file, rows } of [draft.participations, draft.competitionEntries]) {
    for (const { innovationId, line } of rows) if (ids.has(innovationId)) lines.add(`${file} ${line}`);
  }
  const { scores, file } = draft.scores;
  for (let row = 0; row < scores.length; row++) {
    if (ids.has(scores.innovationIds[scores.innovation[row] as number] ?? "")) lines.add(`${file} ${scores.line[row]}`);
  }
  return faults.filter(({ file, line, value, message, remedy }) => {
    if (line !== null && lines.has(`${file} ${line}`)) return false;
    const said = `${value ?? ""} ${message.id} ${message.en} ${remedy.id} ${remedy.en}`;
    return !words.some((word) => said.includes(word));
  });
}
