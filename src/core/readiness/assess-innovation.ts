import type { InnovationMeanPlan } from "#core/composite/tree-plan.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Participation } from "#core/schema/participation.ts";
import { emptyFields } from "./empty-fields.ts";
import { entryBarriers } from "./entry-barriers.ts";
import type { IndicatorScale } from "./indicator-scale.ts";
import type { ReportedLevel } from "./innovation-levels.ts";
import { levelUps, rounded, shownLevelUps } from "./level-ups.ts";
import { hasOnlyTotal, maturitySoFar } from "./maturity-so-far.ts";
import type { IndicatorNote, InnovationReadiness, MaturitySoFar, Verdict } from "./readiness.ts";
import type { ReadinessRules } from "./readiness-rules.ts";

/** What the year's innovations are held against. */
export type Yardstick = {
  mean: InnovationMeanPlan;
  scales: readonly (IndicatorScale | null)[];
  rules: ReadinessRules;
};

/** What is known of one innovation in the year; `entries` counts the years it was entered in, this one included. */
export type Candidate = {
  innovation: Innovation;
  participation: Participation | null;
  levels: readonly ReportedLevel[] | null;
  entries: number;
};

export function assessInnovation(yardstick: Yardstick, candidate: Candidate): InnovationReadiness {
  const { mean, scales, rules } = yardstick;
  const { innovation, participation, levels, entries } = candidate;
  const reported = mean.leaves.map((_, at) => levels?.[at] ?? { level: null, hasEvidence: false });
  const maturity = maturitySoFar(yardstick, candidate);
  const shortfall = shortfallOf(maturity, rules.threshold?.value ?? null);
  const notes = mean.leaves.map(({ indicator }, at): IndicatorNote & { hasEvidence: boolean } => {
    const { key, number, name, mandatory } = indicator;
    return { key, number, name, mandatory, level: null, hasEvidence: false, ...reported[at] };
  });
  const missing = {
    unreported: notes.filter(({ level }) => level === null).map(bare),
    unevidenced: notes.filter(({ level, hasEvidence }) => level !== null && level > 0 && !hasEvidence).map(bare),
    emptyFields: emptyFields(innovation),
  };
  const barriers = entryBarriers(innovation, entries, rules);
  return {
    id: innovation.id,
    name: { id: innovation.name, en: innovation.nameEn },
    unitId: innovation.unitId,
    stage: participation?.stage ?? null,
    verdict: verdictOf(barriers.length > 0, shortfall, Object.values(missing).flat().length > 0),
    maturity,
    shortfall,
    ...missing,
    barriers,
    stopped: innovation.status === "berhenti",
    entries,
    levelUps:
      barriers.length > 0 || hasOnlyTotal(candidate)
        ? []
        : shownLevelUps(levelUps(mean, scales, reported), shortfall?.soFar ?? 0),
  };
}

function verdictOf(isBarred: boolean, shortfall: InnovationReadiness["shortfall"], lacksSomething: boolean): Verdict {
  if (isBarred) return "tidak-terhitung";
  if (shortfall !== null && shortfall.soFar > 0) return "naikkan";
  return lacksSomething ? "lengkapi" : "siap";
}

function shortfallOf({ soFar, best }: MaturitySoFar, threshold: number | null): InnovationReadiness["shortfall"] {
  if (threshold === null || best === null) return null;
  const lack = (points: number) => rounded(Math.max(0, threshold - points));
  return { soFar: lack(soFar ?? 0), best: lack(best) };
}

function bare({ key, number, name, mandatory, level }: IndicatorNote): IndicatorNote {
  return { key, number, name, mandatory, level };
}
