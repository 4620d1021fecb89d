import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { ReadinessReport } from "../readiness.ts";
import { scenarioWords } from "./scenario-words.ts";
import { table } from "./table.ts";
import type { Language } from "./words.ts";
import { fill } from "./words.ts";

/** The six basic-service affairs and how many innovations touch each. */
export function affairsSection(report: ReadinessReport, language: Language): Html {
  const words = scenarioWords(language);
  const cell = (count: number) => (count === 0 ? html`<b class="peringatan">${words["affairs.none"]}</b>` : count);
  const rows = report.affairs.map(({ affair, ready, complete, all }) => [
    affair.name[language],
    cell(ready),
    cell(complete),
    cell(all),
  ]);
  const columns = [
    { heading: words["affairs.affair"] },
    { heading: words["affairs.ready"], number: true },
    { heading: words["affairs.complete"], number: true },
    { heading: words["affairs.all"], number: true },
  ];
  return html`<h2>${words["affairs.title"]}</h2>
<p>${sentence(report, language)}</p>
${table(words["affairs.caption"], columns, rows)}`;
}

function sentence({ scenarios, rules: { minimumBasicAffairs } }: ReadinessReport, language: Language): string {
  const words = scenarioWords(language);
  const sent = scenarios.find(({ name }) => name === "lengkap");
  const covered = sent?.affairs ?? 0;
  if (minimumBasicAffairs === null) return fill(words["affairs.noRule"], { covered });
  const template = sent?.gateOpen ? words["affairs.enough"] : words["affairs.short"];
  return fill(template, { covered, needed: minimumBasicAffairs });
}
