import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { ReadinessReport } from "../readiness.ts";
import { verdicts } from "../readiness.ts";
import { stackedBar } from "./bars.ts";
import { day, listOf, points } from "./show.ts";
import { verdictWords } from "./verdict-words.ts";
import type { Language } from "./words.ts";
import { fill } from "./words.ts";

/** The verdict in one or two sentences: what the terminal says, and the report's first line. Empty parts are left out. */
export function verdictSentence({ counts, count, rules }: ReadinessReport, language: Language): string {
  const words = verdictWords(language);
  const threshold = rules.threshold === null ? null : points(rules.threshold.value, language);
  const part = (verdict: "lengkapi" | "naikkan" | "tidak-terhitung") => {
    const template = verdict === "lengkapi" && threshold === null ? words["part.open"] : words[`part.${verdict}`];
    return counts[verdict] === 0 ? [] : [fill(template, { count: counts[verdict], threshold: threshold ?? "" })];
  };
  const parts = [...part("lengkapi"), ...part("naikkan"), ...part("tidak-terhitung")];
  const first = fill(parts.length === 0 ? words["lead.all"] : words.lead, { siap: counts.siap, count });
  const rest = parts.length === 0 ? [] : [`${listOf(parts, language)}.`];
  return [first, ...rest, ...(threshold === null ? [words["lead.noThreshold"]] : [])].join(" ");
}

export function verdictSection(report: ReadinessReport, language: Language): Html {
  const words = verdictWords(language);
  const { counts, rules, sent, sample, edition } = report;
  const shown = verdicts.filter((verdict) => rules.threshold !== null || verdict !== "naikkan");
  const cells = shown.map(
    (verdict) =>
      html`<div class="${verdict}"><dt>${words[`verdict.${verdict}`]}<small>${words[`meaning.${verdict}`]}</small></dt><dd>${counts[verdict]}</dd></div>\n`,
  );
  return html`${sample ? html`<p class="sample">${words.sample}</p>\n` : null}<dl class="verdicts">
${cells}</dl>
${stackedBar(counts, "overall")}
${sent > 0 ? html`<p>${fill(words.sent, { sent })}</p>\n` : null}<p class="note">${fill(words.edition, { edition: day(edition, language) })} ${words.embargo}</p>
`;
}
