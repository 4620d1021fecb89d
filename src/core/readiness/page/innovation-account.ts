import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { LevelUp } from "../level-ups.ts";
import type { IndicatorNote, InnovationReadiness, MaturitySoFar, ReadinessReport } from "../readiness.ts";
import { detailWords } from "./detail-words.ts";
import { indicatorWords } from "./indicator-words.ts";
import { reasonWords } from "./reason-words.ts";
import { points, textOf } from "./show.ts";
import { table } from "./table.ts";
import type { Language } from "./words.ts";
import { fill } from "./words.ts";

/** Everything about one innovation: where it stands, what it lacks, what would raise it. */
export function innovationAccount(
  { rules, year }: ReadinessReport,
  innovation: InnovationReadiness,
  language: Language,
): Html {
  const words = detailWords(language);
  const { stage, barriers, stopped, entries, unevidenced, unreported, emptyFields, levelUps } = innovation;
  const isBlank = innovation.maturity.soFar === null && unevidenced.length === 0 && innovation.maturity.best !== null;
  const held = barriers.map((barrier) => reasonWords(language)[`reason.${barrier}`]);
  const lists: (readonly [string, Html | string | null])[] = [
    [words["detail.maturity"], maturityLine(innovation, rules.threshold?.value ?? null, language)],
    [words["detail.stage"], stage === null ? words["detail.stage.none"] : words[`stage.${stage}`]],
    [words["detail.entries"], fill(words["detail.entries.value"], { count: entries, year })],
    [words["detail.barriers"], held.join("; ") || null],
    [words["detail.stopped"], stopped ? words["detail.stopped.value"] : null],
    [words["detail.unevidenced"], notesText(unevidenced, language)],
    [
      words["detail.unreported"],
      isBlank ? fill(words["detail.unreported.all"], { count: unreported.length }) : notesText(unreported, language),
    ],
    [words["detail.emptyFields"], emptyFields.length === 0 ? null : html`<code>${emptyFields.join(", ")}</code>`],
  ];
  const isWhole = unevidenced.length + unreported.length + emptyFields.length === 0;
  return html`<div class="account"><dl>
${lists.map(([term, value]) => (value === null ? html`` : html`<dt>${term}</dt><dd>${value}</dd>\n`))}</dl>
${isWhole ? html`<p>${words["detail.nothing"]}</p>` : null}${levelUps.length === 0 ? null : levelUpTable(levelUps, language)}</div>
`;
}

/** "84 dari 111", or why there is no number. */
export function maturityText({ soFar, best, maximum }: MaturitySoFar, language: Language): string {
  const words = detailWords(language);
  if (soFar === null) return best === null ? words["detail.maturity.none"] : words["detail.maturity.blank"];
  const values = { soFar: points(soFar, language), maximum: maximum === null ? "" : points(maximum, language) };
  return fill(maximum === null ? words["detail.maturity.open"] : words["detail.maturity.value"], values);
}

function maturityLine(
  { maturity, shortfall, unreported }: InnovationReadiness,
  threshold: number | null,
  language: Language,
): string {
  const words = detailWords(language);
  const { evidenced, best } = maturity;
  const parts = [maturityText(maturity, language)];
  if (evidenced !== null) parts.push(fill(words["detail.evidenced"], { points: points(evidenced, language) }));
  if (best !== null && unreported.length > 0) {
    parts.push(fill(words["detail.best"], { points: points(best, language) }));
  }
  if (threshold !== null && shortfall !== null) {
    const values = { threshold: points(threshold, language), points: points(shortfall.soFar, language) };
    const state = shortfall.soFar === 0 ? "reached" : shortfall.best === 0 ? "possible" : "short";
    parts.push(fill(words[`detail.threshold.${state}`], values));
  }
  return parts.join("; ");
}

function notesText(notes: readonly IndicatorNote[], language: Language): string | null {
  const { mandatory } = indicatorWords(language);
  const text = notes.map(({ name, level, mandatory: must }) => {
    const remarks = [
      ...(level === null ? [] : [fill(detailWords(language)["detail.level"], { level: points(level, language) })]),
      ...(must ? [mandatory] : []),
    ];
    return `${textOf(name, language)}${remarks.length === 0 ? "" : ` (${remarks.join(", ")})`}`;
  });
  return text.length === 0 ? null : text.join(" · ");
}

function levelUpTable(levelUps: readonly LevelUp[], language: Language): Html {
  const words = detailWords(language);
  const gained = (value: number) => `+${points(value, language)}`;
  const rows = levelUps.map(({ name, level, next, step, gap, requirement }) => [
    textOf(name, language),
    level === null
      ? fill(words["detail.up.blank"], { next })
      : fill(words["detail.up.from"], { level: points(level, language), next }),
    gained(step),
    gained(gap),
    requirement === null ? words["detail.up.unknown"] : textOf(requirement, language),
  ]);
  const columns = [
    { heading: indicatorWords(language)["indicators.indicator"] },
    { heading: words["detail.up"] },
    { heading: words["detail.up.step"], number: true },
    { heading: words["detail.up.gap"], number: true },
    { heading: words["detail.up.requirement"] },
  ];
  return table(words["detail.ups"], columns, rows);
}
