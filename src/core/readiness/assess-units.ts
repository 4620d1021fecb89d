import { compareTexts } from "#core/compare-texts.ts";
import { isActive } from "#core/composite/subjects.ts";
import type { Unit } from "#core/schema/unit.ts";
import type { InnovationReadiness, UnitReadiness, VerdictCounts, verdicts } from "./readiness.ts";

/** How urgent each verdict is when innovations of a unit are listed: what can still be mended comes first. */
const urgency = { naikkan: 0, lengkapi: 1, "tidak-terhitung": 2, siap: 3 } as const;

/** Units with innovations this year, worst first: least share ready, least share mature enough, most things missing. */
export function assessUnits(units: readonly Unit[], assessed: readonly InnovationReadiness[]): UnitReadiness[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const byUnit = Map.groupBy(assessed, ({ unitId }) => (known.has(unitId ?? "") ? unitId : null));
  return [...byUnit]
    .map(([id, innovations]) => unitReadiness(known.get(id ?? "") ?? null, innovations))
    .toSorted(
      (a, b) =>
        share(a, ["siap"]) - share(b, ["siap"]) ||
        share(a, ["siap", "lengkapi"]) - share(b, ["siap", "lengkapi"]) ||
        missing(b) / b.innovations.length - missing(a) / a.innovations.length ||
        compareTexts(a.id ?? "", b.id ?? ""),
    );
}

/** Units that existed in the year and have none of its innovations; the region itself is not expected to. */
export function unitsWithout(units: readonly Unit[], assessed: readonly InnovationReadiness[], year: number) {
  const having = new Set(assessed.map(({ unitId }) => unitId));
  return units
    .filter((unit) => unit.parentId !== null && isActive(unit, year) && !having.has(unit.id))
    .map(({ id, name, nameEn, kind }) => ({ id, name: { id: name, en: nameEn }, kind }))
    .toSorted((a, b) => compareTexts(a.kind, b.kind) || compareTexts(a.id, b.id));
}

/** How many innovations there are of each verdict. */
export function countVerdicts(innovations: readonly InnovationReadiness[]): VerdictCounts {
  const counts = { siap: 0, lengkapi: 0, naikkan: 0, "tidak-terhitung": 0 };
  for (const { verdict } of innovations) counts[verdict] += 1;
  return counts;
}

function unitReadiness(unit: Unit | null, innovations: readonly InnovationReadiness[]): UnitReadiness {
  const total = (of: (innovation: InnovationReadiness) => number) =>
    innovations.reduce((sum, innovation) => sum + of(innovation), 0);
  const known = innovations.flatMap(({ maturity }) => maturity.soFar ?? []);
  return {
    id: unit?.id ?? null,
    name: unit && { id: unit.name, en: unit.nameEn },
    kind: unit?.kind ?? null,
    counts: countVerdicts(innovations),
    innovations: innovations.toSorted(
      (a, b) =>
        urgency[a.verdict] - urgency[b.verdict] ||
        (a.maturity.soFar ?? 0) - (b.maturity.soFar ?? 0) ||
        compareTexts(a.id, b.id),
    ),
    unreported: total(({ unreported }) => unreported.length),
    unevidenced: total(({ unevidenced }) => unevidenced.length),
    emptyFields: total(({ emptyFields }) => emptyFields.length),
    meanMaturity: known.length === 0 ? null : known.reduce((sum, points) => sum + points, 0) / known.length,
  };
}

function share({ counts, innovations }: UnitReadiness, wanted: readonly (typeof verdicts)[number][]): number {
  return wanted.reduce((sum, verdict) => sum + counts[verdict], 0) / innovations.length;
}

function missing({ unreported, unevidenced, emptyFields }: UnitReadiness): number {
  return unreported + unevidenced + emptyFields;
}
