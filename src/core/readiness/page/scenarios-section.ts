import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { ReadinessReport } from "../readiness.ts";
import type { SendingScenario } from "../sending-scenarios.ts";
import { scenarioWords } from "./scenario-words.ts";
import { evenPoints, points } from "./show.ts";
import { table } from "./table.ts";
import type { Language } from "./words.ts";
import { fill } from "./words.ts";

/** What the index would get from what is ready, from what could be completed, and from all. */
export function scenariosSection({ scenarios, rules }: ReadinessReport, language: Language): Html {
  const words = scenarioWords(language);
  const shown = scenarios.filter(({ name }) => rules.threshold !== null || name !== "semua");
  const rows = shown.map((scenario) => [
    words[`scenario.${scenario.name}`],
    scenario.innovations,
    divisorCell(scenario, language),
    scenario.meanMaturity === null ? "–" : evenPoints(scenario.meanMaturity, language),
    costText(scenario, language),
    fill(words["scenarios.affairs.value"], { count: scenario.affairs }),
    countText(scenario, language),
  ]);
  const columns = [
    { heading: words["scenarios.name"] },
    { heading: words["scenarios.innovations"], number: true },
    { heading: words["scenarios.divisor"], number: true },
    { heading: words["scenarios.mean"], number: true },
    { heading: words["scenarios.cost"] },
    { heading: words["scenarios.affairs"], number: true },
    { heading: words["scenarios.count"], number: true },
  ];
  return html`<h2>${words["scenarios.title"]}</h2>
<p>${words["scenarios.text"]}</p>
${table(words["scenarios.caption"], columns, rows, { wide: true })}`;
}

function divisorCell({ divisor, emptySlots }: SendingScenario, language: Language): Html | string {
  if (divisor === null) return "–";
  const empty = emptySlots ? fill(scenarioWords(language)["scenarios.empty"], { count: emptySlots }) : null;
  return html`${divisor}${empty && html`<small>${empty}</small>`}`;
}

function costText({ emptySlots, emptyCost, emptyCostOnIndex }: SendingScenario, language: Language): string {
  const words = scenarioWords(language);
  if (emptySlots === null || emptyCost === null) return "–";
  if (emptySlots === 0) return words["scenarios.cost.none"];
  const cost = points(emptyCost, language);
  if (emptyCostOnIndex === null) return fill(words["scenarios.cost.value"], { points: cost });
  return fill(words["scenarios.cost.index"], { points: cost, index: points(emptyCostOnIndex, language) });
}

function countText({ countScore, lostToGate, gateOpen }: SendingScenario, language: Language): string {
  if (countScore === null || lostToGate === null) return "–";
  if (gateOpen || lostToGate === 0) return points(countScore, language);
  return fill(scenarioWords(language)["scenarios.lost"], { points: points(lostToGate, language) });
}
