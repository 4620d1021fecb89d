import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { Language } from "../preview-words.ts";
import { decimal, text } from "../preview-words.ts";
import type { PublicationChanges } from "../publication-changes.ts";

/** How many units, innovations and participations there are, where that changes; null where nothing does. */
export function countsSection({ counts }: PublicationChanges, language: Language): Html | null {
  if (counts.length === 0) return null;
  const items = counts.map(
    ({ what, year, before, after }) =>
      html`<li>${text(what, language)}${year === null ? "" : ` ${year}`}: ${decimal(before, language)} → <b>${decimal(after, language)}</b></li>`,
  );
  return html`<section><h2>${text("counts", language)}</h2><ul class="counts">${items}</ul></section>`;
}
