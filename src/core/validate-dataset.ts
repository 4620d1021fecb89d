import { assembleMethods } from "./checks/assemble-methods.ts";
import { boundaryFiles, methodFolders } from "./checks/data-paths.ts";
import { datasetChecks } from "./checks/dataset-checks.ts";
import type { Draft, MethodDraft } from "./checks/draft.ts";
import { expectedFiles } from "./checks/expected-files.ts";
import { keyedSheets } from "./checks/keyed-sheets.ts";
import { mergeScoreForms } from "./checks/merge-score-forms.ts";
import { publicFaults } from "./checks/public-faults.ts";
import { withoutEmbargoed } from "./checks/without-embargoed.ts";
import type { DataFile } from "./csv/data-file.ts";
import { readScores } from "./csv/read-scores.ts";
import { readTable } from "./csv/read-table.ts";
import type { Sheet } from "./csv/sheet.ts";
import { UnreadableFile } from "./csv/unreadable-file.ts";
import type { Dataset } from "./dataset.ts";
import type { Fault } from "./faults/fault.ts";
import { FaultLog } from "./faults/fault-log.ts";
import type { Place } from "./faults/make-fault.ts";
import { filePlace, makeFault } from "./faults/make-fault.ts";
import { readJson } from "./json/read-json.ts";
import { BoundaryFile } from "./schema/boundary.ts";
import { coachingSessionTable } from "./schema/coaching-session.ts";
import { competitionEntryTable } from "./schema/competition-entry.ts";
import { exceptionTable } from "./schema/exception.ts";
import { groupTable } from "./schema/group.ts";
import { indicatorTable } from "./schema/indicator.ts";
import { innovationTable } from "./schema/innovation.ts";
import { MethodHeader } from "./schema/method.ts";
import { methodKeys } from "./schema/method-keys.ts";
import { needTable } from "./schema/need.ts";
import { officialResultTable } from "./schema/official-result.ts";
import { parseJson } from "./schema/parse-json.ts";
import { participationTable } from "./schema/participation.ts";
import { Portal } from "./schema/portal.ts";
import { portalKeys } from "./schema/portal-keys.ts";
import { redirectTable } from "./schema/redirect.ts";
import { scoreTable } from "./schema/score.ts";
import type { RecordOf, Table } from "./schema/table.ts";
import { targetTable } from "./schema/target.ts";
import { unitTable } from "./schema/unit.ts";
import { wideIndicatorColumns, wideScoreTable } from "./schema/wide-score.ts";

/**
 * The verdict over a data folder: the dataset is null as soon as one fault is a galat. Faults come sorted. `placeOf`
 * finds the cell of a column (by the code's name) in the record that begins on a line, for faults that come later.
 */
export type Validation = {
  dataset: Dataset | null;
  faults: readonly Fault[];
  /** Those of `faults` that the public site may show: nothing in them speaks of an embargoed innovation. */
  publicFaults: readonly Fault[];
  placeOf: (file: string, line: number, column: string) => Place;
};

/** Files by path; `unread` has the faults of those that are there but could not be read. */
export type DataFiles = ReadonlyMap<string, DataFile> & { readonly unread?: readonly Fault[] };

/**
 * Reads and checks a whole data folder. `files` maps each path inside the folder (`unit.csv`,
 * `metode/iid-2026/metode.json`, always with `/`) to its bytes or a way to read them. Never throws on what they hold.
 */
export function validateDataset(files: DataFiles): Validation {
  try {
    return validateReadable(files);
  } catch (error) {
    if (!(error instanceof UnreadableFile) || !files.has(error.file)) throw error;
    return validateDataset(withoutUnreadable(files, error));
  }
}

/** A large file is only opened while it is read, and may be gone by then: it counts as never having been readable. */
function withoutUnreadable(files: DataFiles, { file, reason }: UnreadableFile): DataFiles {
  const readable = new Map([...files].filter(([path]) => path !== file));
  const unread = [...(files.unread ?? []), makeFault("E016", filePlace(file), null, { reason })];
  return Object.assign(readable, { unread });
}

