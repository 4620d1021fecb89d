import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { ReadinessReport } from "../readiness.ts";
import { shareBar } from "./bars.ts";
import { indicatorWords } from "./indicator-words.ts";
import { evenPoints, points, textOf } from "./show.ts";
import { table } from "./table.ts";
import type { Language } from "./words.ts";
import { fill } from "./words.ts";

/** Which indicators would add most over the whole region. */
export function indicatorsSection({ indicators, rules, count, counts }: ReadinessReport, language: Language): Html {
  const words = indicatorWords(language);
  const most = Math.max(...indicators.map(({ gap }) => gap ?? 0), 0);
  const gained = (value: number | null) =>
    value === null ? words["indicators.unknown"] : `+${evenPoints(value, language)}`;
  const rows = indicators.map((indicator) => [
    html`${indicator.number && `${indicator.number} `}${textOf(indicator.name, language)}${
      indicator.mandatory ? html` <small class="mark">${words.mandatory}</small>` : null
    }`,
    indicator.below ?? "–",
    gained(indicator.step),
    html`${gained(indicator.gap)}${most === 0 ? null : shareBar((indicator.gap ?? 0) / most)}`,
    indicator.unreported,
    indicator.unevidenced,
  ]);
  const columns = [
    { heading: words["indicators.indicator"] },
    { heading: words["indicators.below"], number: true },
    { heading: words["indicators.step"], number: true },
    { heading: words["indicators.gap"], number: true },
    { heading: words["indicators.unreported"], number: true },
    { heading: words["indicators.unevidenced"], number: true },
  ];
  const { indexPerMaturity } = rules;
  const worth =
    indexPerMaturity === null ? "" : fill(words["indicators.perPoint"], { index: points(indexPerMaturity, language) });
  return html`<h2>${words["indicators.title"]}</h2>
<p>${fill(words["indicators.text"], { count: count - counts["tidak-terhitung"] })} ${worth}</p>
${table(words["indicators.caption"], columns, rows, { wide: true })}`;
}
