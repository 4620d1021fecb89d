import type { PublicationRecord } from "#core/publication/publication-record.ts";
import { Html, html } from "#core/reports/html.ts";
import { reportPage } from "#core/reports/report-page.ts";
import { headline, tallyOf } from "./headline.ts";
import { countsSection } from "./page/counts-section.ts";
import { figuresSection } from "./page/figures-section.ts";
import { maturitiesSection } from "./page/maturities-section.ts";
import { pagesSection } from "./page/pages-section.ts";
import { rowsSection } from "./page/rows-section.ts";
import { style } from "./page/style.ts";
import type { NoComparison } from "./preview-summary.ts";
import { comparedWith, holdings } from "./preview-summary.ts";
import type { Language } from "./preview-words.ts";
import { text } from "./preview-words.ts";
import type { PublicationChanges } from "./publication-changes.ts";

/** What publishing would change, as one HTML page; `command` is what publishes. */
export function previewPage(changes: PublicationChanges, language: Language, command: string): string {
  return reportPage({
    language,
    kicker: text("kicker", language),
    title: headline(changes, language),
    lead: comparedWith(changes, language),
    body: html`<style>${new Html(style)}</style>${tally(changes, language)}
${figuresSection(changes, language)}${maturitiesSection(changes, language)}${countsSection(changes, language)}${rowsSection(changes, language)}${pagesSection(changes, language)}
${next(language, command)}`,
  });
}

/** The page where there is no site to compare with. */
export function firstPage(
  record: PublicationRecord,
  reason: NoComparison,
  language: Language,
  command: string,
): string {
  return reportPage({
    language,
    kicker: text("kicker", language),
    title: text("first", language),
    lead: holdings(record, language),
    body: html`<style>${new Html(style)}</style>${reason === "unreadable" ? html`<p>${text("unreadable", language)}</p>` : null}${next(language, command)}`,
  });
}

function tally(changes: PublicationChanges, language: Language): Html {
  const { changed, added, removed, ranks, predicates, rows } = tallyOf(changes);
  const { pages } = changes;
  const items: [number, string][] = [
    [changed + added + removed, text("figures", language)],
    [ranks, text("rank", language)],
    [predicates, text("predicate", language)],
    [rows, text("rows", language)],
    [pages.added.length + pages.changed.length + pages.removed.length, text("pages", language)],
  ];
  const parts = items.map(
    ([number, name]) =>
      html`<li class="${number === 0 ? "none" : "some"}"><b>${number}</b> <span>${name.toLowerCase()}</span></li>`,
  );
  return html`<ul class="tally">${parts}</ul>`;
}

function next(language: Language, command: string): Html {
  const [before = "", after = ""] = text("publish", language, { command: "\n" }).split("\n");
  return html`<p class="publish">${before}<code>${command}</code>${after}</p>`;
}
