/** Where a record ends: the offset of its line break (or of the text's end) and the line breaks inside it. */
export type RecordEnd = { end: number; breaks: number; problem: QuoteProblem | null };

/** A quotation mark that never closes, or one out of place; `breaks` counts lines from the record's first. */
export type QuoteProblem = { code: "E101" | "E102"; breaks: number; column: number };

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
        if (at >= length) return { end: length, breaks, problem: { code: "E101", breaks: opened, column } };
        const letter = text.charCodeAt(at++);
        if (letter === lineBreak) breaks++;
        if (letter !== quote) continue;
        if (text.charCodeAt(at) !== quote) break;
        at++;
      }
      const after = at < length ? text.charCodeAt(at) : lineBreak;
      if (after !== delimiter && after !== lineBreak)
        return { end: at, breaks, problem: { code: "E102", breaks, column } };
    } else {
      for (; at < length; at++) {
        const letter = text.charCodeAt(at);
        if (letter === delimiter || letter === lineBreak) break;
        if (letter === quote) return { end: at, breaks, problem: { code: "E102", breaks, column } };
      }
    }
    if (at >= length || text.charCodeAt(at) === lineBreak) return { end: Math.min(at, length), breaks, problem: null };
    at++;
    column++;
  }
}
