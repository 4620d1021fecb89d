import type { TrendFile } from "#core/browse/trend-file.ts";
import { trendFinding } from "#core/browse/trend-finding.ts";
import { trendLines } from "#core/browse/trend-lines.ts";
import type { TrendState } from "#core/browse/trend-state.ts";
import { chosenYears, formatTrendState } from "#core/browse/trend-state.ts";
import type { TrendPick, TrendPicture } from "./trend-overview.ts";

/** The picture of chosen units of one group over all its years. */
export function buildTrendPicture(file: TrendFile, picks: readonly TrendPick[], recomputed: boolean): TrendPicture {
  const units = picks.map((pick) => pick.unitId);
  const state: TrendState = { units, measure: "indeks", from: null, to: null, recomputed };
  const lines = trendLines([file], state);
  return {
    state,
    query: formatTrendState(state),
    lines,
    years: chosenYears(state, file.years),
    scale: file.scale,
    decimals: file.decimals,
    nodeName: file.nodeName,
    recomputedBy: recomputed ? file.recomputedBy : null,
    finding: trendFinding(lines),
    picks,
  };
}
