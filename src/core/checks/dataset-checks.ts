import { consistentStages } from "./consistent-stages.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { declaredMaxima } from "./declared-maxima.ts";
import { distinctNames } from "./distinct-names.ts";
import type { DatasetCheck } from "./draft.ts";
import { duplicateScores } from "./duplicate-scores.ts";
import { knownAffairs } from "./known-affairs.ts";
import { knownAreas } from "./known-areas.ts";
import { knownExceptionFiles } from "./known-exception-files.ts";
import { knownReferences } from "./known-references.ts";
import { methodHeaders } from "./method-headers.ts";
import { methodTrees } from "./method-trees.ts";
import { methodWeights } from "./method-weights.ts";
import { noPersonalData } from "./no-personal-data.ts";
import { parentCycles } from "./parent-cycles.ts";
import { scoreBounds } from "./score-bounds.ts";
import { scoreOwners } from "./score-owners.ts";
import { scoreReferences } from "./score-references.ts";
import { scoreScopes } from "./score-scopes.ts";
import { scoreYears } from "./score-years.ts";
import { uniqueKeys } from "./unique-keys.ts";
import { usableIds } from "./usable-ids.ts";
import { usableRedirects } from "./usable-redirects.ts";

/** Every rule across rows and files. Adding one is a file and a line. */
export const datasetChecks: readonly DatasetCheck[] = [
  uniqueKeys,
  usableIds,
  distinctNames,
  knownReferences,
  parentCycles,
  datesInOrder,
  knownAffairs,
  consistentStages,
  knownAreas,
  usableRedirects,
  knownExceptionFiles,
  methodHeaders,
  methodTrees,
  methodWeights,
  declaredMaxima,
  duplicateScores,
  scoreReferences,
  scoreYears,
  scoreScopes,
  scoreBounds,
  scoreOwners,
  noPersonalData,
];
