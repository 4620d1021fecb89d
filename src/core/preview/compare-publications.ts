import type { PublicationContent, PublicationRecord } from "#core/publication/publication-record.ts";
import { compareFigures, compareMaturities } from "./compare-figures.ts";
import { compareTables } from "./compare-tables.ts";
import { expandScores } from "./expand-scores.ts";
import { explainFigures } from "./explain-figures.ts";
import type { CountChange, PageChanges, PublicationChanges } from "./publication-changes.ts";
import { column } from "./rows-of-units.ts";

/** Everything that a new publication would change on the site of the old one. */
export function comparePublications(before: PublicationRecord, after: PublicationRecord): PublicationChanges {
  const tables = compareTables(
    [...before.tables, expandScores(before.scores)],
    [...after.tables, expandScores(after.scores)],
  );
  return {
    edition: { before: before.edition, after: after.edition },
    sameData: before.digest === after.digest,
    tables,
    figures: explainFigures(compareFigures(before, after), tables, before, after),
    maturities: compareMaturities(before, after),
    counts: compareCounts(before, after),
    pages: comparePages(before, after),
    names: { units: bothNames("unit.csv", before, after), innovations: bothNames("inovasi.csv", before, after) },
    nodes: { ...before.nodes, ...after.nodes },
  };
}

function compareCounts({ counts: before }: PublicationContent, { counts: after }: PublicationContent): CountChange[] {
  const years = [...new Set([before, after].flatMap(({ participations }) => Object.keys(participations)))].sort();
  const all: CountChange[] = [
    { what: "units", year: null, before: before.units, after: after.units },
    { what: "innovations", year: null, before: before.innovations, after: after.innovations },
    ...years.map((year) => ({
      what: "participations" as const,
      year,
      before: before.participations[year] ?? 0,
      after: after.participations[year] ?? 0,
    })),
  ];
  return all.filter((count) => count.before !== count.after);
}

function comparePages(before: PublicationRecord, after: PublicationRecord): PageChanges {
  const addresses = Object.keys(after.pages).sort();
  return {
    added: addresses.filter((address) => before.pages[address] === undefined),
    changed: addresses.filter((address) => ![undefined, after.pages[address]].includes(before.pages[address])),
    removed: Object.keys(before.pages)
      .filter((address) => after.pages[address] === undefined)
      .sort(),
    frame: before.frame !== after.frame,
  };
}

function bothNames(file: string, before: PublicationContent, after: PublicationContent): Map<string, string> {
  const names = [...column(before, file, "nama"), ...column(after, file, "nama")];
  return new Map(names.map(([id, name]) => [id, name ?? id]));
}
