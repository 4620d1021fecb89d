import { compareTexts } from "#core/compare-texts.ts";
import { reached } from "./build-funnel.ts";
import type { Context } from "./context.ts";
import type { ActivityMap } from "./home-page.ts";

/** Where the latest year's innovations run, on the boundaries of a level or the finest there are. Null without boundaries. */
export function buildActivityMap(context: Context, level?: string): ActivityMap | null {
  const boundaries = context.dataset.boundaries.toSorted((a, b) => b.areas.length - a.areas.length);
  const boundary = level === undefined ? boundaries[0] : boundaries.find((each) => each.level === level);
  if (!boundary) return null;
  const year = context.latestYear;
  const counts = new Map<string, number>();
  for (const row of context.dataset.participations) {
    if (row.year !== year || !reached(row.stage, "diinput")) continue;
    const innovation = context.innovations.get(row.innovationId);
    if (!innovation || innovation.unitId === null || innovation.status === "berhenti") continue;
    counts.set(innovation.unitId, (counts.get(innovation.unitId) ?? 0) + 1);
  }
  const byRegionCode = new Map(context.dataset.units.map((unit) => [unit.regionCode ?? "", unit]));
  return {
    level: boundary.level,
    year,
    attribution: boundary.source,
    areas: boundary.areas
      .map(({ code, name }) => {
        const unitId = byRegionCode.get(code)?.id ?? null;
        return { code, name, unitId, count: counts.get(unitId ?? "") ?? 0 };
      })
      .toSorted((a, b) => compareTexts(a.code, b.code)),
  };
}
