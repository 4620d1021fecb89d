import type { Dataset } from "#core/dataset.ts";
import { entryBarriers } from "./entry-barriers.ts";
import type { Unentered } from "./readiness.ts";
import type { ReadinessRules } from "./readiness-rules.ts";
import { yearEntries } from "./year-entries.ts";

/**
 * Innovations outside the year's list that its window would let in: put to use inside it, not stopped, not entered too often.
 * None where the data have no window, since then nothing tells that they would count.
 */
export function unenteredInnovations(
  { innovations, participations, units }: Dataset,
  present: ReadonlyMap<string, unknown>,
  rules: ReadinessRules,
  year: number,
): Unentered[] {
  if (rules.window === null) return [];
  const rows = Map.groupBy(participations, ({ innovationId }) => innovationId);
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return innovations.flatMap((innovation): Unentered[] => {
    const { id, name, nameEn, unitId, appliedOn, status } = innovation;
    const entries = new Set([...yearEntries(rows.get(id) ?? [], year), year]).size;
    if (present.has(id) || appliedOn === null || status === "berhenti") return [];
    if (entryBarriers(innovation, entries, rules).length > 0) return [];
    const unit = known.get(unitId ?? "");
    const unitName = unit ? { id: unit.name, en: unit.nameEn } : null;
    return [{ id, name: { id: name, en: nameEn }, unitId, unitName, appliedOn }];
  });
}
