/** Where a record ends: the offset of its line break (or of the text's end) and the line breaks inside it. */
export type RecordEnd = { end: number; breaks: number; problem: QuoteProblem | null };

/**
 * A quotation mark that never closes (E101), one out of place (E102), or one that opened on an earlier line than the mark
 * that ends it in the middle of a cell, so that the one that should close it is missing (E107). `breaks` counts lines from
 * the record's first to the place, `closed` to the mark that seems to close it.
 */
export type QuoteProblem = { code: "E101" | "E102" | "E107"; breaks: number; closed: number; column: number };

const quote = 34;
const lineBreak = 10;

/**
 * Walks one record by the strict rules: a quotation mark may only open a cell, double inside it, and close it right
 * before a delimiter or line end. PapaParse would guess where we want to ask.
 */
export function recordEnd(text: string, start: number, delimiter: number): RecordEnd {
  const length = text.length;
  let at = start;
  let breaks = 0;
  let column = 0;
  for (;;) {
    if (text.charCodeAt(at) === quote && at < length) {
      const opened = breaks;
      at++;
      for (;;) {
        if (at >= length)
          return { end: length, breaks, problem: { code: "E101", breaks: opened, closed: breaks, column } };
        const letter = text.charCodeAt(at++);
        if (letter === lineBreak) breaks++;
        if (letter !== quote) continue;
        if (text.charCodeAt(at) !== quote) break;
        at++;
      }
      const after = at < length ? text.charCodeAt(at) : lineBreak;
      if (after !== delimiter && after !== lineBreak)
        return { end: at, breaks, problem: strayClose(opened, breaks, column) };
    } else {
      for (; at < length; at++) {
        const letter = text.charCodeAt(at);
        if (letter === delimiter || letter === lineBreak) break;
        if (letter === quote) return { end: at, breaks, problem: { code: "E102", breaks, closed: breaks, column } };
      }
    }
    if (at >= length || text.charCodeAt(at) === lineBreak) return { end: Math.min(at, length), breaks, problem: null };
    at++;
    column++;
  }
}

function strayClose(opened: number, closed: number, column: number): QuoteProblem {
  return { code: closed > opened ? "E107" : "E102", breaks: opened, closed, column };
}
