import { withoutHash } from "#core/publication/abridge.ts";
import type { PublishedCell } from "#core/publication/publication-record.ts";
import type { Language } from "./preview-words.ts";
import { count, decimal, text } from "./preview-words.ts";
import type { Cause, Figure, PublicationChanges, RowChange } from "./publication-changes.ts";

const namedPeers = 3;

/** Why a figure changes, in words. A row is shown where all the rows stand in one file. */
export function describeCauses(
  causes: readonly Cause[],
  changes: Pick<PublicationChanges, "names">,
  language: Language,
): string[] {
  const files = causes.filter(({ kind }) => kind === "rows").length;
  return causes.map((cause) => describeCause(cause, changes, language, { withRow: files === 1 }));
}

function describeCause(
  cause: Cause,
  { names }: Pick<PublicationChanges, "names">,
  language: Language,
  { withRow }: { withRow: boolean },
): string {
  switch (cause.kind) {
    case "rows": {
      const { file } = cause;
      const row = describeRow(cause.example, language);
      if (withRow && cause.count === 1) return `${file}: ${row}`;
      const rows = `${file}, ${count("row", cause.count, language)}`;
      return withRow ? rows + text("cause.example", language, { row }) : rows;
    }
    case "method":
      return cause.before === null
        ? text("cause.method", language, { method: cause.method })
        : text("cause.otherMethod", language, { before: cause.before, method: cause.method });
    case "peers":
      return text("cause.peers", language, { units: peerNames(cause.units, names.units, language) });
    default:
      return text(`cause.${cause.kind}`, language);
  }
}

/** A changed row by its key and what changes in it: `contoh-1, mutu: nilai 2 → 3`. */
export function describeRow(row: RowChange, language: Language): string {
  const key = row.key.filter((cell) => cell !== null).map((cell) => cellText(cell, language));
  const what =
    row.kind === "changed"
      ? row.cells.map(({ column, before, after }) => `${column} ${arrow(before, after, language)}`).join(", ")
      : text(row.kind, language);
  return `${key.join(" · ")}: ${what}`;
}

/** `71,2 → 71,45 (peringkat 5 → 4; Inovatif → Sangat Inovatif)`. */
export function describeFigure(before: Figure | null, after: Figure | null, language: Language): string {
  const value = (figure: Figure | null) => decimal(figure?.value ?? null, language);
  const [from, to] = [value(before), value(after)];
  const sides: string[] = [];
  if (before && after && before.rank !== after.rank) {
    const rank = [before.rank, after.rank].map((place) => decimal(place, language)).join(" → ");
    sides.push(`${text("rank", language).toLowerCase()} ${rank}`);
  }
  if (before && after && before.predicate !== after.predicate) {
    sides.push([before.predicate, after.predicate].map((name) => name ?? text("none", language)).join(" → "));
  }
  return (from === to ? from : `${from} → ${to}`) + (sides.length > 0 ? ` (${sides.join("; ")})` : "");
}

/** Two texts that begin alike are told apart by a word, since their beginnings would not. */
export function arrow(before: PublishedCell, after: PublishedCell, language: Language): string {
  const [from, to] = [cellText(before, language), cellText(after, language)];
  return from === to ? `${from} (${text("changed", language)})` : `${from} → ${to}`;
}

/** A cell as it is shown; an empty one says so. */
export function cellText(cell: PublishedCell, language: Language): string {
  if (cell === null) return text("empty", language);
  return typeof cell === "number" ? decimal(cell, language) : withoutHash(cell);
}

function peerNames(units: readonly string[], names: ReadonlyMap<string, string>, language: Language): string {
  const shown = units.slice(0, namedPeers).map((unit) => names.get(unit) ?? unit);
  const more = units.length - shown.length;
  return [...shown, ...(more > 0 ? [text("more", language, { count: String(more) })] : [])].join(", ");
}
