import type { IndexRow } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Fault } from "#core/faults/fault.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import type { Place } from "#core/faults/make-fault.ts";
import { lateCodes } from "./acknowledging.ts";
import { exceptionBook, foldCode } from "./exception-book.ts";
import { indexJumps } from "./index-jumps.ts";
import { publishedValues } from "./published-values.ts";
import { unusedExceptions } from "./unused-exceptions.ts";

type Surroundings = {
  placeOf: (file: string, line: number, column: string) => Place;
  /** Whether there is a pengecualian.csv at all. */
  hasExceptions: boolean;
};

/** What only the computed indices show, held against pengecualian.csv like everything else. */
export function resultFaults(
  dataset: Dataset,
  rows: readonly IndexRow[],
  { placeOf, hasExceptions }: Surroundings,
): Fault[] {
  const log = new FaultLog();
  const { exceptions } = dataset;
  const book = exceptionBook(exceptions, hasExceptions);
  const findings = [
    ...publishedValues(dataset, rows, ({ line }) => placeOf("hasil-resmi.csv", line, "value")),
    ...indexJumps(dataset, rows),
  ];
  log.take(findings.flatMap(({ fault, key }) => book.settle(fault, () => key) ?? []));
  log.take(book.notes());
  const unused = book.unused().filter(({ code }) => lateCodes.has(foldCode(code)));
  log.take(unusedExceptions(unused, book.open, ({ line }) => placeOf("pengecualian.csv", line, "key")));
  return log.faults();
}
