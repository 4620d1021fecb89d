import { canonicalValue } from "#core/schema/canonical-value.ts";
import type { CompetitionEntry } from "#core/schema/competition-entry.ts";
import { competitionEntryTable } from "#core/schema/competition-entry.ts";
import type { OfficialResult } from "#core/schema/official-result.ts";
import { officialResultTable } from "#core/schema/official-result.ts";
import type { Target } from "#core/schema/target.ts";
import { targetTable } from "#core/schema/target.ts";
import type { DownloadTable } from "./download-column.ts";
import { innovationId, keyOf, taken } from "./download-column.ts";

const official = officialResultTable.columns;

export const officialResultsTable: DownloadTable<OfficialResult> = {
  name: "hasil-resmi",
  title: { id: "Hasil resmi dan angka yang pernah diterbitkan", en: "Official results and published figures" },
  meaning: officialResultTable.meaning,
  key: keyOf(officialResultTable),
  columns: [
    taken(official.year, (row) => row.year),
    taken(official.region, (row) => row.region),
    taken(official.measure, (row) => row.measure),
    taken(official.breakdown, (row) => row.breakdown),
    taken(official.value, (row) => canonicalValue(row.value)),
    taken(official.definition, (row) => row.definition),
    taken(official.asOf, (row) => row.asOf),
    taken(official.source, (row) => row.source),
  ],
};

const target = targetTable.columns;

export const targetsTable: DownloadTable<Target> = {
  name: "target",
  title: { id: "Target rencana pembangunan", en: "Development plan targets" },
  meaning: targetTable.meaning,
  key: keyOf(targetTable),
  columns: [
    taken(target.year, (row) => row.year),
    taken(target.measure, (row) => row.measure),
    taken(target.value, (row) => canonicalValue(row.value)),
    taken(target.source, (row) => row.source),
  ],
};

const contest = competitionEntryTable.columns;

export const contestsTable: DownloadTable<CompetitionEntry> = {
  name: "kompetisi",
  title: { id: "Inovasi dalam lomba", en: "Innovations in contests" },
  meaning: competitionEntryTable.meaning,
  key: keyOf(competitionEntryTable),
  columns: [
    taken(contest.year, (row) => row.year),
    taken(contest.competition, (row) => row.competition),
    taken(contest.category, (row) => row.category),
    taken(contest.innovationId, (row) => row.innovationId, innovationId),
    taken(contest.place, (row) => row.place),
    taken(contest.source, (row) => row.source),
  ],
};
