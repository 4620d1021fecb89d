import type { Fault } from "#core/faults/fault.ts";
import { groupFaults } from "#core/faults/group-faults.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import type { FileGroups } from "#core/reports/fault-report.ts";
import { fileSections } from "#core/reports/fault-report-files.ts";
import { readingNotes } from "#core/reports/fault-report-notes.ts";
import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import { reportPage } from "#core/reports/report-page.ts";
import type { SummaryOptions } from "./format-summary.ts";
import { importTally } from "./import-tally.ts";
import { importWords } from "./import-words.ts";
import type { ImportChange } from "./innovation-changes.ts";
import type { ImportPlan } from "./plan-import.ts";

type Language = "id" | "en";
type Cell = string | number | Html;

/** The import as a page that opens by double-click. `found` are the new faults of the data as they would be. */
export function importPage(plan: ImportPlan, found: readonly Fault[], options: SummaryOptions): string {
  const { language, year, outcome, paths } = options;
  const words = importWords[language];
  const { headings, hints } = words;
  const changed = plan.changes.filter(({ kind }) => kind !== "kept");
  const kept = plan.changes.filter(({ kind }) => kind === "kept");
  const body = html`
${tally(plan, language)}
${plan.unused.length === 0 ? null : html`<p class="note">${words.unused(plan.unused.join(", "))}</p>`}
${changed.some(({ heading }) => heading === "nama_inisiator") || plan.added.length > 0 ? html`<p class="note">${words.initiators}</p>` : null}
${doubtTable(plan, language)}
${faultList([...plan.faults, ...found], found.length === 0 ? null : hints.found, language)}
${section(headings.added, null, addedTable(plan, language))}
${section(headings.changed, hints.changed, changeTable(changed, language))}
${section(headings.kept, hints.kept, changeTable(kept, language))}
${readingNotes(byFile(plan.faults), language)}`;
  return reportPage({ language, title: words.title(year), lead: words.outcome(outcome, paths), body });
}

function tally(plan: ImportPlan, language: Language): Html | null {
  const { counts } = importWords[language];
  const entries = Object.entries(importTally(plan)) as [keyof typeof counts, number][];
  if (entries.every(([, count]) => count === 0)) return null;
  return html`<ul class="tally">${entries.map(([name, count]) => html`<li class="${count === 0 ? "none" : ""}"><b>${count}</b> <span>${counts[name]}</span></li>`)}</ul>`;
}

/** What is to be repaired, a section a file. */
function faultList(faults: readonly Fault[], hint: string | null, language: Language): Html {
  const files = byFile(faults).filter(({ groups }) => groups.some(({ severity }) => severity !== "catatan"));
  return html`${hint === null ? null : html`<p class="note">${hint}</p>`}${fileSections(files, { language, annotations: new Map() })}`;
}

function byFile(faults: readonly Fault[]): FileGroups[] {
  return [...Map.groupBy(groupFaults(faults), ({ file }) => file)].map(([file, groups]) => ({ file, groups }));
}

function doubtTable({ doubtful }: ImportPlan, language: Language): Html | null {
  const { columns, headings, hints } = importWords[language];
  const rows = doubtful.flatMap(({ row, candidates }) =>
    candidates.map(({ innovation, similarity }, index) => [
      index === 0 ? row.line : "",
      index === 0 ? row.name : "",
      innovation.name,
      html`<code>${innovation.id}</code>`,
      innovation.unitId ?? "",
      `${Math.round(similarity * 100)}%`,
    ]),
  );
  const titles = [columns.line, columns.name, columns.candidate, columns.id, columns.unit, columns.similarity];
  return section(headings.doubtful, hints.doubtful, table(titles, rows));
}

function addedTable({ added }: ImportPlan, language: Language): Html | null {
  const { columns } = importWords[language];
  const rows = added.map(({ line, name, id, unitId }) => [line, name, html`<code>${id}</code>`, unitId ?? ""]);
  return table([columns.line, columns.name, columns.id, columns.unit], rows);
}

function changeTable(changes: readonly ImportChange[], language: Language): Html | null {
  const { columns, empty } = importWords[language];
  const rows = changes.map(({ line, name, id, heading, before, after }) => [
    line,
    name,
    html`<code>${id}</code>`,
    heading,
    before === "" ? html`<i>${empty}</i>` : before,
    after,
  ]);
  return table([columns.line, columns.name, columns.id, columns.column, columns.before, columns.after], rows);
}

function section(title: string, hint: string | null, content: Html | null): Html | null {
  if (content === null) return null;
  return html`<section><h2>${title}</h2>${hint === null ? null : html`<p class="note">${hint}</p>`}${content}</section>`;
}

/** Null where there are no rows. */
function table(titles: readonly string[], rows: readonly (readonly Cell[])[]): Html | null {
  if (rows.length === 0) return null;
  const cell = (content: Cell) => html`<td>${typeof content === "string" ? escapeInvisible(content) : content}</td>`;
  return html`<div class="scroll"><table>
<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map(cell)}</tr>\n`)}</tbody>
</table></div>`;
}
