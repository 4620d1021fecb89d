import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import { didYouMean, nearest } from "#core/faults/nearest.ts";
import type { Column, Table } from "#core/schema/table.ts";
import type { BilingualText } from "#core/text.ts";
import { columnLetters } from "./excel-address.ts";
import type { Header } from "./find-header.ts";
import { foldHeading, showInvisible, stripInvisible } from "./fold-heading.ts";
import { Places } from "./places.ts";

/**
 * Which physical column holds which column of the description, which hold data under no heading, and which have a heading
 * that nobody knows.
 */
export type Headings = {
  columns: ReadonlyMap<string, { heading: string; index: number }>;
  blank: ReadonlySet<number>;
  unknown: readonly { heading: string; index: number }[];
};

const forbidden = new Set(["__proto__", "constructor", "prototype"]);
const nothing: BilingualText = { id: "", en: "" };

/** Matches the headings with the description; what is wrong with them goes to the log, once each, unknown ones aside. */
export function matchHeadings(
  file: string,
  header: Header,
  described: Table["columns"],
  known: ReadonlyMap<string, string>,
  log: FaultLog,
): Headings {
  const columns = new Map<string, { heading: string; index: number }>();
  const blank = new Set<number>();
  const unknown: { heading: string; index: number }[] = [];
  const places = new Places(file);
  places.rows.note(header.line, header.row);
  for (const [index, cell] of header.cells.entries()) {
    const heading = stripInvisible(cell).trim();
    const name = known.get(foldHeading(cell));
    const first = name === undefined ? undefined : columns.get(name);
    if (heading === "") blank.add(index);
    else if (forbidden.has(heading.toLowerCase()))
      log.add("E205", places.atIndex(header.line, index, heading), heading, {});
    else if (name === undefined) unknown.push({ heading, index });
    else if (first) {
      const letters = { first: columnLetters(first.index), second: columnLetters(index) };
      log.add("E202", places.atIndex(header.line, index, heading), heading, { heading, ...letters });
    } else {
      columns.set(name, { heading, index });
      if (stripInvisible(cell) !== cell) {
        log.add("N207", places.atIndex(header.line, index, heading), cell, { shown: showInvisible(cell), heading });
      }
    }
  }
  const meant = reportMissing(file, header, described, columns, unknown, log);
  return { columns, blank, unknown: unknown.filter(({ heading }) => !meant.has(heading)) };
}

/** Warns of each unknown heading, with the free column that it may mean. */
export function warnOfUnknown(
  { unknown, columns }: Headings,
  described: Table["columns"],
  places: Places,
  line: number,
  log: FaultLog,
): void {
  const free = Object.entries(described).flatMap(([name, { heading }]) => (columns.has(name) ? [] : [heading]));
  for (const { heading, index } of unknown) {
    log.add("W204", places.atIndex(line, index, heading), heading, { didYouMean: didYouMean(heading, free) });
  }
}

/** Needed columns that are not there; gives back the unknown headings that were offered as what was meant. */
function reportMissing(
  file: string,
  header: Header,
  described: Table["columns"],
  columns: ReadonlyMap<string, unknown>,
  unknown: readonly { heading: string; index: number }[],
  log: FaultLog,
): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const [name, { heading, required }] of Object.entries(described) as [string, Column<unknown>][]) {
    if (!required || columns.has(name)) continue;
    const like = nearest(
      heading,
      unknown.map((column) => column.heading),
    );
    if (like !== null) meant.add(like);
    const letters = unknown.find((column) => column.heading === like);
    const suggestion =
      like === null || !letters
        ? nothing
        : {
            id: ` Mungkin maksudnya kolom ${columnLetters(letters.index)}.`,
            en: ` Perhaps column ${columnLetters(letters.index)} is meant.`,
          };
    log.add("E201", filePlace(file, header.line), null, { heading, didYouMean: suggestion });
  }
  return meant;
}
