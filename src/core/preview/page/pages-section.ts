import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { Language } from "../preview-words.ts";
import { count, text } from "../preview-words.ts";
import type { PublicationChanges } from "../publication-changes.ts";
import { more } from "./figures-section.ts";

const listed = 200;

/** Addresses that come, change and go, folded up; null where no page does. */
export function pagesSection({ pages }: PublicationChanges, language: Language): Html | null {
  const kinds = (["removed", "added", "changed"] as const).filter((kind) => pages[kind].length > 0);
  if (kinds.length === 0 && !pages.frame) return null;
  const lists = kinds.map((kind) => {
    const shown = pages[kind].slice(0, listed);
    const items = shown.map((address) => html`<li><code>${address}</code></li>`);
    return html`<details><summary>${count(`page.${kind}`, pages[kind].length, language)}</summary><ul class="pages">${items}</ul>${more(pages[kind].length - shown.length, language)}</details>`;
  });
  const frame = pages.frame ? html`<p>${text("frame", language)}</p>` : null;
  return html`<section><h2>${text("pages", language)}</h2>${lists}${frame}</section>`;
}
