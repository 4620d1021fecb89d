import { highestMaturity } from "#core/composite/leaf-shares.ts";
import { rationalToNumber } from "#core/composite/rational.ts";
import type { Candidate, Yardstick } from "./assess-innovation.ts";
import type { IndicatorScale } from "./indicator-scale.ts";
import type { ReportedLevel } from "./innovation-levels.ts";
import { rounded } from "./level-ups.ts";
import type { MaturitySoFar } from "./readiness.ts";

/**
 * Maturity from what is reported. Where no level is, a total given in `keikutsertaan.csv` stands as it is, and without one there
 * is no maturity so far, only what it could be at best.
 */
export function maturitySoFar({ mean, scales }: Yardstick, candidate: Candidate): MaturitySoFar {
  const { levels, participation } = candidate;
  const highest = highestMaturity(mean);
  const maximum = highest === null ? null : rationalToNumber(highest);
  if (hasOnlyTotal(candidate)) {
    const total = participation?.maturity ?? null;
    return { soFar: total, evidenced: null, best: total, maximum };
  }
  const known = scales.filter((scale) => scale !== null);
  if (known.length < scales.length) return { soFar: null, evidenced: null, best: null, maximum };
  const total = (pointsOf: (scale: IndicatorScale, row: ReportedLevel) => number) =>
    rounded(known.reduce((sum, scale, at) => sum + pointsOf(scale, levels?.[at] ?? nothingReported), 0));
  const best = total((scale, { level }) => (level === null ? scale.most : scale.pointsOf(level)));
  if (isBlank(candidate)) return { soFar: null, evidenced: null, best, maximum };
  return {
    soFar: total((scale, { level }) => (level === null ? scale.least : scale.pointsOf(level))),
    evidenced: total((scale, { level, hasEvidence }) =>
      level !== null && hasEvidence ? scale.pointsOf(level) : scale.least,
    ),
    best,
    maximum,
  };
}

/** Whether only the sum of its levels is known of an innovation, and none of them. */
export function hasOnlyTotal(candidate: Candidate): boolean {
  return isBlank(candidate) && candidate.participation?.maturity != null;
}

function isBlank({ levels }: Candidate): boolean {
  return levels === null || levels.every(({ level }) => level === null);
}

const nothingReported: ReportedLevel = { level: null, hasEvidence: false };
