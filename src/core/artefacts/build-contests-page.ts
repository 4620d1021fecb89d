import { descending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import type { CompetitionEntry } from "#core/schema/competition-entry.ts";
import { isSample } from "./build-innovation-card.ts";
import { buildOwnContest } from "./build-own-contest.ts";
import { contestGaps } from "./contest-gaps.ts";
import { contestLevel } from "./contest-level.ts";
import type { Contest, ContestEntry, ContestLevel, ContestsPage } from "./contests-page.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { placeOrder } from "./place-order.ts";

/** Contests by year; null where the data has neither innovations nor contests, empty where nothing was entered yet. */
export function buildContestsPage(context: Context): ContestsPage | null {
  const { innovations, competitionEntries } = context.dataset;
  if (innovations.length === 0 && competitionEntries.length === 0) return null;
  const own = buildOwnContest(context);
  const byYear = [...Map.groupBy(competitionEntries, ({ year }) => year)];
  return {
    own,
    years: byYear
      .toSorted(([a], [b]) => descending(a ?? -1, b ?? -1))
      .map(([year, rows]) => ({ year, contests: contestsOf(context, rows) })),
    innovations: new Set(competitionEntries.map(({ innovationId }) => innovationId)).size,
    contests: new Set(competitionEntries.map(({ competition }) => competition)).size,
    gaps: contestGaps(context, own),
  };
}

const levels: readonly (ContestLevel | null)[] = ["city", "province", "nation", null];

/** The city's contest first, then the province's and the nation's, then those of unknown level; then by name. */
function contestsOf(context: Context, rows: readonly CompetitionEntry[]): Contest[] {
  return [...Map.groupBy(rows, ({ competition }) => competition)]
    .map(([name, entries]) => ({ name, level: contestLevel(context, name), entries: entriesOf(context, entries) }))
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compareTexts(a.name, b.name));
}

/** By category, then the farthest first, then by name. */
function entriesOf(context: Context, rows: readonly CompetitionEntry[]): ContestEntry[] {
  return rows
    .flatMap((row): ContestEntry[] => {
      const innovation = context.innovations.get(row.innovationId);
      if (!innovation) return [];
      const unit = context.units.get(innovation.unitId ?? "");
      return [
        {
          innovation: { id: innovation.id, name: nameOf(innovation), sample: isSample(context, innovation) },
          unit: unit ? { id: unit.id, name: nameOf(unit) } : null,
          initiatorName: innovation.initiatorName,
          category: row.category,
          place: row.place,
          source: row.source,
        },
      ];
    })
    .toSorted(
      (a, b) =>
        compareTexts(a.category ?? "", b.category ?? "") ||
        placeOrder(a.place) - placeOrder(b.place) ||
        compareTexts(a.innovation.name.id, b.innovation.name.id),
    );
}
