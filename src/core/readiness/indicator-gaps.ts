import type { Text } from "#core/text.ts";
import type { Candidate, Yardstick } from "./assess-innovation.ts";
import { levelUps, rounded } from "./level-ups.ts";
import { hasOnlyTotal } from "./maturity-so-far.ts";

/** One indicator over all innovations that may count this year. */
export type IndicatorGap = {
  key: string;
  number: string | null;
  name: Text;
  mandatory: boolean;
  unreported: number;
  unevidenced: number;
  /** Innovations below the highest level, those without a level among them; null where the weight is not known. A total given
   * without levels says nothing of any one of them. */
  below: number | null;
  /** Points of mean maturity if each of them rose one level, and if each rose to the highest. */
  step: number | null;
  gap: number | null;
};

/** Largest gap first, then the method's order. The mean is over max(least divisor, innovations). */
export function indicatorGaps({ mean, scales, rules }: Yardstick, candidates: readonly Candidate[]): IndicatorGap[] {
  const divisor = Math.max(rules.minimumDivisor ?? 1, candidates.length);
  const ups = Map.groupBy(
    candidates.flatMap((candidate) => (hasOnlyTotal(candidate) ? [] : levelUps(mean, scales, candidate.levels ?? []))),
    ({ key }) => key,
  );
  const rows = mean.leaves.map(({ indicator: { key, number, name, mandatory } }, at): IndicatorGap => {
    const own = ups.get(key) ?? [];
    const reported = candidates.map(({ levels }) => levels?.[at] ?? { level: null, hasEvidence: false });
    const perInnovation = (points: readonly number[]) =>
      scales[at] ? rounded(points.reduce((sum, point) => sum + point, 0) / divisor) : null;
    return {
      key,
      number,
      name,
      mandatory,
      unreported: reported.filter(({ level }) => level === null).length,
      unevidenced: reported.filter(({ level, hasEvidence }) => (level ?? 0) > 0 && !hasEvidence).length,
      below: scales[at] ? own.length : null,
      step: perInnovation(own.map(({ step }) => step)),
      gap: perInnovation(own.map(({ gap }) => gap)),
    };
  });
  return rows.toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
}
