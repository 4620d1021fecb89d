import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import { describeCauses } from "../describe-change.ts";
import { figuresByWeight } from "../figures-by-weight.ts";
import type { Language, TextKey } from "../preview-words.ts";
import { count, decimal, text } from "../preview-words.ts";
import type { Figure, FigureChange, PublicationChanges } from "../publication-changes.ts";

const listed = 200;

/** Every figure that becomes another, the largest change first, then those that come and go. */
export function figuresSection(changes: PublicationChanges, language: Language): Html[] {
  const { figures } = changes;
  const groups: [TextKey, readonly FigureChange[], boolean][] = [
    ["figuresTitle", figures.filter(({ before, after }) => before !== null && after !== null), true],
    ["figuresAdded", figures.filter(({ before }) => before === null), false],
    ["figuresRemoved", figures.filter(({ after }) => after === null), false],
  ];
  return groups
    .filter(([, of]) => of.length > 0)
    .map(([title, of, open]) => group(text(title, language), of, open, changes, language));
}

function group(
  title: string,
  figures: readonly FigureChange[],
  open: boolean,
  changes: PublicationChanges,
  language: Language,
): Html {
  const shown = figuresByWeight(figures).slice(0, listed);
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="figures">
<thead><tr><th scope="col">${text("unit", language)}</th><th scope="col">${text("year", language)}</th><th scope="col">${text("index", language)}</th><th scope="col" class="number">${text("before", language)}</th><th scope="col" class="number">${text("after", language)}</th><th scope="col" class="number">${text("difference", language)}</th><th scope="col" class="number">${text("rank", language)}</th><th scope="col">${text("predicate", language)}</th><th scope="col">${text("cause", language)}</th></tr></thead>
<tbody>${shown.map((figure) => figureRow(figure, changes, language))}</tbody>
</table></div>${more(figures.length - shown.length, language)}`;
  // What comes with a new year is long and says little by itself.
  const body = open
    ? table
    : html`<details><summary>${count("figure", figures.length, language)}</summary>${table}</details>`;
  return html`<section><h2>${title}</h2>${body}</section>`;
}

function figureRow(
  { unit, year, node, before, after, causes }: FigureChange,
  changes: PublicationChanges,
  language: Language,
): Html {
  const name = changes.nodes[node];
  const why = describeCauses(causes, changes, language).map((cause) => html`<li>${cause}</li>`);
  return html`<tr><th scope="row">${changes.names.units.get(unit) ?? unit}</th><td>${year}</td><td>${name?.[language] ?? name?.id ?? node}</td><td class="number">${shownValue(before, language)}</td><td class="number strong">${shownValue(after, language)}</td><td class="number">${difference(before, after, language)}</td><td class="number">${pair(before?.rank ?? null, after?.rank ?? null, (rank) => decimal(rank, language))}</td><td>${pair(before?.predicate ?? null, after?.predicate ?? null, (predicate) => predicate ?? "–")}</td><td><ul class="why">${why}</ul></td></tr>
`;
}

function shownValue(figure: Figure | null, language: Language): string {
  return figure === null ? "–" : decimal(figure.value, language);
}

/** Exact to the decimals that the two numbers have. */
function difference(before: Figure | null, after: Figure | null, language: Language): string {
  const [from, to] = [before?.value ?? null, after?.value ?? null];
  if (from === null || to === null) return "–";
  const places = Math.max(...[from, to].map((value) => String(value).split(".")[1]?.length ?? 0));
  const by = Number((to - from).toFixed(places));
  return by === 0 ? "0" : `${by > 0 ? "+" : "−"}${decimal(Math.abs(by), language)}`;
}

function pair<T>(before: T, after: T, shown: (value: T) => string): Html {
  return before === after ? html`<span class="same">${shown(after)}</span>` : html`${shown(before)} → ${shown(after)}`;
}

/** What a list leaves out. */
export function more(number: number, language: Language): Html | null {
  return number > 0 ? html`<p class="more">${text("more", language, { count: String(number) })}</p>` : null;
}
