import type { UnitTallies } from "./build-completeness.ts";
import { buildUnitCompleteness, completeness, tallyUnits } from "./build-completeness.ts";
import { buildAcknowledged, buildContradictions, buildDifferingFigures, buildOpenFindings } from "./build-findings.ts";
import { buildFreshness } from "./build-freshness.ts";
import type { Context } from "./context.ts";
import type { DataQualityPage, YearCompleteness } from "./data-quality-page.ts";

/** The public account of how good the data are. */
export function buildDataQualityPage(context: Context): DataQualityPage {
  const tallies = tallyUnits(context);
  const years = yearsOf(context, tallies);
  const open = buildOpenFindings(context);
  const shownYears = years.map(({ year }) => year);
  return {
    latest: years.at(-1) ?? null,
    years,
    hasEvidence: years.some(({ evidenced }) => evidenced > 0),
    ...buildUnitCompleteness(context, tallies, shownYears),
    freshness: buildFreshness(context),
    acknowledged: buildAcknowledged(context),
    differing: buildDifferingFigures(context),
    contradictions: buildContradictions(context),
    open,
    openCount: open.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Years in which anything was asked, ascending. */
function yearsOf(context: Context, tallies: UnitTallies): YearCompleteness[] {
  const evidence = evidenceByYear(context);
  return context.years.flatMap((year): YearCompleteness[] => {
    const own = [...tallies].flatMap(([id, byYear]) => {
      const tally = byYear.get(year);
      return tally ? [{ id, ...tally }] : [];
    });
    if (own.length === 0) return [];
    const asked = own.reduce((sum, tally) => sum + tally.asked, 0);
    const reported = own.reduce((sum, tally) => sum + tally.reported, 0);
    const { claimed, evidenced } = evidence.get(year) ?? { claimed: 0, evidenced: 0 };
    const evidencedShare = claimed === 0 ? null : evidenced / claimed;
    const units = own.filter(({ id }) => id !== "").length;
    return [{ year, units, ...completeness({ asked, reported }), claimed, evidenced, evidencedShare }];
  });
}

/** Levels above 0 of innovations, and those of them with evidence. */
function evidenceByYear({ dataset: { scores } }: Context): Map<number, { claimed: number; evidenced: number }> {
  const years = new Map<number, { claimed: number; evidenced: number }>();
  for (let row = 0; row < scores.length; row++) {
    const value = scores.value[row] ?? Number.NaN;
    if ((scores.innovation[row] ?? -1) < 0 || !(value > 0)) continue;
    const year = scores.year[row] ?? 0;
    const tally = years.get(year) ?? { claimed: 0, evidenced: 0 };
    tally.claimed += 1;
    if ((scores.evidence[row] ?? -1) >= 0) tally.evidenced += 1;
    years.set(year, tally);
  }
  return years;
}
