import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import { foldHeading } from "./fold-heading.ts";
import { recordEnd } from "./record-end.ts";
import type { TextWindow } from "./text-window.ts";
import { tokenise } from "./tokenise.ts";

/** The heading line and what it says about the dialect; the body begins at `bodyStart`, on `bodyLine`. */
export type Header = {
  delimiter: Delimiter;
  cells: readonly string[];
  line: number;
  /** Excel's row of the heading: the physical line, less a `sep=` line. */
  row: number;
  bodyStart: number;
  bodyLine: number;
};

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

const linesSearched = 12;
const charactersSearched = 1 << 18;
const mostShown = 6;
// An unclosed quotation mark in the headings must not send the search through the whole file.
const longestHeading = 1 << 16;
const blankLine = /^[\s,;|"]*$/;
const separatorLine = /^"?sep=([,;\t|])"?[,;\t|]*$/i;

type Candidate = Header & { matches: number };
/** The part of the file in which headings are looked for. */
type Head = { text: string; whole: boolean };
type Known = { known: ReadonlyMap<string, string>; shown: readonly string[] };

/**
 * Finds the headings by the words in them and not by counting signs, so that a lone data column or a comma in a name
 * can't mislead. Null, with a galat, where no line of the first few has a known heading. `bodyStart` is a place in the
 * window.
 */
export function findHeader(file: string, window: TextWindow, { known, shown }: Known, log: FaultLog): Header | null {
  window.move(0, charactersSearched + 1);
  const head = { text: window.text.slice(0, charactersSearched), whole: window.text.length <= charactersSearched };
  const separator = separatorLine.exec(lineAt(head.text, 0))?.[1] as Delimiter | undefined;
  const { first, best } = search(head, separator, known);
  if (!first) log.add("E106", filePlace(file), null, { what: { id: "tidak ada isinya", en: "it holds nothing" } });
  else if (!best) {
    log.add("E103", filePlace(file, first.line), first.text, { expected: shown.slice(0, mostShown).join(", ") });
  } else if (best.line !== first.line) {
    log.add("E206", filePlace(file, first.line), first.text, { headingLine: best.line });
  }
  return best && { ...best, row: separator ? best.line - 1 : best.line };
}

/** The first line with anything on it, and the first of the lines with the most known headings. */
function search(head: Head, separator: Delimiter | undefined, known: Known["known"]) {
  const { text } = head;
  const allowed = separator ? [separator] : delimiters;
  let first: { line: number; text: string } | null = null;
  let best: Candidate | null = null;
  let at = separator ? lineAt(text, 0).length + 1 : 0;
  let line = separator ? 2 : 1;
  for (let searched = 0; at < text.length && searched < linesSearched; line++) {
    const content = lineAt(text, at);
    if (!blankLine.test(content)) {
      first ??= { line, text: content };
      searched++;
      for (const delimiter of allowed) {
        const candidate = readCandidate(head, at, line, delimiter, known);
        if (candidate.matches > (best?.matches ?? 0)) best = candidate;
      }
    }
    at += content.length + 1;
  }
  return { first, best };
}

function readCandidate(
  { text, whole }: Head,
  at: number,
  line: number,
  delimiter: Delimiter,
  known: ReadonlyMap<string, string>,
): Candidate {
  const { end, breaks, problem } = recordEnd(text.slice(at, at + longestHeading), 0, delimiter.charCodeAt(0));
  const isWhole = text[at + end] === "\n" || (whole && at + end >= text.length);
  const cells = problem || !isWhole ? [] : (tokenise(text.slice(at, at + end), delimiter)[0] ?? []);
  const matches = new Set(cells.flatMap((cell) => wordIn(known, cell))).size;
  return { delimiter, cells, line, row: line, bodyStart: at + end + 1, bodyLine: line + breaks + 1, matches };
}

/** The known heading that a cell is; a number can be an alias, but among data it would look the same. */
function wordIn(known: ReadonlyMap<string, string>, cell: string): string[] {
  const name = /\p{L}/u.test(cell) ? known.get(foldHeading(cell)) : undefined;
  return name === undefined ? [] : [name];
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(at, end === -1 ? text.length : end);
}