function validateReadable(files: DataFiles): Validation {
  const log = new FaultLog();
  const { unread = [] } = files;
  log.take(unread);
  log.take(
    expectedFiles(
      [...files.keys()].sort(),
      unread.map(({ file }) => file),
    ),
  );
  const draft = readDraft(files, log);
  for (const check of datasetChecks) log.take(check(draft));
  const dataset = log.galat === 0 ? assembleDataset(draft) : null;
  const everywhere = [...keyedSheets(draft).map(({ places }) => places), ...draft.scores.places.files];
  const places = new Map(everywhere.map((places) => [places.file, places]));
  const placeOf = (file: string, line: number, column: string) =>
    places.get(file)?.at(line, column) ?? filePlace(file, line);
  const faults = log.faults();
  return { dataset, faults, publicFaults: publicFaults(faults, draft), placeOf };
}

function readDraft(files: DataFiles, log: FaultLog): Draft {
  const read = <T extends Table>(table: T): Sheet<RecordOf<T>> => readTable(table, files.get(table.file), log);
  const portalBytes = files.get("portal.json");
  const methods = methodFolders(files.keys()).map((folder) => readMethod(folder, files, log));
  return {
    portal: portalBytes
      ? readJson("portal.json", portalBytes, (json) => parseJson(Portal, json), log, portalKeys)
      : null,
    units: read(unitTable),
    innovations: read(innovationTable),
    participations: read(participationTable),
    scores: readScoreFiles(files, methods, log),
    targets: read(targetTable),
    officialResults: read(officialResultTable),
    competitionEntries: read(competitionEntryTable),
    coachingSessions: read(coachingSessionTable),
    needs: read(needTable),
    exceptions: read(exceptionTable),
    redirects: read(redirectTable),
    methods,
    boundaries: readBoundaries(files, log),
    paths: [...files.keys()].sort(),
  };
}

/** The headings of the wide form are the indicators of the methods, so those are read before it. */
function readScoreFiles(files: DataFiles, methods: readonly MethodDraft[], log: FaultLog): Draft["scores"] {
  const columns = wideIndicatorColumns(methods.flatMap(({ indicators }) => indicators.rows));
  const whole = methods.length > 0 && methods.every(({ indicators }) => indicators.whole && indicators.clean);
  return readScores(
    {
      long: { table: scoreTable, data: files.get(scoreTable.file) },
      wide: { table: wideScoreTable, data: files.get(wideScoreTable.file), indicators: { columns, whole } },
    },
    log,
  );
}

function readMethod(folder: string, files: DataFiles, log: FaultLog): MethodDraft {
  const path = `metode/${folder}`;
  const headerFile = `${path}/metode.json`;
  const bytes = files.get(headerFile);
  const indicatorFile = `${path}/${indicatorTable.file}`;
  const groupFile = `${path}/${groupTable.file}`;
  return {
    folder,
    headerFile,
    header: bytes ? readJson(headerFile, bytes, (json) => parseJson(MethodHeader, json), log, methodKeys) : null,
    indicators: readTable(indicatorTable, files.get(indicatorFile), log, indicatorFile),
    groups: readTable(groupTable, files.get(groupFile), log, groupFile),
  };
}

function readBoundaries(files: DataFiles, log: FaultLog): Draft["boundaries"] {
  return boundaryFiles(files.keys()).flatMap(({ file, level }) => {
    const boundary = readJson(file, files.get(file) ?? new Uint8Array(), (json) => parseJson(BoundaryFile, json), log);
    return boundary ? [{ ...boundary, level, file }] : [];
  });
}

function assembleDataset(draft: Draft): Dataset {
  const { portal, boundaries } = draft;
  if (!portal) throw new Error("a draft without a portal must have had a galat");
  return withoutEmbargoed({
    portal,
    units: draft.units.rows,
    innovations: draft.innovations.rows,
    participations: draft.participations.rows,
    scores: mergeScoreForms(draft.scores.scores),
    targets: draft.targets.rows,
    officialResults: draft.officialResults.rows,
    competitionEntries: draft.competitionEntries.rows,
    coachingSessions: draft.coachingSessions.rows,
    needs: draft.needs.rows,
    exceptions: draft.exceptions.rows,
    redirects: draft.redirects.rows,
    methods: assembleMethods(draft.methods),
    boundaries: boundaries.map(({ source, areas, level }) => ({ source, areas, level })),
  });
}
