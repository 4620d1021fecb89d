import type { TrendFile, TrendUnit } from "#core/browse/trend-file.ts";
import { trendRuns } from "#core/browse/trend-runs.ts";
import { compareTexts } from "#core/compare-texts.ts";
import type { TrendPick } from "./trend-overview.ts";

/** The highest, the middle and the lowest of the last year that has values; fewer where there are fewer units. */
export function pickSpread(file: TrendFile): TrendPick[] {
  const ranked = rankedUnits(file);
  const [middle, last] = [Math.floor((ranked.length - 1) / 2), ranked.length - 1];
  const picks = new Map<number, TrendPick["why"]>([[0, "tertinggi"]]);
  if (middle > 0 && middle < last) picks.set(middle, "tengah");
  if (last > 0) picks.set(last, "terendah");
  return [...picks].flatMap(([at, why]) => {
    const found = ranked[at];
    return found ? [plainPick(found, why)] : [];
  });
}

/** The highest of the last year, and the units that rose most and that fell most, or rose least where none fell. */
export function pickChanged(file: TrendFile): TrendPick[] {
  const best = rankedUnits(file)[0];
  if (best === undefined) return [];
  const changed = file.units
    .flatMap((unit) => changeOf(unit, file) ?? [])
    .filter(({ unit }) => unit.id !== best.unit.id)
    .toSorted((a, b) => b.change - a.change || compareTexts(a.unit.id, b.unit.id));
  const [most, least] = [changed[0], changed.at(-1)];
  const picks = [plainPick(best, "tertinggi")];
  if (most && most.change > 0) picks.push(changedPick(most, "naik"));
  if (least && least !== most) picks.push(changedPick(least, least.change < 0 ? "turun" : "naik-sedikit"));
  return picks;
}

type Ranked = { unit: TrendUnit; value: number };
type Changed = { unit: TrendUnit; change: number; from: number; to: number; recomputed: boolean };

/** Units with a value in the last year in which anybody has one, the highest first, equals by id. */
export function rankedUnits({ units, years }: TrendFile): Ranked[] {
  const at = years.findLastIndex((_, place) => units.some((unit) => unit.index[place] != null));
  return units
    .flatMap((unit) => {
      const value = unit.index[at] ?? null;
      return value === null ? [] : [{ unit, value }];
    })
    .toSorted((a, b) => b.value - a.value || compareTexts(a.unit.id, b.unit.id));
}

/** Between the first and the last comparable value that ends in the file's last year; by the newest method if methods changed. */
function changeOf(unit: TrendUnit, { years, breaks }: TrendFile): Changed | null {
  const recomputed = unit.recomputed !== null;
  const points = years.map((year, at) => ({ year, value: (unit.recomputed ?? unit.index)[at] ?? null }));
  const last = years.at(-1);
  const known = recomputed
    ? points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
    : (trendRuns(points, breaks).at(-1) ?? []);
  const [from, to] = [known[0], known.at(-1)];
  if (!from || !to || from.year === to.year || to.year !== last) return null;
  // Published numbers have few decimals: their difference has no more.
  const change = Math.round((to.value - from.value) * 1e6) / 1e6;
  return { unit, change, from: from.year, to: to.year, recomputed };
}

function plainPick({ unit, value }: Ranked, why: TrendPick["why"]): TrendPick {
  return { ...nameOf(unit), why, value, change: null, from: null, to: null, recomputed: false };
}

function changedPick({ unit, ...change }: Changed, why: TrendPick["why"]): TrendPick {
  return { ...nameOf(unit), why, value: null, ...change };
}

function nameOf({ id, name, nameEn }: TrendUnit): Pick<TrendPick, "unitId" | "name"> {
  return { unitId: id, name: { id: name, en: nameEn } };
}
