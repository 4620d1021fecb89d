import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { IndicatorRow } from "#core/schema/indicator.ts";
import type { Draft } from "./draft.ts";
import { scoreIndicators } from "./score-indicators.ts";

/** Values stay inside their indicator's bounds, and levels are whole steps 0 to 3. */
export function* scoreBounds(draft: Draft): Generator<Fault> {
  const { scores, places } = draft.scores;
  const indicatorOf = scoreIndicators(draft);
  for (let row = 0; row < scores.length; row++) {
    const value = scores.value[row] as number;
    const indicator = indicatorOf(row);
    if (!indicator || Number.isNaN(value)) continue;
    const { normalisation, lower, upper, key } = indicator;
    // Goalposts may be overstepped (the engine clamps and counts it); a scale may not.
    const isScale = normalisation === null || normalisation === "tanpa" || normalisation === "porsi";
    const low = isScale
      ? (lower ?? (normalisation === "porsi" ? 0 : Number.NEGATIVE_INFINITY))
      : Number.NEGATIVE_INFINITY;
    const high = isScale ? (upper ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    const isOutside = value < low || value > high;
    const isBroken = hasLevels(indicator) && (!Number.isInteger(value) || value < 0 || value > 3);
    if (!isOutside && !isBroken) continue;
    const place = places.of(row, "score");
    const shown = places.writtenValue(row);
    if (isBroken) yield makeFault("E510", place, shown, { indicator: key });
    else yield makeFault("E509", place, shown, { indicator: key, lower: bound(low), upper: bound(high) });
  }
}

function hasLevels({ level1, level2, level3 }: IndicatorRow): boolean {
  return level1 !== null || level2 !== null || level3 !== null;
}

function bound(number: number): string | number {
  return Number.isFinite(number) ? number : "…";
}
