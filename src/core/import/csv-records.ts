/** One record of a CSV as it is written: the physical line it begins on, and where each raw cell begins and ends. */
export type RawRecord = { line: number; cells: readonly { start: number; end: number }[] };

const lineBreak = /\r\n|\r|\n/y;

/**
 * Where every record and cell of a text stands, so that one cell can be replaced and all else kept letter by letter.
 * The text must be one that the reader accepted: its quotation marks come in pairs.
 */
export function rawRecords(text: string, delimiter: string): RawRecord[] {
  const records: RawRecord[] = [];
  let line = 1;
  let cells: { start: number; end: number }[] = [];
  let begun = line;
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    if (letter === "\r" || letter === "\n") {
      lineBreak.lastIndex = at;
      const length = lineBreak.exec(text)?.[0].length ?? 1;
      line++;
      if (!quoted) {
        records.push({ line: begun, cells: [...cells, { start, end: at }] });
        cells = [];
        start = at + length;
        begun = line;
      }
      at += length - 1;
    } else if (letter === delimiter && !quoted) {
      cells.push({ start, end: at });
      start = at + 1;
    } else if (letter === undefined && (start < text.length || cells.length > 0)) {
      records.push({ line: begun, cells: [...cells, { start, end: at }] });
    }
  }
  return records;
}
