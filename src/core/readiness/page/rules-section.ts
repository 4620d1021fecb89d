import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { ReadinessReport } from "../readiness.ts";
import { ruleWords } from "./rule-words.ts";
import { day, points, textOf } from "./show.ts";
import { table } from "./table.ts";
import type { Language } from "./words.ts";
import { fill } from "./words.ts";

/** Every rule with its value and where it stands, or that the data have none. */
export function rulesSection(report: ReadinessReport, language: Language): Html {
  const words = ruleWords(language);
  const { window, mostEntries, minimumDivisor, minimumBasicAffairs } = report.rules;
  const source = report.method.source || words["rules.noSource"];
  const ofMethod = fill(words["rules.method"], { method: textOf(report.method.name, language), source });
  const row = (name: string, value: string | null, none: string) => [
    name,
    value ?? html`<span class="note">${none}</span>`,
    value === null ? "" : ofMethod,
  ];
  const span = window && { first: day(window.first, language), last: day(window.last, language) };
  const counted = (template: string, count: number | null) => (count === null ? null : fill(template, { count }));
  const rows = [
    thresholdRow(report, language),
    row(words["rules.window"], span && fill(words["rules.window.value"], span), words["rules.window.none"]),
    row(words["rules.entries"], counted(words["rules.entries.value"], mostEntries), words["rules.entries.none"]),
    row(words["rules.divisor"], counted(words["rules.divisor.value"], minimumDivisor), words["rules.divisor.none"]),
    row(words["rules.gate"], counted(words["rules.gate.value"], minimumBasicAffairs), words["rules.gate.none"]),
    row(words["rules.count"], countRule(report, language), words["rules.count.none"]),
  ];
  const columns = [words["rules.rule"], words["rules.value"], words["rules.source"]].map((heading) => ({ heading }));
  return html`<h2>${words["rules.title"]}</h2>
<p>${words["rules.text"]}</p>
${table(words["rules.title"], columns, rows, { isHeadingEnough: true })}`;
}

function thresholdRow({ rules: { threshold }, year }: ReadinessReport, language: Language) {
  const words = ruleWords(language);
  const name = words["rules.threshold"];
  if (threshold === null) return [name, html`<span class="note">${words["rules.threshold.none"]}</span>`, ""];
  const older = threshold.year < year ? fill(words["rules.threshold.older"], { from: threshold.year, year }) : null;
  const value = html`${points(threshold.value, language)}${older && html`<small>${older}</small>`}`;
  const source = threshold.source ?? words["rules.noSource"];
  return [name, value, fill(words["rules.official"], { year: threshold.year, source })];
}

function countRule({ rules: { countWeight, countCap } }: ReadinessReport, language: Language): string | null {
  const words = ruleWords(language);
  if (countWeight === null) return null;
  const weight = points(countWeight, language);
  return countCap === null
    ? fill(words["rules.count.open"], { weight })
    : fill(words["rules.count.value"], { weight, cap: countCap });
}
