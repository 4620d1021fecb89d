import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { Language } from "../preview-words.ts";
import { decimal, text } from "../preview-words.ts";
import type { PublicationChanges } from "../publication-changes.ts";
import { more } from "./figures-section.ts";

const listed = 100;

/** Innovations whose maturity in a year becomes another; null where none does. */
export function maturitiesSection({ maturities, names }: PublicationChanges, language: Language): Html | null {
  if (maturities.length === 0) return null;
  const shown = maturities.slice(0, listed);
  const rows = shown.map(
    ({ innovation, year, before, after }) =>
      html`<tr><th scope="row">${names.innovations.get(innovation) ?? innovation}</th><td>${year}</td><td class="number">${decimal(before, language)}</td><td class="number strong">${decimal(after, language)}</td></tr>
`,
  );
  const title = text("maturities", language);
  return html`<section><h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr><th scope="col">${text("innovation", language)}</th><th scope="col">${text("year", language)}</th><th scope="col" class="number">${text("before", language)}</th><th scope="col" class="number">${text("after", language)}</th></tr></thead>
<tbody>${rows}</tbody></table></div>${more(maturities.length - shown.length, language)}</section>`;
}
