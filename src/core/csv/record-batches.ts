import type { QuoteProblem } from "./record-end.ts";
import { recordEnd } from "./record-end.ts";
import type { TextWindow } from "./text-window.ts";
import { tokenise } from "./tokenise.ts";

/** Records as arrays of cells; record i begins on physical line `lines[i]`, or on `line + i` where `lines` is null. */
export type Batch = { records: string[][]; line: number; lines: readonly number[] | null };

/** A quoting fault on that physical line, told by the mark on `closedLine`: nothing after it can be trusted. */
export type QuoteFault = { code: QuoteProblem["code"]; line: number; closedLine: number; column: number };

/** Where a batch of whole records ends (its last line break), and on which lines they begin. */
type Extent = { end: number; nextLine: number; lines: readonly number[] | null; fault: QuoteFault | null };

/**
 * The records from the place `start` in the window to the end of the text, as many at a time as are in view when some
 * `batchLength` characters are, so that no more is kept. Stops at the first quoting fault and returns it.
 */
export function* recordBatches(
  window: TextWindow,
  delimiter: string,
  start: number,
  firstLine: number,
  batchLength = 1 << 16,
): Generator<Batch, QuoteFault | null> {
  const code = delimiter.charCodeAt(0);
  let line = firstLine;
  let at = start;
  for (;;) {
    if (!window.atEnd && window.text.length - at < batchLength) {
      window.move(at, batchLength);
      at = 0;
    }
    if (window.atEnd && at >= window.text.length) return null;
    let extent = extentOf(window, code, { at, line, batchLength });
    while (extent === null) {
      // Doubling keeps the work in proportion where one record, or an open quotation mark, goes on and on.
      window.move(at, 2 * (window.text.length - at) + 1);
      at = 0;
      extent = extentOf(window, code, { at, line, batchLength });
    }
    const { end, nextLine, lines, fault } = extent;
    if (lines === null || lines.length > 0) {
      const records = tokenise(window.text.slice(at, end), delimiter);
      if (lines !== null && records.length !== lines.length)
        throw new Error(`${records.length} records, ${lines.length} found`);
      yield { records, line, lines };
      line = lines === null ? line + records.length : nextLine;
    }
    if (fault) return fault;
    at = end + 1;
  }
}

/** The batch that begins at `at`; null where the window does not hold the end of its first record. */
function extentOf(
  { text, atEnd }: TextWindow,
  delimiter: number,
  { at, line, batchLength }: { at: number; line: number; batchLength: number },
): Extent | null {
  // One final line break ends the last record; it does not begin another.
  const last = atEnd ? (text.endsWith("\n") ? text.length - 1 : text.length) : Number.POSITIVE_INFINITY;
  const reach = at + 2 * batchLength;
  const limit = last < reach ? last : lineBreakNear(text, at, reach);
  if (limit === -1 && !atEnd) return null;
  const end = limit === -1 ? last : Math.min(limit, last);
  const quote = text.indexOf('"', at);
  if (quote === -1 || quote >= end) return { end, nextLine: line, lines: null, fault: null };
  return quotedRecords(text, delimiter, { at, limit: end, last, line });
}

/** The last line break before `reach`, or else the first after it; -1 where there is none. */
function lineBreakNear(text: string, at: number, reach: number): number {
  const before = text.lastIndexOf("\n", reach);
  return before >= at ? before : text.indexOf("\n", reach);
}

/** The lines on which records begin, from `at` until one ends at or after `limit`, or is not all in view. */
function quotedRecords(
  text: string,
  delimiter: number,
  from: { at: number; limit: number; last: number; line: number },
): Extent | null {
  const lines: number[] = [];
  let { at, line } = from;
  let end = at;
  while (at <= from.limit) {
    const record = recordEnd(text, at, delimiter);
    if (record.end >= text.length && from.last > text.length) break;
    if (record.problem) {
      const { code, breaks, closed, column } = record.problem;
      const fault = { code, line: line + breaks, closedLine: line + closed, column };
      return { end, nextLine: line, lines, fault };
    }
    lines.push(line);
    line += record.breaks + 1;
    end = Math.min(record.end, from.last);
    at = record.end + 1;
  }
  return lines.length === 0 ? null : { end, nextLine: line, lines, fault: null };
}
