import { acknowledgeableExceptions } from "./acknowledgeable-exceptions.ts";
import { acknowledging } from "./acknowledging.ts";
import { checkedDates } from "./checked-dates.ts";
import { consistentStages } from "./consistent-stages.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { declaredMaxima } from "./declared-maxima.ts";
import { distinctNames } from "./distinct-names.ts";
import type { DatasetCheck } from "./draft.ts";
import { duplicateScores } from "./duplicate-scores.ts";
import type { FindingCheck } from "./finding.ts";
import { knownAffairs } from "./known-affairs.ts";
import { knownAreas } from "./known-areas.ts";
import { knownExceptionFiles } from "./known-exception-files.ts";
import { knownReferences } from "./known-references.ts";
import { maturityTotals } from "./maturity-totals.ts";
import { methodHeaders } from "./method-headers.ts";
import { methodTrees } from "./method-trees.ts";
import { methodWeights } from "./method-weights.ts";
import { missingScores } from "./missing-scores.ts";
import { noPersonalData } from "./no-personal-data.ts";
import { officialStageOrder } from "./official-stage-order.ts";
import { parentCycles } from "./parent-cycles.ts";
import { participationJumps } from "./participation-jumps.ts";
import { participationYears } from "./participation-years.ts";
import { partsAndTotals } from "./parts-and-totals.ts";
import { partsWithinWhole } from "./parts-within-whole.ts";
import { publishedCounts } from "./published-counts.ts";
import { scoreBounds } from "./score-bounds.ts";
import { scoreOwners } from "./score-owners.ts";
import { scoreReferences } from "./score-references.ts";
import { scoreScopes } from "./score-scopes.ts";
import { scoreYears } from "./score-years.ts";
import { similarNames } from "./similar-names.ts";
import { uniqueKeys } from "./unique-keys.ts";
import { usableIds } from "./usable-ids.ts";
import { usableRedirects } from "./usable-redirects.ts";

/** Every rule across rows and files, those over scores aside. Adding one is a file and a line. */
const recordChecks: readonly DatasetCheck[] = [
  uniqueKeys,
  usableIds,
  distinctNames,
  similarNames,
  knownReferences,
  parentCycles,
  datesInOrder,
  checkedDates,
  knownAffairs,
  consistentStages,
  knownAreas,
  usableRedirects,
  knownExceptionFiles,
  acknowledgeableExceptions,
  partsWithinWhole,
  officialStageOrder,
  publishedCounts,
  methodHeaders,
  methodTrees,
  methodWeights,
  declaredMaxima,
  noPersonalData,
];

/** Every rule over the rows of scores. None of their codes can be acknowledged. */
const scoreChecks: readonly DatasetCheck[] = [
  duplicateScores,
  scoreReferences,
  scoreYears,
  scoreScopes,
  scoreBounds,
  scoreOwners,
  maturityTotals,
];

/** The rules whose findings stand on no single record, and so name themselves. */
const findingChecks: readonly FindingCheck[] = [partsAndTotals, participationYears, participationJumps, missingScores];

/** All of them as one, since pengecualian.csv is held against everything that is found. */
export const datasetChecks: readonly DatasetCheck[] = [acknowledging([...recordChecks, ...scoreChecks], findingChecks)];

/** Those that can be run over a draft from which rows were taken (see `publicDraft`). */
export const publicChecks: readonly DatasetCheck[] = [acknowledging(recordChecks, findingChecks)];
