import type { TrendFile, TrendUnit } from "#core/browse/trend-file.ts";
import { compareTexts } from "#core/compare-texts.ts";
import type { ComparedUnit, CompareKind } from "./compare-page.ts";

/** Small pictures of all units of a group, on one scale. `kind` as in the group. Null where no unit has a value. */
export function buildCompareKind(file: TrendFile, kind: string | null): Omit<CompareKind, "others"> | null {
  const at = file.years.findLastIndex((_, place) => file.units.some((unit) => unit.index[place] != null));
  const year = file.years[at];
  const known = file.units.flatMap((unit) => unit.index.filter((value) => value !== null));
  if (year === undefined) return null;
  const units = file.units.map((unit) => toCompared(unit, at));
  return {
    group: file.group,
    kind,
    nodeName: file.nodeName,
    year,
    years: file.years,
    breaks: file.breaks,
    decimals: file.decimals,
    scale: file.scale,
    range: [Math.min(...known), Math.max(...known)],
    medians: file.years.map((_, place) => median(file.units.flatMap((unit) => unit.index[place] ?? []))),
    ranked: units.filter(({ value }) => value !== null).length,
    units: units.toSorted(byRankThenName),
  };
}

function toCompared(unit: TrendUnit, at: number): ComparedUnit {
  return {
    unitId: unit.id,
    name: { id: unit.name, en: unit.nameEn },
    value: unit.index[at] ?? null,
    reason: unit.reason[at] ?? null,
    rank: unit.rank[at] ?? null,
    tied: unit.tied[at] ?? 0,
    values: unit.index,
  };
}

function byRankThenName(a: ComparedUnit, b: ComparedUnit): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.rank ?? last) - (b.rank ?? last) || compareTexts(a.name.id, b.name.id);
}

/** The middle value, of an even number the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
