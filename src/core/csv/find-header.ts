import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { BilingualText } from "#core/text.ts";
import { foldHeading } from "./fold-heading.ts";
import { recordEnd } from "./record-end.ts";
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

export const delimiterNames: Record<Delimiter, BilingualText> = {
  ",": { id: "koma", en: "commas" },
  ";": { id: "titik koma", en: "semicolons" },
  "\t": { id: "tab", en: "tabs" },
  "|": { id: "garis tegak", en: "bars" },
};

const linesSearched = 12;
const mostShown = 6;
// An unclosed quotation mark in the headings must not send the search through the whole file.
const longestHeading = 1 << 16;
const blankLine = /^[\s,;|"]*$/;
const separatorLine = /^"?sep=([,;\t|])"?[,;\t|]*$/i;

type Candidate = Header & { matches: number };

/**
 * Finds the headings by the words in them and not by counting signs, so that a lone data column or a comma in a name
 * can't mislead. Null, with a galat, where no line of the first few has a known heading.
 */
export function findHeader(
  file: string,
  text: string,
  { known, shown }: { known: ReadonlyMap<string, string>; shown: readonly string[] },
  log: FaultLog,
): Header | null {
  const separator = separatorLine.exec(lineAt(text, 0))?.[1] as Delimiter | undefined;
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
        const candidate = readCandidate(text, at, line, delimiter, known);
        if (candidate.matches > (best?.matches ?? 0)) best = candidate;
      }
    }
    at += content.length + 1;
  }
  if (!first) log.add("E106", filePlace(file), null, { what: { id: "tidak ada isinya", en: "it holds nothing" } });
  else if (!best) {
    log.add("E103", filePlace(file, first.line), first.text, { expected: shown.slice(0, mostShown).join(", ") });
  } else if (best.line !== first.line) {
    log.add("E206", filePlace(file, first.line), first.text, { headingLine: best.line });
  }
  return best && { ...best, row: separator ? best.line - 1 : best.line };
}

function readCandidate(
  text: string,
  at: number,
  line: number,
  delimiter: Delimiter,
  known: ReadonlyMap<string, string>,
): Candidate {
  const { end, breaks, problem } = recordEnd(text.slice(at, at + longestHeading), 0, delimiter.charCodeAt(0));
  const cells = problem ? [] : (tokenise(text.slice(at, at + end), delimiter)[0] ?? []);
  const matches = new Set(cells.map((cell) => known.get(foldHeading(cell))).filter((name) => name !== undefined)).size;
  return { delimiter, cells, line, row: line, bodyStart: at + end + 1, bodyLine: line + breaks + 1, matches };
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(at, end === -1 ? text.length : end);
}
