import type { DataFile } from "#core/csv/data-file.ts";
import { readTable } from "#core/csv/read-table.ts";
import type { Dataset } from "#core/dataset.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import type { Method } from "#core/schema/method.ts";
import { participationTable } from "#core/schema/participation.ts";
import { wideScoreTable } from "#core/schema/wide-score.ts";
import type { BilingualText } from "#core/text.ts";
import type { Candidate } from "./candidates.ts";
import { candidatesFor } from "./candidates.ts";
import { copyMethod, methodIdFor } from "./copy-method.ts";
import { scoreSkeleton } from "./score-skeleton.ts";
import type { ScoreSubject } from "./score-subjects.ts";
import { scoreSubjects } from "./score-subjects.ts";
import { newestMethod, yearRefusal } from "./year-refusal.ts";

/** What a new year begins with. Nothing in it claims more than is known: no stage, no score, no rule that was not there. */
export type NewYearPlan = {
  year: number;
  /** The method that was copied, and the id of its copy. */
  from: Method;
  methodId: string;
  /** New and longer files by path in the data folder; rows that were there keep their bytes. */
  changes: ReadonlyMap<string, Uint8Array>;
  /** Innovations that may take part, with what speaks against it; those known to have stopped are only counted. */
  candidates: readonly Candidate[];
  stopped: number;
  /** Rows of the score skeleton, and whether its file is new. */
  subjects: readonly ScoreSubject[];
  skeletonIsNew: boolean;
  missingColumns: readonly string[];
  targets: number;
};

export type NewYear = { plan: NewYearPlan; refusal: null } | { plan: null; refusal: BilingualText };

/** Prepares a year from checked data, or says why it can't be. Writes nothing. */
export function planNewYear(files: ReadonlyMap<string, DataFile>, dataset: Dataset, year: number): NewYear {
  const refusal = yearRefusal(dataset, files.keys(), year);
  const from = newestMethod(dataset.methods);
  if (refusal !== null) return { plan: null, refusal };
  if (from === null) throw new Error("a year without a method must have been refused");
  // A dataset has no embargoed innovations, but whoever prepares a year works on those too.
  const innovations = readTable(innovationTable, files.get(innovationTable.file), new FaultLog()).rows;
  const participations = readTable(participationTable, files.get(participationTable.file), new FaultLog()).rows;
  const candidates = candidatesFor({ units: dataset.units, innovations, participations }, from, year);
  const subjects = scoreSubjects(dataset, from, candidates, year);
  const skeleton = scoreSkeleton(files, { method: from, methods: dataset.methods }, subjects, year);
  const changes = copyMethod(files, from, year);
  if (subjects.length > 0) changes.set(wideScoreTable.file, skeleton.bytes);
  return {
    plan: {
      year,
      from,
      methodId: methodIdFor(from, year),
      changes,
      candidates,
      stopped: innovations.length - candidates.length,
      subjects,
      skeletonIsNew: skeleton.isNew,
      missingColumns: skeleton.missingColumns,
      targets: dataset.targets.filter((target) => target.year === year).length,
    },
    refusal: null,
  };
}
