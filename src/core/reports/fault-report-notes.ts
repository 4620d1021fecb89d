import type { Fault } from "#core/faults/fault.ts";
import type { FaultGroup } from "#core/faults/group-faults.ts";
import { sizeOfGroup } from "#core/faults/group-faults.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import type { FileGroups } from "./fault-report.ts";
import { reportWords } from "./fault-report-words.ts";
import type { Html } from "./html.ts";
import { html } from "./html.ts";

const mostShown = 6;

/** How the files were read: the notes, a line for each kind in each file; null where there are none. */
export function readingNotes(files: readonly FileGroups[], language: "id" | "en"): Html | null {
  const words = reportWords[language];
  const rows = files
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, groups }) => {
      const notes = groups.filter(({ severity }) => severity === "catatan");
      return notes.length === 0 ? [] : [fileNotes(file, notes, language)];
    });
  if (rows.length === 0) return null;
  return html`
<section id="catatan" class="notes">
<h2>${words.notesTitle}</h2>
<p class="note">${words.notesLead}</p>
<dl>${rows}</dl>
</section>`;
}

function fileNotes(file: string, notes: readonly FaultGroup[], language: "id" | "en"): Html {
  return html`<dt>${escapeInvisible(file)}</dt><dd><ul>${notes.map((group) => lines(group, language))}</ul></dd>`;
}

/** A line for each thing said, with the cells it is said of, and how many things more there are. */
function lines(group: FaultGroup, language: "id" | "en"): Html {
  const byMessage = [...Map.groupBy(group.faults, (fault) => fault.message[language])];
  const shown = byMessage.slice(0, mostShown);
  const told = shown.reduce((sum, [, faults]) => sum + faults.length, 0);
  const rest = sizeOfGroup(group) - told;
  const more = rest === 0 ? null : html`<li class="size">… ${reportWords[language].more(rest)}</li>`;
  return html`${shown.map(([message, faults]) => html`<li>${message} ${cellsOf(faults)}</li>`)}${more}`;
}

function cellsOf(faults: readonly Fault[]): Html | null {
  const cells = faults.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  if (cells.length === 0) return null;
  const rest = cells.length - mostShown;
  return html`<span class="cells">${cells.slice(0, mostShown).join(", ")}${rest > 0 ? ` … +${rest}` : ""}</span>`;
}
