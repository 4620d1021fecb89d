import { escapeInvisible } from "#core/faults/show-value.ts";
import { html } from "#core/reports/html.ts";
import { reportPage } from "#core/reports/report-page.ts";
import { remarksOn } from "./barrier-words.ts";
import type { Candidate } from "./candidates.ts";
import { isExpected } from "./candidates.ts";
import { newYearChecklist } from "./new-year-checklist.ts";
import { newYearWords } from "./new-year-words.ts";
import type { NewYearPlan } from "./plan-new-year.ts";

/** Where the files went: into the data folder, or beside it for a person to copy. */
export type NewYearOutcome = { applied: boolean; folder: string };

/** The summary as a page that opens by double-click: what was prepared, what to check, which innovations are in question. */
export function newYearPage(plan: NewYearPlan, { applied, folder }: NewYearOutcome, language: "id" | "en"): string {
  const words = newYearWords[language];
  const { year, changes, candidates } = plan;
  const expected = candidates.filter(isExpected).length;
  const open = candidates.filter((candidate) => !isExpected(candidate));
  const files = [...changes.keys()].map((path) => html`<li><code>${escapeInvisible(path)}</code></li>`);
  const checks = newYearChecklist(plan).map((item) => html`<li>${escapeInvisible(item[language])}</li>`);
  const body = html`
<h2>${words.files}</h2>
<p>${applied ? words.applied(escapeInvisible(folder)) : words.toCopy(escapeInvisible(folder), year)}</p>
<ul>${files}</ul>
<h2>${words.checks}</h2>
<ol>${checks}</ol>
${
  candidates.length === 0
    ? null
    : html`<h2>${words.innovations}</h2>
<p>${words.counts({ expected, open: open.length, stopped: plan.stopped })}</p>`
}
${
  open.length === 0
    ? null
    : html`<div class="scroll"><table>
<thead><tr><th scope="col">${words.innovation}</th><th scope="col">${words.unit}</th><th scope="col">${words.remarks}</th></tr></thead>
<tbody>${open.map((candidate) => row(candidate, language))}</tbody>
</table></div>`
}`;
  return reportPage({ language, kicker: words.kicker, title: words.title(year), lead: words.lead(plan.from.id), body });
}

function row(candidate: Candidate, language: "id" | "en") {
  const { id, name, unitId } = candidate.innovation;
  const remarks = remarksOn(candidate, language).join("; ");
  return html`<tr><th scope="row">${escapeInvisible(name)} <code>${id}</code></th><td>${unitId ?? ""}</td><td>${escapeInvisible(remarks)}</td></tr>`;
}
