import { Html, html } from "#core/reports/html.ts";
import { reportPage } from "#core/reports/report-page.ts";
import { affairsSection } from "./page/affairs-section.ts";
import { detailsSection } from "./page/details-section.ts";
import { indicatorsSection } from "./page/indicators-section.ts";
import { reasonsSection } from "./page/reasons-section.ts";
import { rulesSection } from "./page/rules-section.ts";
import { scenariosSection } from "./page/scenarios-section.ts";
import { style } from "./page/style.ts";
import { othersSection, unitsSection } from "./page/units-section.ts";
import { verdictSection, verdictSentence } from "./page/verdict-section.ts";
import { verdictWords } from "./page/verdict-words.ts";
import type { Language } from "./page/words.ts";
import { fill } from "./page/words.ts";
import type { NoReadiness, Readiness } from "./readiness.ts";

/** The report for staff as one HTML file: the verdict first, then what to do, then every unit and innovation. */
export function readinessPage(readiness: Readiness, language: Language): string {
  const words = verdictWords(language);
  if (!readiness.applies) {
    const { years } = readiness;
    const known = years.length === 0 ? words["none.noYears"] : fill(words["none.years"], { years: years.join(", ") });
    const [title, lead] = [words["none.title"], readinessSummary(readiness, language)];
    return reportPage({ language, title, lead, body: html`<p>${known}</p>` });
  }
  const sections = [
    verdictSection,
    reasonsSection,
    scenariosSection,
    affairsSection,
    indicatorsSection,
    unitsSection,
    othersSection,
    detailsSection,
    rulesSection,
  ];
  return reportPage({
    language,
    title: fill(words.title, { year: readiness.year }),
    lead: readinessSummary(readiness, language),
    body: html`<style>${new Html(style)}</style>${sections.map((section) => section(readiness, language))}`,
  });
}

/** The verdict in a sentence or two, for the terminal and for the report's first line. */
export function readinessSummary(readiness: Readiness, language: Language): string {
  return readiness.applies ? verdictSentence(readiness, language) : noReport(readiness, language);
}

function noReport({ reason, year }: NoReadiness, language: Language): string {
  return fill(verdictWords(language)[`none.${reason}`], { year: year ?? "" });
}
