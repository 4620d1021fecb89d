import type { PublicationContent, PublishedFigure, PublishedMaturity } from "#core/publication/publication-record.ts";
import type { Figure, FigureChange, MaturityChange } from "./publication-changes.ts";

/** A figure whose value, rank or predicate will be another, not yet explained. */
export type BareFigureChange = Omit<FigureChange, "causes">;

/** Figures that change, by node, year and unit of the newer publication; those that are gone come last. */
export function compareFigures(before: PublicationContent, after: PublicationContent): BareFigureChange[] {
  const old = new Map(before.figures.map((figure) => [keyOf(figure), figure]));
  const changes: BareFigureChange[] = [];
  for (const figure of after.figures) {
    const previous = old.get(keyOf(figure));
    old.delete(keyOf(figure));
    const [from, to] = [previous === undefined ? null : figureOf(previous), figureOf(figure)];
    if (from === null ? to.value !== null : !sameFigure(from, to)) changes.push(change(figure, from, to));
  }
  for (const figure of old.values()) if (figure[4] !== null) changes.push(change(figure, figureOf(figure), null));
  return changes;
}

/** Maturities that will be others; those of a new or dropped participation are told with its row. */
export function compareMaturities(before: PublicationContent, after: PublicationContent): MaturityChange[] {
  const keyed = ([innovation, year]: PublishedMaturity) => `${year} ${innovation}`;
  const old = new Map(before.maturities.map((row) => [keyed(row), row]));
  return after.maturities.flatMap((row) => {
    const previous = old.get(keyed(row));
    const [innovation, year, points] = row;
    return previous === undefined || previous[2] === points
      ? []
      : [{ innovation, year, before: previous[2], after: points }];
  });
}

function keyOf([unit, year, node]: PublishedFigure): string {
  return `${node} ${year} ${unit}`;
}

function figureOf([, , , method, value, rank, outOf, predicate]: PublishedFigure): Figure {
  return { method, value, rank, outOf, predicate };
}

function sameFigure(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.rank === b.rank && a.predicate === b.predicate;
}

function change([unit, year, node]: PublishedFigure, before: Figure | null, after: Figure | null): BareFigureChange {
  return { unit, year, node, before, after };
}
