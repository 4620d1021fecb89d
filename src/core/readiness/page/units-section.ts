import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { ReadinessReport, UnitReadiness } from "../readiness.ts";
import { verdicts } from "../readiness.ts";
import { stackedBar } from "./bars.ts";
import { day, evenPoints, textOf } from "./show.ts";
import { table } from "./table.ts";
import { unitWords } from "./unit-words.ts";
import type { Language } from "./words.ts";
import { fill } from "./words.ts";

/** One row a unit, worst first. */
export function unitsSection({ units, year, rules }: ReadinessReport, language: Language): Html {
  const words = unitWords(language);
  const shown = verdicts.filter((verdict) => rules.threshold !== null || verdict !== "naikkan");
  const rows = units.map((unit) => [
    html`<a href="#${unitAnchor(unit)}">${unitName(unit, language)}</a>`,
    unit.innovations.length,
    stackedBar(unit.counts, "row"),
    ...shown.map((verdict) => quietZero(unit.counts[verdict])),
    quietZero(unit.unevidenced),
    quietZero(unit.unreported),
    quietZero(unit.emptyFields),
    unit.meanMaturity === null ? words["units.unknown"] : evenPoints(unit.meanMaturity, language),
  ]);
  const number = (heading: string) => ({ heading, number: true });
  const columns = [
    { heading: words["units.unit"] },
    number(words["units.innovations"]),
    { heading: words["units.share"] },
    ...shown.map((verdict) => number(words[`units.${verdict}`])),
    number(words["units.unevidenced"]),
    number(words["units.unreported"]),
    number(words["units.emptyFields"]),
    number(words["units.mean"]),
  ];
  return html`<h2>${words["units.title"]}</h2>
<p>${words["units.text"]}</p>
${table(fill(words["units.caption"], { year }), columns, rows, { wide: true })}`;
}

/** Units that have none, and innovations that could still be entered. */
export function othersSection({ unitsWithout, unentered, rules, year }: ReadinessReport, language: Language): Html {
  const words = unitWords(language);
  const none = unitsWithout.map(({ name }) => html`<li>${textOf(name, language)}</li>`);
  const rows = unentered.map(({ name, unitName: unit, appliedOn }) => [
    textOf(name, language),
    unit ? textOf(unit, language) : words["units.none"],
    day(appliedOn, language),
  ]);
  const headings = [words["unentered.innovation"], words["unentered.unit"], words["unentered.applied"]];
  const columns = headings.map((heading) => ({ heading }));
  const empty = rules.window === null ? words["unentered.noRule"] : fill(words["unentered.empty"], { year });
  return html`<h2>${words["without.title"]}</h2>
<p>${fill(none.length === 0 ? words["without.empty"] : words["without.text"], { count: none.length, year })}</p>
${none.length === 0 ? null : html`<ul class="names">${none}</ul>`}
<h2>${words["unentered.title"]}</h2>
<p>${rows.length === 0 ? empty : fill(words["unentered.text"], { count: rows.length, year })}</p>
${
  rows.length === 0
    ? null
    : html`<details><summary><b>${words["unentered.show"]}</b></summary>\n${table(words["unentered.title"], columns, rows)}</details>\n`
}`;
}

function quietZero(count: number): Html | number {
  return count === 0 ? html`<span class="zero">0</span>` : count;
}

export function unitName({ name }: UnitReadiness, language: Language): string {
  return name ? textOf(name, language) : unitWords(language)["units.none"];
}

export function unitAnchor({ id }: UnitReadiness): string {
  return id === null ? "tanpa-unit" : `unit-${id}`;
}
