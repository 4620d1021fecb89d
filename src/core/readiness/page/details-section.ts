import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { InnovationReadiness, ReadinessReport, UnitReadiness } from "../readiness.ts";
import { stackedBar } from "./bars.ts";
import { detailWords } from "./detail-words.ts";
import { innovationAccount, maturityText } from "./innovation-account.ts";
import { textOf } from "./show.ts";
import { unitAnchor, unitName } from "./units-section.ts";
import { verdictWords } from "./verdict-words.ts";
import type { Language } from "./words.ts";
import { fill } from "./words.ts";

/** A nation's report would not open in a browser; beyond this many innovations the CSV has the rest. */
const mostDetailed = 3000;

/** A fold a unit, and in it a fold an innovation. */
export function detailsSection(report: ReadinessReport, language: Language): Html {
  const words = detailWords(language);
  let shown = 0;
  const units = report.units.filter((unit) => {
    const fits = shown + unit.innovations.length <= mostDetailed;
    if (fits) shown += unit.innovations.length;
    return fits;
  });
  const cut = shown < report.count ? html`<p>${fill(words["details.cut"], { shown, count: report.count })}</p>` : null;
  return html`<h2>${words["details.title"]}</h2>
<p>${words["details.text"]}</p>
${cut}
${units.map((unit) => unitFold(report, unit, language))}`;
}

function unitFold(report: ReadinessReport, unit: UnitReadiness, language: Language): Html {
  const count = fill(detailWords(language)["details.count"], { count: unit.innovations.length });
  return html`<details class="unit"><summary id="${unitAnchor(unit)}"><span><b>${unitName(unit, language)}</b> <small>${count}</small></span>${stackedBar(unit.counts, "row")}</summary>
${unit.innovations.map((innovation) => innovationFold(report, innovation, language))}</details>
`;
}

function innovationFold(report: ReadinessReport, innovation: InnovationReadiness, language: Language): Html {
  const { verdict, maturity, name } = innovation;
  const label = verdictWords(language)[`verdict.${verdict}`];
  return html`<details class="innovation"><summary><b>${textOf(name, language)}</b><small>${maturityText(maturity, language)}</small><span class="verdict ${verdict}">${label}</span></summary>
${innovationAccount(report, innovation, language)}</details>
`;
}
