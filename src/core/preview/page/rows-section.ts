import { withoutHash } from "#core/publication/abridge.ts";
import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import { cellText } from "../describe-change.ts";
import { rowCounts } from "../headline.ts";
import type { Language } from "../preview-words.ts";
import { text } from "../preview-words.ts";
import type { CellChange, PublicationChanges, RowChange, TableChange } from "../publication-changes.ts";
import { more } from "./figures-section.ts";

const listed = 50;

/** Rows of each file that were added, changed and removed, with each changed cell before and after. */
export function rowsSection({ tables }: PublicationChanges, language: Language): Html | null {
  if (tables.length === 0) return null;
  return html`<section><h2>${text("rows", language)}</h2>${tables.map((table) => tablePart(table, language))}</section>`;
}

function tablePart({ file, key, rows }: TableChange, language: Language): Html {
  const shown = rows.slice(0, listed);
  return html`<h3>${file} <span class="size">${rowCounts(rows, language)}</span></h3>
<div class="scroll" tabindex="0" role="region" aria-label="${file}"><table class="rows">
<thead><tr>${key.map((heading) => html`<th scope="col">${heading}</th>`)}<th scope="col">${text("change", language)}</th></tr></thead>
<tbody>${shown.map((row) => rowPart(row, language))}</tbody>
</table></div>${more(rows.length - shown.length, language)}`;
}

function rowPart(row: RowChange, language: Language): Html {
  const key = row.key.map((cell) => html`<td>${cell === null ? "" : cellText(cell, language)}</td>`);
  const what =
    row.kind === "changed"
      ? row.cells.map((cell) => cellPart(cell, language))
      : html`<span class="${row.kind}">${text(row.kind, language)}</span>${row.name === null ? "" : ` ${withoutHash(row.name)}`}`;
  return html`<tr>${key}<td>${what}</td></tr>
`;
}

function cellPart({ column, before, after }: CellChange, language: Language): Html {
  const [from, to] = [cellText(before, language), cellText(after, language)];
  const what =
    from === to
      ? html`<span class="value">${from}</span> (${text("changed", language)})`
      : html`<del>${from}</del> → <ins>${to}</ins>`;
  return html`<p class="cell-change"><span class="column">${column}</span> ${what}</p>`;
}
