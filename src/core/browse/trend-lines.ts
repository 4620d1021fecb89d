import type { TrendFile, TrendUnit } from "./trend-file.ts";
import type { TrendMeasure, TrendState } from "./trend-state.ts";
import { chosenYears } from "./trend-state.ts";

/** One year of a line; `value` null is a gap. Places only stand with the official index. */
export type TrendPoint = {
  year: number;
  value: number | null;
  reason: string | null;
  rank: number | null;
  tied: number;
  outOf: number;
};

/** One line of the picture. `place` (from 0) decides colour and shape; a recomputed line shares those of its unit. */
export type TrendLine = {
  unitId: string;
  name: string;
  nameEn: string | null;
  place: number;
  node: string;
  recomputed: boolean;
  points: readonly TrendPoint[];
  /** Years before which the line may not be joined. */
  breaks: readonly number[];
};

/** The lines of a state, in the order of its units, each official line before its recomputed one. */
export function trendLines(files: readonly TrendFile[], state: TrendState): TrendLine[] {
  return state.units.flatMap((id, place) => {
    for (const file of files) {
      const unit = file.units.find((each) => each.id === id);
      if (unit) return linesOf(file, unit, place, state);
    }
    return [];
  });
}

function linesOf(file: TrendFile, unit: TrendUnit, place: number, state: TrendState): TrendLine[] {
  const years = chosenYears(state, file.years);
  const line = { unitId: unit.id, name: unit.name, nameEn: unit.nameEn, place, node: file.node };
  const ranked = state.measure === "indeks";
  const official: TrendLine = {
    ...line,
    recomputed: false,
    breaks: ranked ? file.breaks : [],
    points: years.map((year) => {
      const at = file.years.indexOf(year);
      return {
        year,
        value: valueAt(unit, state.measure, at),
        reason: ranked ? (unit.reason[at] ?? null) : null,
        rank: ranked ? (unit.rank[at] ?? null) : null,
        tied: unit.tied[at] ?? 0,
        outOf: file.outOf[at] ?? 0,
      };
    }),
  };
  const { recomputed } = unit;
  if (!state.recomputed || !ranked || recomputed === null) return [official];
  const points = years.map((year) => {
    const value = recomputed[file.years.indexOf(year)] ?? null;
    return { year, value, reason: null, rank: null, tied: 0, outOf: 0 };
  });
  // One method made all its years, so nothing breaks it.
  return [official, { ...line, recomputed: true, breaks: [], points }];
}

function valueAt(unit: TrendUnit, measure: TrendMeasure, at: number): number | null {
  switch (measure) {
    case "indeks":
      return unit.index[at] ?? null;
    case "inovasi":
      return unit.innovations?.[at] ?? null;
    case "cakupan":
      return unit.coverage[at] ?? null;
    default:
      throw new Error(`unknown measure: ${measure satisfies never}`);
  }
}
