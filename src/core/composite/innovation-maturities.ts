import { compareTexts } from "#core/compare-texts.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { InnovationMaturity } from "./index-row.ts";
import { highestMaturity } from "./leaf-shares.ts";
import { rationalToNumber } from "./rational.ts";
import type { Subjects } from "./subjects.ts";
import type { YearTally } from "./year-tally.ts";

/**
 * Maturity of every innovation that takes part or has scores in the tally's year, by the method's first mean over innovations;
 * sorted by innovation id. Nothing where the method has no such mean.
 */
export function innovationMaturities(
  { year, plan, maturities, counted }: YearTally,
  participations: readonly Participation[],
  { innovations, innovationPosition }: Subjects,
): InnovationMaturity[] {
  const [mean, tally] = [plan.means[0], maturities[0]];
  if (mean === undefined || tally === undefined) return [];
  const highest = highestMaturity(mean);
  const maximum = highest === null ? null : rationalToNumber(highest);
  const present = counted.stage.map((stage) => (stage < 0 ? 0 : 1));
  for (const { innovationId } of participations) {
    const position = innovationPosition.get(innovationId);
    if (position !== undefined) present[position] = 1;
  }
  return innovations
    .flatMap(({ id }, at) =>
      present[at] === 1
        ? [
            {
              innovationId: id,
              year,
              maturity: tally.maturityOf(at),
              maximum,
              reported: tally.reported[at] as number,
              asked: mean.leaves.length,
            },
          ]
        : [],
    )
    .sort((a, b) => compareTexts(a.innovationId, b.innovationId));
}
