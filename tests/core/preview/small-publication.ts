import { buildPublicationContent } from "#core/publication/build-publication-content.ts";
import type { PublicationRecord } from "#core/publication/publication-record.ts";
import { recordFormat } from "#core/publication/publication-record.ts";
import { smallCity, smallCityFiles } from "../artefacts/small-city.ts";

/** A stand-in for SHA-256: different texts get different digits, which is all that a record asks. */
export function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (const character of text) {
    low = Math.imul(low ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    high = Math.imul(high + low, 0x85ebca6b) >>> 0;
  }
  return `${low.toString(16).padStart(8, "0")}${high.toString(16).padStart(8, "0")}`;
}

/** The record of the small city with some files replaced; `pages` are its addresses with what they say. */
export function smallRecord(
  changes: Readonly<Record<string, string>> = {},
  pages: Readonly<Record<string, string>> = {},
): PublicationRecord {
  const { dataset, indices } = smallCity(changes);
  const content = buildPublicationContent(dataset, indices, {
    digest: hash(JSON.stringify({ ...smallCityFiles, ...changes })),
    hash,
  });
  return { ...content, format: recordFormat, frame: "frame", pages };
}

/** One of the small city's files with a text in it replaced, which must be there once. */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = smallCityFiles[file] ?? "";
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold "${from}" once`);
  return { [file]: text.replace(from, () => to) };
}
