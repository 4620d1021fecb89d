import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { ReadinessReport } from "../readiness.ts";
import { shareBar } from "./bars.ts";
import { reasonWords } from "./reason-words.ts";
import { points } from "./show.ts";
import { table } from "./table.ts";
import type { Language } from "./words.ts";

export function reasonsSection({ reasons, count }: ReadinessReport, language: Language): Html {
  const words = reasonWords(language);
  const rows = reasons.map(({ reason, innovations, cells }) => [
    words[`reason.${reason}`],
    html`${innovations}${shareBar(innovations / count)}`,
    cells === null ? "" : points(cells, language),
    words[`remedy.${reason}`],
  ]);
  const columns = [
    { heading: words["reasons.reason"] },
    { heading: words["reasons.innovations"], number: true },
    { heading: words["reasons.cells"], number: true },
    { heading: words["reasons.remedy"] },
  ];
  return html`<h2>${words["reasons.title"]}</h2>
${
  rows.length === 0
    ? html`<p>${words["reasons.none"]}</p>\n`
    : html`<p>${words["reasons.text"]}</p>\n${table(words["reasons.title"], columns, rows, { isHeadingEnough: true })}`
}`;
}
