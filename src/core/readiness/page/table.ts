import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";

export type Column = { heading: string; number?: boolean };

/** A table in a box of its own that may scroll sideways; the first cell of each row names it. A caption that repeats the heading
 * above may go unseen. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (Html | string | number)[])[],
  { wide = false, isHeadingEnough = false } = {},
): Html {
  const mark = (at: number) => (columns[at]?.number ? "number" : "text");
  const heads = columns.map(({ heading }, at) => html`<th scope="col" class="${mark(at)}">${heading}</th>`);
  const body = rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first ?? ""}</th>${rest.map((cell, at) => html`<td class="${mark(at + 1)}">${cell}</td>`)}</tr>\n`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table class="${wide ? "wide" : "plain"}">
<caption class="${isHeadingEnough ? "unseen" : "seen"}">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}
