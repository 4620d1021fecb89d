import type { Dataset } from "#core/dataset.ts";

/** Where scores lie in a file, and how many of its rows they are. */
export type ScoreSpan = { file: string; rows: number; firstLine: number; lastLine: number };

/**
 * One pass over the scores. Indicators and units are numbered by `indicatorKeys` and the dataset's units; a year by
 * its place in `years`. NaN means that nothing was reported.
 */
export type ScoreSummary = {
  years: readonly number[];
  indicatorKeys: readonly string[];
  /** Mean level over a unit's innovations. */
  innovationMean: (unitId: string, indicator: string, year: number) => number | null;
  /** How many of a unit's innovations reported the indicator. */
  innovationCount: (unitId: string, indicator: string, year: number) => number;
  /** A unit's own level or raw value. */
  unitValue: (unitId: string, indicator: string, year: number) => number | null;
  /** Every cell of an indicator in a year, in file order; NaN where a row of the long form was left empty. */
  valuesOf: (indicator: string, year: number) => readonly number[];
  /** Rows of an innovation, as positions in the score columns, in file order. */
  rowsOfInnovation: ReadonlyMap<string, readonly number[]>;
  /** Where the scores of a unit and its innovations lie, one span a file. */
  spansOfUnit: ReadonlyMap<string, readonly ScoreSpan[]>;
};

export function summariseScores(dataset: Dataset, years: readonly number[]): ScoreSummary {
  const { scores } = dataset;
  const unitPlace = new Map(dataset.units.map((unit, place) => [unit.id, place]));
  const unitOfInnovation = new Map(dataset.innovations.map((row) => [row.id, unitPlace.get(row.unitId ?? "") ?? -1]));
  const ownerOf = scores.innovationIds.map((id) => unitOfInnovation.get(id) ?? -1);
  const ownUnit = scores.unitIds.map((id) => unitPlace.get(id) ?? -1);
  const indicatorPlace = new Map(scores.indicatorKeys.map((key, place) => [key, place]));
  const yearPlace = new Map(years.map((year, place) => [year, place]));
  const cellCount = dataset.units.length * scores.indicatorKeys.length * years.length;
  const sums = new Float64Array(cellCount);
  const counts = new Uint32Array(cellCount);
  const values = new Float64Array(cellCount).fill(Number.NaN);
  const cells = new Map<number, number[]>();
  const rowsOfInnovation = new Map<string, number[]>();
  const spans = new Map<string, ScoreSpan[]>();

  const place = (unit: number, indicator: number, year: number): number =>
    (unit * scores.indicatorKeys.length + indicator) * years.length + year;

  for (let row = 0; row < scores.length; row += 1) {
    const innovation = scores.innovation[row] ?? -1;
    const unit = (innovation >= 0 ? ownerOf[innovation] : ownUnit[scores.unit[row] ?? -1]) ?? -1;
    if (innovation >= 0) keepRow(scores.innovationIds[innovation] ?? "", row);
    keepCell((scores.indicator[row] ?? 0) * 10_000 + (scores.year[row] ?? 0), scores.value[row] ?? Number.NaN);
    if (unit < 0) continue;
    keepSpan(dataset.units[unit]?.id ?? "", row);
    const year = yearPlace.get(scores.year[row] ?? 0);
    const value = scores.value[row] ?? Number.NaN;
    if (year === undefined || Number.isNaN(value)) continue;
    const cell = place(unit, scores.indicator[row] ?? 0, year);
    if (innovation < 0) {
      values[cell] = value;
    } else {
      sums[cell] = (sums[cell] ?? 0) + value;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }

  const cellOf = (unitId: string, indicator: string, year: number): number => {
    const unit = unitPlace.get(unitId);
    const key = indicatorPlace.get(indicator);
    const when = yearPlace.get(year);
    return unit === undefined || key === undefined || when === undefined ? -1 : place(unit, key, when);
  };
  return {
    years,
    indicatorKeys: scores.indicatorKeys,
    innovationMean: (unitId, indicator, year) => {
      const cell = cellOf(unitId, indicator, year);
      const count = counts[cell] ?? 0;
      return count === 0 ? null : (sums[cell] ?? 0) / count;
    },
    innovationCount: (unitId, indicator, year) => counts[cellOf(unitId, indicator, year)] ?? 0,
    unitValue: (unitId, indicator, year) => {
      const value = values[cellOf(unitId, indicator, year)];
      return value === undefined || Number.isNaN(value) ? null : value;
    },
    valuesOf: (indicator, year) => cells.get((indicatorPlace.get(indicator) ?? -1) * 10_000 + year) ?? [],
    rowsOfInnovation,
    spansOfUnit: spans,
  };

  function keepCell(key: number, value: number): void {
    const values = cells.get(key);
    if (values) values.push(value);
    else cells.set(key, [value]);
  }

  function keepRow(id: string, row: number): void {
    const rows = rowsOfInnovation.get(id);
    if (rows) rows.push(row);
    else rowsOfInnovation.set(id, [row]);
  }

  function keepSpan(id: string, row: number): void {
    const file = scores.files[scores.source[row] ?? 0] ?? "";
    const line = scores.line[row] ?? 0;
    const known = spans.get(id) ?? [];
    spans.set(id, known);
    const span = known.find((other) => other.file === file);
    if (!span) known.push({ file, rows: 1, firstLine: line, lastLine: line });
    else {
      // One line of the wide form holds many scores.
      if (line !== span.lastLine) span.rows += 1;
      span.firstLine = Math.min(span.firstLine, line);
      span.lastLine = Math.max(span.lastLine, line);
    }
  }
}
