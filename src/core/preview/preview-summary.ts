import { escapeInvisible } from "#core/faults/show-value.ts";
import type { PublicationRecord } from "#core/publication/publication-record.ts";
import { describeCauses, describeFigure } from "./describe-change.ts";
import { figuresByWeight } from "./figures-by-weight.ts";
import { changesNothing, headline, rowCounts } from "./headline.ts";
import type { Language } from "./preview-words.ts";
import { count, text } from "./preview-words.ts";
import type { FigureChange, PublicationChanges } from "./publication-changes.ts";

/** Why there is nothing to compare with: no site yet, or one without a record that can be read. */
export type NoComparison = "first" | "unreadable";

const shownFiles = 5;
const shownFigures = 4;
const widest = 150;

/** What publishing would change, on one screen: plain lines, nothing of a spreadsheet raw. */
export function previewSummary(changes: PublicationChanges, language: Language): string {
  const lines = [headline(changes, language), comparedWith(changes, language)];
  if (!changesNothing(changes)) {
    lines.push("", ...dataLines(changes, language), ...figureLines(changes, language), pageLine(changes, language));
  }
  return lines.map(fitted).join("\n");
}

/** What a site that can't be compared will hold. */
export function firstSummary(record: PublicationRecord, reason: NoComparison, language: Language): string {
  return `${text(reason, language)}\n${holdings(record, language)}`;
}

/** Pages, units, innovations and figures of a publication in a sentence. */
export function holdings({ pages, counts, figures }: PublicationRecord, language: Language): string {
  const parts = [
    count("page", Object.keys(pages).length, language),
    count("unit", counts.units, language),
    count("innovation", counts.innovations, language),
    count("figure", figures.filter(([, , , , value]) => value !== null).length, language),
  ];
  return `${text("willHold", language)} ${parts.join(", ")}.`;
}

/** Editions of the two sites. */
export function comparedWith({ edition }: PublicationChanges, language: Language): string {
  const other = edition.before === edition.after ? "" : `, ${text("editionNow", language)} ${edition.after}`;
  return `${text("compared", language)} (${text("edition", language)} ${edition.before}${other}).`;
}

function dataLines({ tables }: PublicationChanges, language: Language): string[] {
  if (tables.length === 0) return [];
  const shown = tables.slice(0, shownFiles);
  const width = Math.max(...shown.map(({ file }) => file.length));
  const lines = shown.map(({ file, rows }) => `  ${file.padEnd(width)}  ${rowCounts(rows, language)}`);
  return [text("data", language), ...lines, ...moreLine(tables.length - shown.length, language)];
}

function figureLines(changes: PublicationChanges, language: Language): string[] {
  if (changes.figures.length === 0) return [];
  const shown = figuresByWeight(changes.figures).slice(0, shownFigures);
  const lines = shown.flatMap((figure) => [
    `  ${figureName(figure, changes, language)}: ${describeFigure(figure.before, figure.after, language)}`,
    `    ${describeCauses(figure.causes, changes, language).join("; ")}`,
  ]);
  return [text("figures", language), ...lines, ...moreLine(changes.figures.length - shown.length, language)];
}

/** `Dinas Kesehatan 2026, Indeks unit`. */
export function figureName(
  { unit, year, node }: FigureChange,
  changes: PublicationChanges,
  language: Language,
): string {
  const name = changes.nodes[node];
  return `${changes.names.units.get(unit) ?? unit} ${year}, ${name?.[language] ?? name?.id ?? node}`;
}

function pageLine({ pages }: PublicationChanges, language: Language): string {
  const parts = (["changed", "added", "removed"] as const)
    .filter((kind) => pages[kind].length > 0)
    .map((kind) => count(`page.${kind}`, pages[kind].length, language));
  if (parts.length > 0) return `${parts.join(", ")}.`;
  return text(pages.frame ? "frame" : "noPages", language);
}

function moreLine(number: number, language: Language): string[] {
  return number > 0 ? [`  … ${text("more", language, { count: String(number) })}`] : [];
}

function fitted(line: string): string {
  const plain = escapeInvisible(line);
  return plain.length <= widest ? plain : `${plain.slice(0, widest - 1)}…`;
}
