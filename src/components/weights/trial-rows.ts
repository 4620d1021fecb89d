import type { WeightsPage } from "#core/artefacts/weights-page.ts";
import type { Reweighed } from "#core/browse/reweigh.ts";
import type { WeightUnit } from "#core/browse/weights-file.ts";

type Steps = { way: "up" | "down" | "still"; count: number };
type TrialRow = { unit: WeightUnit; trial: Reweighed; steps: Steps };

/** Units in the order of the table with the results of the first trial. */
export function trialRows({ file, order, first }: WeightsPage): TrialRow[] {
  return order.flatMap((at) => {
    const [unit, trial] = [file.units[at], first.results[at]];
    return unit && trial ? [{ unit, trial, steps: stepsOf(unit.rank, trial.rank) }] : [];
  });
}

/** A unit's rank in every scenario; `moved` where it is not the official one. */
export type ScenarioRow = { unit: WeightUnit; ranks: readonly { rank: number | null; moved: boolean }[] };

/** Only units with a rank: without one there is none in any scenario. */
export function scenarioRows({ file, order, scenarios }: WeightsPage): ScenarioRow[] {
  return order.flatMap((at) => {
    const unit = file.units[at];
    if (unit === undefined || unit.rank === null) return [];
    const ranks = scenarios.map(({ results }) => results[at]?.rank ?? null);
    return [{ unit, ranks: ranks.map((rank) => ({ rank, moved: rank !== unit.rank })) }];
  });
}

function stepsOf(from: number | null, to: number | null): Steps {
  const steps = (from ?? 0) - (to ?? 0);
  return { way: steps === 0 ? "still" : steps > 0 ? "up" : "down", count: Math.abs(steps) };
}
