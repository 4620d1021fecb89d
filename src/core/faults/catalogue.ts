import { cellFaults } from "./catalogue/cell-faults.ts";
import { consistencyFaults } from "./catalogue/consistency-faults.ts";
import { fileFaults } from "./catalogue/file-faults.ts";
import { foldFaults } from "./catalogue/fold-faults.ts";
import { importFaults } from "./catalogue/import-faults.ts";
import { methodFaults } from "./catalogue/method-faults.ts";
import { privacyFaults } from "./catalogue/privacy-faults.ts";
import { recordFaults } from "./catalogue/record-faults.ts";
import { resultFaults } from "./catalogue/result-faults.ts";
import { scoreFaults } from "./catalogue/score-faults.ts";
import { tableFaults } from "./catalogue/table-faults.ts";

/** Every code there is: E stops the build, W warns, N notes. The only place where a fault's words are written. */
export const catalogue = {
  ...fileFaults,
  ...tableFaults,
  ...cellFaults,
  ...recordFaults,
  ...scoreFaults,
  ...consistencyFaults,
  ...methodFaults,
  ...resultFaults,
  ...privacyFaults,
  ...importFaults,
  ...foldFaults,
} as const;

export type FaultCode = keyof typeof catalogue;
