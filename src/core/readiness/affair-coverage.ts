import type { Affair } from "#core/schema/affair.ts";
import { affairs, findAffair } from "#core/schema/affair.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { AffairCoverage, InnovationReadiness, Verdict } from "./readiness.ts";
import { scenarioVerdicts } from "./sending-scenarios.ts";

/** How many innovations touch each of the six basic-service affairs, as their main or another affair. */
export function affairCoverage(
  assessed: readonly InnovationReadiness[],
  innovations: ReadonlyMap<string, Innovation>,
): AffairCoverage[] {
  const touching = (affair: Affair, verdicts: readonly Verdict[]) =>
    assessed.filter(({ id, verdict }) => verdicts.includes(verdict) && touches(innovations.get(id), affair)).length;
  return affairs
    .filter(({ group }) => group === "basic")
    .map((affair) => ({
      affair,
      ready: touching(affair, scenarioVerdicts.siap),
      complete: touching(affair, scenarioVerdicts.lengkap),
      all: touching(affair, scenarioVerdicts.semua),
    }));
}

function touches(innovation: Innovation | undefined, affair: Affair): boolean {
  const names = innovation ? [innovation.affair ?? "", ...(innovation.otherAffairs ?? [])] : [];
  return names.some((name) => findAffair(name)?.slug === affair.slug);
}
