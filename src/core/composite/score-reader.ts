import type { ScoreColumns } from "#core/score-columns.ts";
import { decimalPlaces } from "./decimal-places.ts";
import { rowsByYear } from "./rows-by-year.ts";
import type { Subjects } from "./subjects.ts";
import type { TreePlan } from "./tree-plan.ts";

/** Takes one reported value; `innovation` is -1 on a unit's row, and then `unit` is the unit's position. */
export type RowVisitor = (leaf: number, raw: number, unit: number, innovation: number) => void;

/** The score columns, read by year with units and innovations as positions. */
export type ScoreReader = {
  subjects: Subjects;
  /** Years with at least one reported value, ascending: an empty row makes no year. */
  years: readonly number[];
  /** Calls `visit` for each reported value that a leaf of the method asks, of a subject of the right kind. */
  eachRow(plan: TreePlan, year: number, visit: RowVisitor): void;
  /** 1 for each innovation with at least one reported value in the year, whatever the indicator. */
  scoredInnovations(year: number): Uint8Array;
  /** Most decimal places among the innovation values of each indicator code in the year. */
  placesByIndicator(year: number): Uint8Array;
};

export function scoreReader(scores: ScoreColumns, subjects: Subjects): ScoreReader {
  const { unit, innovation, indicator, value } = scores;
  const byYear = rowsByYear(scores);
  const unitAt = Int32Array.from(scores.unitIds, (id) => subjects.unitPosition.get(id) ?? -1);
  const innovationAt = Int32Array.from(scores.innovationIds, (id) => subjects.innovationPosition.get(id) ?? -1);
  const none = new Uint32Array(0);

  function eachRow(plan: TreePlan, year: number, visit: RowVisitor): void {
    const { leafOfCode, meanOfLeaf, regional } = plan;
    for (const row of byYear.get(year) ?? none) {
      const leaf = leafOfCode[indicator[row] as number] as number;
      const raw = value[row] as number;
      if (leaf < 0 || Number.isNaN(raw)) continue;
      const code = innovation[row] as number;
      if ((meanOfLeaf[leaf] as number) >= 0) {
        const at = code < 0 ? -1 : (innovationAt[code] as number);
        if (at >= 0) visit(leaf, raw, -1, at);
      } else if (code < 0) {
        const unitCode = unit[row] as number;
        const at = unitCode < 0 ? subjects.onlyTop : (unitAt[unitCode] as number);
        if (at >= 0 && (regional[leaf] === 0 || subjects.topOf[at] === at)) visit(leaf, raw, at, -1);
      }
    }
  }

  function scoredInnovations(year: number): Uint8Array {
    const scored = new Uint8Array(subjects.innovations.length);
    for (const row of byYear.get(year) ?? none) {
      const code = innovation[row] as number;
      const at = code < 0 || Number.isNaN(value[row]) ? -1 : (innovationAt[code] as number);
      if (at >= 0) scored[at] = 1;
    }
    return scored;
  }

  function placesByIndicator(year: number): Uint8Array {
    const places = new Uint8Array(scores.indicatorKeys.length);
    for (const row of byYear.get(year) ?? none) {
      const raw = value[row] as number;
      if ((innovation[row] as number) < 0 || Number.isNaN(raw) || Number.isInteger(raw)) continue;
      const code = indicator[row] as number;
      places[code] = Math.max(places[code] as number, decimalPlaces(raw));
    }
    return places;
  }

  const years = [...byYear].flatMap(([year, rows]) => (rows.some((row) => !Number.isNaN(value[row])) ? [year] : []));
  return { subjects, years, eachRow, scoredInnovations, placesByIndicator };
}
