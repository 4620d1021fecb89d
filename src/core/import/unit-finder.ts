import type { Unit } from "#core/schema/unit.ts";
import { foldName } from "./fold-name.ts";

const longForms: readonly [RegExp, string][] = [
  [/\bkab\b\.?/giu, "kabupaten"],
  [/\bkec\b\.?/giu, "kecamatan"],
  [/\bkel\b\.?/giu, "kelurahan"],
  [/\b(?:pkm|uptd? puskesmas|uptd? pkm)\b\.?/giu, "puskesmas"],
  [/^\s*(?:pemerintah(?: daerah)?|pemda|pemkot)\s+(?=kota|kabupaten)/giu, ""],
];

/** Gives the id of the unit that a text names, however it is written, or null where none or more than one fits. */
export function unitFinder(units: readonly Unit[], region: Unit | null): (text: string) => string | null {
  const ids = new Map<string, string | null>();
  for (const { id, name } of units) {
    if (id === region?.id) continue;
    for (const key of new Set([foldName(id).compact, unitKey(name, region)])) {
      ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
    }
  }
  return (text) => ids.get(unitKey(text, region)) ?? null;
}

/** Whether a text names the region itself: `KOTA CONTOH` and `Pemerintah Kota Contoh` name Kota Contoh. */
export function namesRegion(text: string, region: Unit): boolean {
  return foldName(inFull(text)).compact === foldName(inFull(region.name)).compact;
}

/** The folded name without the region's name behind it. */
function unitKey(text: string, region: Unit | null): string {
  const key = foldName(inFull(text)).compact;
  const tail = region === null ? "" : foldName(inFull(region.name)).compact;
  return tail !== "" && key.length > tail.length && key.endsWith(tail) ? key.slice(0, -tail.length) : key;
}

function inFull(text: string): string {
  return longForms.reduce((longer, [short, full]) => longer.replace(short, full), text);
}
