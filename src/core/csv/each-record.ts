import type { FaultLog } from "#core/faults/fault-log.ts";
import { columnLetters } from "./excel-address.ts";
import type { OpenTable } from "./open-table.ts";
import { recordBatches } from "./record-batches.ts";

/**
 * Calls `handle` with the cells and physical line of every record that has the right number of cells. Blank records
 * are skipped. False where records were lost, so that the file's rows are not all known.
 */
export function eachRecord(
  { window, header, headings, places }: OpenTable,
  log: FaultLog,
  handle: (cells: readonly string[], line: number) => void,
): boolean {
  const width = header.cells.length;
  const titles = header.cells;
  const blank = new Set(headings.blank);
  const batches = recordBatches(window, header.delimiter, header.bodyStart, header.bodyLine);
  let row = header.row;
  let whole = true;
  let blankRows = 0;
  let firstBlank = 0;
  let pendingBlank = 0;
  let pendingFirst = 0;
  for (;;) {
    const next = batches.next();
    if (next.done) {
      if (next.value) {
        const { code, line, closedLine, column } = next.value;
        const place = { ...places.atIndex(line, column, titles[column] ?? null), cell: null };
        log.add(code, place, null, { line: closedLine });
        whole = false;
      }
      window.close();
      break;
    }
    const { records, line: firstLine, lines } = next.value;
    for (let index = 0; index < records.length; index++) {
      const cells = records[index] as string[];
      const line = lines === null ? firstLine + index : (lines[index] as number);
      places.rows.note(line, ++row);
      if (cells[0] === "" && cells.every(isBlank)) {
        // Blank rows at the end are how spreadsheets stop; only those inside are worth a word.
        if (pendingBlank++ === 0) pendingFirst = line;
        continue;
      }
      if (pendingBlank > 0) {
        if (blankRows === 0) firstBlank = pendingFirst;
        blankRows += pendingBlank;
        pendingBlank = 0;
      }
      if (cells.length !== width) {
        log.add("E104", places.at(line), null, { found: cells.length, expected: width });
        whole = false;
      } else if (cells[0] === titles[0] && titles.every((title, column) => cells[column] === title)) {
        log.add("E208", places.at(line), null, {});
      } else {
        for (const column of blank) {
          if (isBlank(cells[column] ?? "")) continue;
          log.add("E203", places.atIndex(line, column, null), cells[column] ?? "", { letter: columnLetters(column) });
          blank.delete(column);
        }
        handle(cells, line);
      }
    }
  }
  if (blankRows > 0) log.add("W105", places.at(firstBlank), null, { count: blankRows });
  return whole;
}

function isBlank(cell: string): boolean {
  return cell === "" || cell.trim() === "";
}
