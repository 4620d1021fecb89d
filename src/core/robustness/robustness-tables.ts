import { exactText } from "#core/composite/exact-text.ts";
import type { ResultTable } from "#core/composite/result-tables.ts";
import type { DivisorIndex } from "./divisor-sensitivity.ts";
import type { LeftOut } from "./leave-one-out.ts";
import type { PredicateDistance } from "./predicate-steps.ts";
import type { RankRange } from "./rank-ranges.ts";

/**
 * The rank when the weights move: 5th, 50th and 95th percentile, the ends, the chance of the first ten places and of each
 * predicate, and how it was drawn (`undian` draws of ± `gangguan` from `benih`).
 */
export function rankRangeTable(ranges: readonly RankRange[]): ResultTable {
  return {
    file: "rentang-peringkat.csv",
    headings: [
      ...["unit", "tahun", "p5", "p50", "p95", "node", "terbaik", "terburuk", "peluang_sepuluh_besar"],
      ...["peluang_predikat", "undian", "gangguan", "benih"],
    ],
    rows: ranges.map(({ unitId, year, node, p5, p50, p95, best, worst, firstTen, predicates, options }) => [
      unitId,
      year,
      exactText(p5),
      exactText(p50),
      exactText(p95),
      node,
      best,
      worst,
      exactText(firstTen),
      predicates.map(({ name, chance }) => `${name} ${exactText(chance)}`).join("; ") || null,
      options.draws,
      options.noise,
      options.seed,
    ]),
  };
}

/** A unit's index and rank without one indicator; `geser` is how many places it falls, below zero how many it rises. */
export function leaveOneOutTable(rows: readonly LeftOut[]): ResultTable {
  return {
    file: "tanpa-satu.csv",
    headings: ["unit", "tahun", "indikator", "peringkat", "geser", "nilai", "node"],
    rows: rows.map(({ unitId, year, indicator, rank, shift, value, node }) => [
      unitId,
      year,
      indicator,
      rank,
      shift,
      value === null ? null : exactText(value),
      node,
    ]),
  };
}

/** The index at other floors of the divisor; `selisih` from the real one. */
export function divisorTable(rows: readonly DivisorIndex[]): ResultTable {
  return {
    file: "kepekaan-pembagi.csv",
    headings: ["unit", "tahun", "pembagi", "nilai", "selisih", "node"],
    rows: rows.map(({ unitId, year, divisor, value, points, node }) => [
      unitId,
      year,
      divisor,
      exactText(value),
      exactText(points),
      node,
    ]),
  };
}

/**
 * One row an indicator that has levels: the points to the next predicate, what one level adds, and the fewest levels of this
 * indicator alone that reach it; empty where all `tersedia` do not.
 */
export function predicateDistanceTable(distances: readonly PredicateDistance[]): ResultTable {
  return {
    file: "jarak-predikat.csv",
    headings: ["unit", "tahun", "predikat", "jarak", "indikator", "poin_per_langkah", "langkah", "tersedia", "node"],
    rows: distances.flatMap(({ unitId, year, node, gap, steps }) =>
      (steps.length === 0 ? [null] : steps).map((own) => [
        unitId,
        year,
        gap.next.id,
        gap.points,
        own?.indicator ?? null,
        own ? exactText(own.pointsPerStep) : null,
        own?.steps ?? null,
        own?.available ?? null,
        node,
      ]),
    ),
  };
}
