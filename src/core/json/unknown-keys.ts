import { nearest } from "#core/faults/nearest.ts";
import type { JsonKey } from "#core/schema/json-key.ts";

/** A key that nobody reads: where it stands, and the key that is not given and that it surely means, or null. */
export type UnknownKey = { path: readonly string[]; meant: string | null };

/** What a level of the file may hold: its keys, and further words that people write for some of them. */
type Level = { keys: readonly string[]; misnamed: ReadonlyMap<string, string> };

/** The keys that the description does not have, in the order of the file, those inside objects and lists too. */
export function unknownKeys(json: unknown, described: readonly JsonKey[]): UnknownKey[] {
  if (!isObject(json)) return [];
  const misnamed = new Map(described.flatMap(({ key, misnamed = [] }) => misnamed.map((word) => [word, key] as const)));
  const found = unknownAt(json, [], { keys: described.map(({ key }) => key), misnamed });
  for (const { key, inner, example } of described) {
    if (inner === undefined || !Object.hasOwn(json, key)) continue;
    const held = json[key];
    // Where a list is described, an object in its place has names of people's own as its keys.
    if (Array.isArray(held) !== Array.isArray(example)) continue;
    const objects = Array.isArray(held) ? held.map((value, index) => [value, [key, `${index}`]]) : [[held, [key]]];
    for (const [value, path] of objects as [unknown, string[]][]) {
      if (isObject(value)) found.push(...unknownAt(value, path, { keys: inner, misnamed: new Map() }));
    }
  }
  return found;
}

function unknownAt(object: object, above: readonly string[], { keys, misnamed }: Level): UnknownKey[] {
  const free = new Map(keys.filter((key) => !Object.hasOwn(object, key)).map((key) => [key, key]));
  for (const [word, key] of misnamed) if (free.has(key)) free.set(word, key);
  return Object.keys(object)
    .filter((key) => !keys.includes(key))
    .map((key) => ({ path: [...above, key], meant: free.get(nearest(key, free.keys()) ?? "") ?? null }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
