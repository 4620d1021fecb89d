import type { QuoteProblem } from "./record-end.ts";
import { recordEnd } from "./record-end.ts";
import { tokenise } from "./tokenise.ts";

/** Records as arrays of cells; record i begins on physical line `lines[i]`, or on `line + i` where `lines` is null. */
export type Batch = { records: string[][]; line: number; lines: readonly number[] | null };

/** A quoting fault on that physical line: nothing after it can be trusted. */
export type QuoteFault = { code: QuoteProblem["code"]; line: number; recordLine: number; column: number };

const batchLength = 1 << 16;

/**
 * The records from `start` to the end of the text, a batch at a time so that no more than one batch is kept. Stops
 * at the first quoting fault and returns it.
 */
export function* recordBatches(
  text: string,
  delimiter: string,
  start: number,
  firstLine: number,
): Generator<Batch, QuoteFault | null> {
  // One final line break ends the last record; it does not begin another.
  const end = text.endsWith("\n") ? text.length - 1 : text.length;
  let nextQuote = text.indexOf('"', start);
  let line = firstLine;
  for (let at = start; at <= end; ) {
    const limit = endOfLine(text, Math.min(at + batchLength, end), end);
    if (nextQuote !== -1 && nextQuote < at) nextQuote = text.indexOf('"', at);
    if (nextQuote === -1 || nextQuote >= limit) {
      const records = tokenise(text.slice(at, limit), delimiter);
      yield { records, line, lines: null };
      line += records.length;
      at = limit + 1;
      continue;
    }
    const quoted = quotedRecords(text, delimiter.charCodeAt(0), { at, limit, line });
    if (quoted.lines.length > 0) {
      const records = tokenise(text.slice(at, Math.min(quoted.end, end)), delimiter);
      if (records.length !== quoted.lines.length)
        throw new Error(`${records.length} records, ${quoted.lines.length} found`);
      yield { records, line, lines: quoted.lines };
    }
    if (quoted.fault) return quoted.fault;
    line = quoted.nextLine;
    at = quoted.end + 1;
  }
  return null;
}

/** The lines on which records begin, from `at` until one ends at or after `limit`. */
function quotedRecords(text: string, delimiter: number, from: { at: number; limit: number; line: number }) {
  const lines: number[] = [];
  let { at, line } = from;
  let end = at;
  while (at <= from.limit) {
    const record = recordEnd(text, at, delimiter);
    if (record.problem) {
      const { code, breaks, column } = record.problem;
      const fault: QuoteFault = { code, line: line + breaks, recordLine: line, column };
      return { lines, end, nextLine: line, fault };
    }
    lines.push(line);
    line += record.breaks + 1;
    end = record.end;
    at = end + 1;
  }
  return { lines, end, nextLine: line, fault: null };
}

function endOfLine(text: string, from: number, end: number): number {
  const found = text.indexOf("\n", from);
  return found === -1 || found > end ? end : found;
}
