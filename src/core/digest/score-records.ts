import type { ScoreColumns } from "#core/score-columns.ts";
import { canonicalJson } from "./canonical-json.ts";

/**
 * The scores as canonical JSON by year, unit, innovation and indicator, one at a time since there may be millions. A row
 * that reports neither a value nor evidence says nothing and is not there, so the long and the wide form come out alike.
 */
export function* scoreRecords(scores: ScoreColumns): Generator<string> {
  const { year, unit, innovation, indicator, value, evidence } = scores;
  const places = {
    unit: placesOf(scores.unitIds),
    innovation: placesOf(scores.innovationIds),
    indicator: placesOf(scores.indicatorKeys),
  };
  const reported = Array.from({ length: scores.length }, (_, row) => row).filter(
    (row) => !Number.isNaN(value[row]) || (evidence[row] as number) >= 0,
  );
  const by = (column: Int32Array, order: Int32Array, a: number, b: number) =>
    placeIn(order, column[a] as number) - placeIn(order, column[b] as number);
  reported.sort(
    (a, b) =>
      (year[a] as number) - (year[b] as number) ||
      by(unit, places.unit, a, b) ||
      by(innovation, places.innovation, a, b) ||
      by(indicator, places.indicator, a, b),
  );
  // Each text is spelled once, not once a row: the keys below stand in canonical order.
  const [units, innovations, indicators, evidences] = [
    scores.unitIds,
    scores.innovationIds,
    scores.indicatorKeys,
    scores.evidenceTexts,
  ].map((texts) => texts.map(canonicalJson)) as [string[], string[], string[], string[]];
  const spelled = (texts: readonly string[], code: number | undefined) => texts[code ?? -1] ?? "null";
  for (const row of reported) {
    const score = value[row] as number;
    yield `{"evidence":${spelled(evidences, evidence[row])},"indicator":${spelled(indicators, indicator[row])},` +
      `"innovationId":${spelled(innovations, innovation[row])},"unitId":${spelled(units, unit[row])},` +
      `"value":${Number.isNaN(score) ? "null" : canonicalJson(score)},"year":${canonicalJson(year[row])}}`;
  }
}

/** The place of each code in the order of the texts; an empty cell, code -1, comes first. */
function placesOf(texts: readonly string[]): Int32Array {
  const places = new Int32Array(texts.length);
  const codes = Array.from(texts.keys()).sort((a, b) => ((texts[a] ?? "") < (texts[b] ?? "") ? -1 : 1));
  for (const [place, code] of codes.entries()) places[code] = place;
  return places;
}

function placeIn(places: Int32Array, code: number): number {
  return code < 0 ? -1 : (places[code] as number);
}
