import type { Indices } from "#core/composite/index-row.ts";
import { stageOrder } from "#core/composite/stage-order.ts";
import { treePlan } from "#core/composite/tree-plan.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Method } from "#core/schema/method.ts";
import { affairCoverage } from "./affair-coverage.ts";
import type { Candidate, Yardstick } from "./assess-innovation.ts";
import { assessInnovation } from "./assess-innovation.ts";
import { assessUnits, countVerdicts, unitsWithout } from "./assess-units.ts";
import { indicatorGaps } from "./indicator-gaps.ts";
import { indicatorScales } from "./indicator-scale.ts";
import { innovationLevels } from "./innovation-levels.ts";
import type { Readiness } from "./readiness.ts";
import { readinessRules } from "./readiness-rules.ts";
import { reasonCounts } from "./reason-counts.ts";
import { sendingScenarios } from "./sending-scenarios.ts";
import { unenteredInnovations } from "./unentered-innovations.ts";
import { yearEntries } from "./year-entries.ts";

/**
 * How ready a year's innovations are to be sent, by the rules that the data give for that year. The innovations of a year are
 * those with a row in `keikutsertaan.csv` or a reported level. `year` null: the newest for which there is something to say.
 */
export function assessReadiness(dataset: Dataset, indices: Indices, year: number | null): Readiness {
  const years = reportableYears(dataset, indices);
  const chosen = year ?? years.at(-1) ?? null;
  const method = dataset.methods.find((candidate) => chosen !== null && candidate.years.includes(chosen));
  if (chosen === null || !method) {
    const reason = dataset.methods.some(hasInnovationIndicators) ? "tanpa-metode" : "tanpa-indikator-inovasi";
    return { applies: false, year: chosen, reason, years };
  }
  const plan = treePlan(method, dataset.scores);
  const mean = plan.means[0];
  if (mean === undefined) return { applies: false, year: chosen, reason: "tanpa-indikator-inovasi", years };
  const rules = readinessRules(dataset, plan, mean, chosen);
  const yardstick: Yardstick = { mean, scales: indicatorScales(mean, method.scale), rules };
  const candidates = candidatesOf(dataset, indices, innovationLevels(dataset.scores, plan, chosen), chosen);
  if (candidates.length === 0) return { applies: false, year: chosen, reason: "tanpa-inovasi", years };
  const assessed = candidates.map((candidate) => assessInnovation(yardstick, candidate));
  const innovations = new Map(candidates.map(({ innovation }) => [innovation.id, innovation]));
  const barred = new Set(assessed.filter(({ verdict }) => verdict === "tidak-terhitung").map(({ id }) => id));
  return {
    applies: true,
    year: chosen,
    sample: dataset.portal.sample,
    edition: dataset.portal.edition,
    method: { id: method.id, name: method.name, source: method.source },
    rules,
    count: assessed.length,
    counts: countVerdicts(assessed),
    reasons: reasonCounts(assessed),
    sent: assessed.filter(({ stage }) => stage !== null && stageOrder[stage] >= stageOrder.dikirim).length,
    units: assessUnits(dataset.units, assessed),
    unitsWithout: unitsWithout(dataset.units, assessed, chosen),
    scenarios: sendingScenarios(assessed, innovations, rules),
    affairs: affairCoverage(assessed, innovations),
    indicators: indicatorGaps(
      yardstick,
      candidates.filter(({ innovation }) => !barred.has(innovation.id)),
    ),
    unentered: unenteredInnovations(dataset, innovations, rules, chosen),
  };
}

/** Years with innovations under a method that rates innovations, ascending. */
function reportableYears({ methods }: Dataset, { maturities }: Indices): number[] {
  const rating = new Set(methods.filter(hasInnovationIndicators).flatMap(({ years }) => years));
  return [...new Set(maturities.map(({ year }) => year))].filter((year) => rating.has(year)).toSorted((a, b) => a - b);
}

function hasInnovationIndicators({ groups }: Method): boolean {
  return groups.some(({ aggregation }) => aggregation === "rerata-inovasi");
}

function candidatesOf(
  { innovations, participations }: Dataset,
  { maturities }: Indices,
  levels: ReadonlyMap<string, Candidate["levels"]>,
  year: number,
): Candidate[] {
  const present = new Set(maturities.filter((row) => row.year === year).map(({ innovationId }) => innovationId));
  const rows = Map.groupBy(participations, ({ innovationId }) => innovationId);
  return innovations
    .filter(({ id }) => present.has(id))
    .map((innovation) => {
      const own = rows.get(innovation.id) ?? [];
      const participation = own.find((row) => row.year === year) ?? null;
      const entries = new Set([...yearEntries(own, year), year]).size;
      return { innovation, participation, levels: levels.get(innovation.id) ?? null, entries };
    });
}
