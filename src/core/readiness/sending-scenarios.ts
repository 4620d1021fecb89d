import { basicAffairBits } from "#core/composite/counted-innovations.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { rounded } from "./level-ups.ts";
import type { InnovationReadiness, Verdict } from "./readiness.ts";
import type { ReadinessRules } from "./readiness-rules.ts";

/** Which innovations would be sent: those that are ready, also those that only lack something, or all that may count. */
export const scenarioVerdicts = {
  siap: ["siap"],
  lengkap: ["siap", "lengkapi"],
  semua: ["siap", "lengkapi", "naikkan"],
} as const satisfies Record<string, readonly Verdict[]>;
export type ScenarioName = keyof typeof scenarioVerdicts;

/**
 * What the index would get from sending a set of innovations as they stand, a level that is not reported adding nothing. Null
 * where a rule or a weight is not known.
 */
export type SendingScenario = {
  name: ScenarioName;
  innovations: number;
  /** max(least divisor, innovations). */
  divisor: number | null;
  /** Divisor less innovations: slots that are divided by but hold nothing. */
  emptySlots: number | null;
  meanMaturity: number | null;
  /** Points of mean maturity, and of the index, that the empty slots take away. */
  emptyCost: number | null;
  emptyCostOnIndex: number | null;
  /** Basic-service affairs covered, and whether they are enough for the count score. */
  affairs: number;
  gateOpen: boolean;
  /** Points of the count score now, and what opening the gate would add. */
  countScore: number | null;
  lostToGate: number | null;
};

export function sendingScenarios(
  assessed: readonly InnovationReadiness[],
  innovations: ReadonlyMap<string, Innovation>,
  rules: ReadinessRules,
): SendingScenario[] {
  return (Object.keys(scenarioVerdicts) as ScenarioName[]).map((name) => {
    const wanted: readonly Verdict[] = scenarioVerdicts[name];
    const sent = assessed.filter(({ verdict }) => wanted.includes(verdict));
    const records = sent.flatMap(({ id }) => innovations.get(id) ?? []);
    return { name, innovations: sent.length, ...meanOf(sent, rules), ...countOf(sent.length, records, rules) };
  });
}

function meanOf(sent: readonly InnovationReadiness[], { minimumDivisor, indexPerMaturity }: ReadinessRules) {
  const divisor = minimumDivisor === null ? null : Math.max(minimumDivisor, sent.length);
  const emptySlots = divisor === null ? null : divisor - sent.length;
  const isKnown = sent.every(({ maturity }) => maturity.best !== null);
  if (divisor === null || !isKnown || sent.length === 0) {
    return { divisor, emptySlots, meanMaturity: null, emptyCost: null, emptyCostOnIndex: null };
  }
  const total = sent.reduce((sum, { maturity }) => sum + (maturity.soFar ?? 0), 0);
  const emptyCost = total / sent.length - total / divisor;
  const emptyCostOnIndex = indexPerMaturity === null ? null : emptyCost * indexPerMaturity;
  return { divisor, emptySlots, meanMaturity: rounded(total / divisor), emptyCost, emptyCostOnIndex };
}

function countOf(
  count: number,
  records: readonly Innovation[],
  { countWeight, countCap, minimumBasicAffairs }: ReadinessRules,
) {
  const affairs = bitCount(basicAffairBits(records).reduce((all, bits) => all | bits, 0));
  const gateOpen = affairs >= (minimumBasicAffairs ?? 0);
  const full = countWeight === null ? null : rounded(countWeight * Math.min(count, countCap ?? count));
  return {
    affairs,
    gateOpen,
    countScore: full === null ? null : gateOpen ? full : 0,
    lostToGate: full === null ? null : gateOpen ? 0 : full,
  };
}

function bitCount(bits: number): number {
  return bits.toString(2).replaceAll("0", "").length;
}
