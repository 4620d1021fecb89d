import { unitIndexNode } from "#core/composite/unit-index.ts";
import type { PublicationContent } from "#core/publication/publication-record.ts";
import type { BareFigureChange } from "./compare-figures.ts";
import type { Cause, FigureChange, TableChange } from "./publication-changes.ts";
import type { MovingRow } from "./rows-of-units.ts";
import { column, movingRows, parentsIn } from "./rows-of-units.ts";

/** Columns of `indikator.csv` and `kelompok.csv`, and rows of `metode.json`, that only tell about the method. */
const wordsOfMethods = new Set(["nama", "nama_en", "definisi", "definisi_en", "tingkat", "sumber", "catatan", "nomor"]);

type Known = { units: ReadonlySet<string>; years: ReadonlySet<string> };

/** Gives each changed figure its causes. */
export function explainFigures(
  changes: readonly BareFigureChange[],
  tables: readonly TableChange[],
  before: PublicationContent,
  after: PublicationContent,
): FigureChange[] {
  const rows = movingRows(tables, before, after);
  const rules = new Set(tables.flatMap((table) => ruleChange(table)));
  const [old, now] = [knownIn(before), knownIn(after)];
  const kinds = column(after, "unit.csv", "jenis");
  const above = [parentsIn(before), parentsIn(after)];
  return changes.map((change) => {
    const structural = structuralCause(change, old, now);
    if (structural) return { ...change, causes: [structural] };
    const own = rowCauses(change, rows, above);
    const causes = [...methodCauses(change, rules), ...own];
    if (causes.length > 0) return { ...change, causes };
    return { ...change, causes: [fromOthers(change, changes, rows, kinds)] };
  });
}

function knownIn({ figures }: PublicationContent): Known {
  return {
    units: new Set(figures.map(([unit]) => unit)),
    years: new Set(figures.flatMap(([, year, node, , value]) => (value === null ? [] : [`${node} ${year}`]))),
  };
}

function structuralCause({ unit, year, node, before, after }: BareFigureChange, old: Known, now: Known): Cause | null {
  if (before === null && !old.years.has(`${node} ${year}`)) return { kind: "new-year" };
  if (after === null && !now.years.has(`${node} ${year}`)) return { kind: "year-gone" };
  if (before === null && !old.units.has(unit)) return { kind: "new-unit" };
  if (after === null && !now.units.has(unit)) return { kind: "unit-gone" };
  return null;
}

/** Methods of which the rule itself, not only its wording, changes. */
function ruleChange({ file, rows }: TableChange): string[] {
  const method = /^metode\/([^/]+)\//.exec(file)?.[1];
  if (method === undefined) return [];
  const isRule = rows.some((row) =>
    row.kind !== "changed"
      ? !file.endsWith(".json") || !wordsOfMethods.has(String(row.key[0]))
      : file.endsWith(".json")
        ? !wordsOfMethods.has(String(row.key[0]))
        : row.cells.some(({ column: heading }) => !wordsOfMethods.has(heading)),
  );
  return isRule ? [method] : [];
}

function methodCauses({ before, after }: BareFigureChange, rules: ReadonlySet<string>): Cause[] {
  const [old, now] = [before?.method ?? null, after?.method ?? null];
  if (now !== null && old !== null && old !== now) return [{ kind: "method", method: now, before: old }];
  const method = now ?? old;
  return method !== null && rules.has(method) ? [{ kind: "method", method, before: null }] : [];
}

/** The unit's own rows; for an index of a region also those of all units below and of innovations without a unit. */
function rowCauses(
  { unit, year, node }: BareFigureChange,
  rows: readonly MovingRow[],
  parents: readonly ReadonlyMap<string, string | null>[],
): Cause[] {
  const belongs = (other: string | null) =>
    other === unit ||
    (node !== unitIndexNode &&
      (other === null ? isTop(unit, parents) : parents.some((parent) => isBelow(other, unit, parent))));
  const own = rows.filter((row) => (row.year === null || row.year === year) && row.units.some(belongs));
  return [...Map.groupBy(own, ({ file }) => file)].flatMap(([file, of]) => {
    const example = of[0]?.row;
    return example === undefined ? [] : [{ kind: "rows" as const, file, count: of.length, example }];
  });
}

function isTop(unit: string, parents: readonly ReadonlyMap<string, string | null>[]): boolean {
  return parents.some((parent) => parent.has(unit) && (parent.get(unit) ?? null) === null);
}

function isBelow(unit: string, top: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(unit) ?? null; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === top) return true;
    seen.add(at);
  }
  return false;
}

/** Where nothing of its own changed: the rank follows the others, and a value their bounds. */
function fromOthers(
  { unit, year, node, before, after }: BareFigureChange,
  changes: readonly BareFigureChange[],
  rows: readonly MovingRow[],
  kinds: ReadonlyMap<string, string | null>,
): Cause {
  if (before && after && before.value === after.value) {
    const moved = changes.filter(
      (other) =>
        other.unit !== unit && other.year === year && other.node === node && other.before?.value !== other.after?.value,
    );
    // Most methods rank within a kind of unit, some among all.
    const alike = moved.filter((other) => kinds.get(other.unit) === kinds.get(unit));
    const peers = alike.length > 0 ? alike : moved;
    if (peers.length > 0) return { kind: "peers", units: peers.map((other) => other.unit) };
  }
  return { kind: rows.some((row) => row.year === null || row.year === year) ? "others" : "portal" };
}
