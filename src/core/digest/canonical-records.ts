import type { Dataset } from "#core/dataset.ts";
import { canonicalValue } from "#core/schema/canonical-value.ts";
import type { Method } from "#core/schema/method.ts";
import { canonicalJson } from "./canonical-json.ts";
import { scoreRecords } from "./score-records.ts";
import { sortedRows } from "./sorted-rows.ts";

/** The members of one collection as canonical JSON; a lone object is a collection of one without brackets. */
export type Collection = { rows: Iterable<string>; lone?: boolean };

/** Every collection of a dataset, so that a new one can't be forgotten. */
export function canonicalRecords(dataset: Dataset): Record<keyof Dataset, Collection> {
  const withValue = <T extends { value: string }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, value: canonicalValue(row.value) }));
  return {
    portal: { rows: [canonicalJson(dataset.portal)], lone: true },
    units: { rows: sortedRows(dataset.units, ["id"]) },
    innovations: { rows: sortedRows(dataset.innovations, ["id"]) },
    participations: { rows: sortedRows(dataset.participations, ["year", "innovationId"]) },
    scores: { rows: scoreRecords(dataset.scores) },
    targets: { rows: sortedRows(withValue(dataset.targets), ["year", "measure"]) },
    officialResults: { rows: sortedRows(withValue(dataset.officialResults), ["year", "region", "measure"]) },
    competitionEntries: {
      rows: sortedRows(dataset.competitionEntries, ["year", "competition", "category", "innovationId"]),
    },
    coachingSessions: { rows: sortedRows(dataset.coachingSessions, ["date", "activity", "districtId", "villageId"]) },
    needs: { rows: sortedRows(dataset.needs, ["slug"]) },
    exceptions: { rows: sortedRows(dataset.exceptions, ["file", "key", "code"]) },
    redirects: { rows: sortedRows(dataset.redirects, ["kind", "from"]) },
    methods: { rows: sortedRows(dataset.methods.map(orderedMethod), ["id"]) },
    boundaries: {
      rows: sortedRows(
        dataset.boundaries.map(({ areas, ...boundary }) => ({
          ...boundary,
          areas: areas.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
        })),
        ["level"],
      ),
    },
  };
}

/** A method with its tree in the order of the keys; the order of its files means nothing. */
function orderedMethod({ indicators, groups, comparableWith, ...header }: Method) {
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  return {
    ...header,
    comparableWith: comparableWith.toSorted(),
    indicators: indicators.toSorted(byKey),
    groups: groups.toSorted(byKey),
  };
}
