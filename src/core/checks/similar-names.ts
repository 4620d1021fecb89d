import { compareTexts } from "#core/compare-texts.ts";
import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { showValue } from "#core/faults/show-value.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Draft } from "./draft.ts";
import type { FoldedName } from "./near-names.ts";
import { areNear, foldName } from "./near-names.ts";

type Named = { row: Innovation; name: FoldedName };

/** In a crowded bucket a name is only held against so many of its neighbours in the alphabet. */
const mostCompared = 12;

/**
 * Innovations of one unit whose names are nearly the same are probably one, recorded twice. Each is told once. Names
 * meet in buckets of those that share all words but one, a beginning, an ending or what stands before a bracket, so
 * that the work grows with the rows and not with their pairs.
 */
export function* similarNames({ innovations }: Draft): Generator<Fault> {
  for (const rows of Map.groupBy(innovations.rows, ({ unitId }) => unitId ?? "").values()) {
    const found = new Map<Innovation, Innovation>();
    for (const bucket of bucketsOf(rows)) pairNear(bucket, found);
    for (const [row, other] of found) {
      const names = { other: showValue(other.name), otherLine: other.line };
      yield makeFault("W541", innovations.places.at(row.line, "name"), row.name, names);
    }
  }
}

function bucketsOf(rows: readonly Innovation[]): Named[][] {
  if (rows.length < 2) return [];
  const buckets = new Map<string, Named[]>();
  for (const row of rows) {
    const named = { row, name: foldName(row.name) };
    for (const key of keysOf(named.name)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(named);
      else buckets.set(key, [named]);
    }
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

function keysOf({ plain, words, sorted, head, marks }: FoldedName): Set<string> {
  const joined = words.join("");
  const ordered = sorted.split(" ");
  return new Set([
    ...ordered.map((_, index) => `w ${marks} ${ordered.toSpliced(index, 1).join(" ")}`),
    `b ${marks} ${joined.slice(0, 6)}`,
    `e ${marks} ${joined.slice(-6)}`,
    `h ${marks} ${head || plain}`,
  ]);
}

/** Notes for the later of two near names the earlier one. */
function pairNear(bucket: readonly Named[], found: Map<Innovation, Innovation>): void {
  const ordered = bucket.toSorted((a, b) => compareTexts(a.name.plain, b.name.plain) || a.row.line - b.row.line);
  for (const [index, one] of ordered.entries()) {
    for (const other of ordered.slice(index + 1, index + 1 + mostCompared)) {
      const [first, later] = one.row.line < other.row.line ? [one.row, other.row] : [other.row, one.row];
      if (found.has(later) || first.id === later.id) continue;
      if (areNear(one.name, other.name)) found.set(later, first);
    }
  }
}
