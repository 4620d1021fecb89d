import type { Fault } from "#core/faults/fault.ts";
import { faultWords } from "#core/faults/fault-words.ts";
import type { FaultGroup } from "#core/faults/group-faults.ts";
import { severities, sizeOfGroup } from "#core/faults/group-faults.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import type { Annotation, FileGroups } from "./fault-report.ts";
import { reportWords } from "./fault-report-words.ts";
import type { Html } from "./html.ts";
import { html } from "./html.ts";
import { rawValue } from "./raw-value.ts";

/** The table of contents: each file with its counts, and the notes where there are any. */
export function contentsOfFiles(
  files: readonly FileGroups[],
  { language, notes }: { language: "id" | "en"; notes: number },
): Html {
  const words = reportWords[language];
  const rows = files.map(
    ({ file, groups }, index) =>
      html`<li><a href="#${idOf(index)}">${escapeInvisible(file)}</a> <span>${countsOf(groups, language)}</span></li>`,
  );
  const last = notes === 0 ? null : html`<li><a href="#catatan">${words.notesTitle}</a> <span>${notes}</span></li>`;
  return html`<nav aria-labelledby="isi"><h2 id="isi">${words.contents}</h2><ol class="contents">${rows}${last}</ol></nav>`;
}

/** A section a file, its groups in the order of their weight; notes stand elsewhere. */
export function fileSections(
  files: readonly FileGroups[],
  { language, annotations }: { language: "id" | "en"; annotations: ReadonlyMap<string, Annotation> },
): Html[] {
  return files.map(({ file, groups }, index) => {
    const found = groups.filter(({ severity }) => severity !== "catatan");
    return html`
<section id="${idOf(index)}" class="file">
<h2>${escapeInvisible(file)}</h2>
${copyOf(annotations.get(file), language)}
${found.map((group) => groupSection(group, language))}
</section>`;
  });
}

function copyOf(annotation: Annotation | undefined, language: "id" | "en"): Html | null {
  const words = reportWords[language];
  if (annotation === undefined) return null;
  if ("reason" in annotation) return html`<p class="note">${words.noCopy[annotation.reason]}</p>`;
  return html`<p class="note"><a href="${annotation.href}">${words.copy}</a>: ${words.copyHint}.</p>`;
}

function groupSection(group: FaultGroup, language: "id" | "en"): Html {
  const words = reportWords[language];
  const { code, severity, faults, more } = group;
  const remedies = new Set(faults.map((fault) => fault.remedy[language]));
  const shared = remedies.size === 1;
  const [remedy] = remedies;
  const size = sizeOfGroup(group);
  return html`
<div class="group ${severity}">
<h3><span class="tag">${faultWords[language].tag[severity]} ${code}</span> ${size === 1 ? null : html`<span class="size">${words.findings(size)}</span>`}</h3>
<ul class="faults">${faults.map((fault) => item(fault, { language, remedy: !shared }))}</ul>
${more > 0 ? html`<p class="more">${words.folded(more)}</p>` : null}
${shared && remedy !== undefined ? html`<p class="remedy"><b>${words.fix}:</b> ${remedy}</p>` : null}
</div>`;
}

function item(fault: Fault, { language, remedy }: { language: "id" | "en"; remedy: boolean }): Html {
  const words = reportWords[language];
  const { column, value } = fault;
  const heading =
    column === null ? null : html`<span class="column">${words.column} ${escapeInvisible(column)}</span> `;
  const raw = value === null ? null : rawValue(value, language);
  const about = heading === null && raw === null ? null : html`<p class="about">${heading}${raw}</p>`;
  const fix = remedy ? html`<p class="remedy"><b>${words.fix}:</b> ${fault.remedy[language]}</p>` : null;
  return html`<li>${place(fault, language)}<div>${about}<p>${fault.message[language]}</p>${fix}</div></li>`;
}

function place({ cell, line }: Fault, language: "id" | "en"): Html {
  const words = reportWords[language];
  if (cell !== null) return html`<b class="cell">${cell}</b>`;
  return html`<b class="cell wide">${line === null ? words.wholeFile : `${words.line} ${line}`}</b>`;
}

function countsOf(groups: readonly FaultGroup[], language: "id" | "en"): Html[] {
  return severities
    .filter((severity) => severity !== "catatan")
    .flatMap((severity) => {
      const count = groups
        .filter((group) => group.severity === severity)
        .reduce((sum, group) => sum + sizeOfGroup(group), 0);
      return count === 0
        ? []
        : [html`<span class="${severity}">${count} ${reportWords[language].unit(severity, count)}</span> `];
    });
}

function idOf(index: number): string {
  return `berkas-${index + 1}`;
}
