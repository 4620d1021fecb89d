import { hasFigureDownloads } from "./build-figure-downloads.ts";
import type { Context } from "./context.ts";

/** What has a fact page: a unit in a year; a published measure, a target or a count of the portal in a year. */
export type FactName =
  | { unit: string; year: number }
  | { official: string; year: number }
  | { target: string; year: number }
  | { count: string; year: number };

/**
 * The slug of a fact page. That of a unit ends in its year and every other in a word, so that no two names share one
 * whatever the ids are; a part of a measure (`inovasi-diinput.kelurahan`) stands on the page of the whole.
 */
export function factSlugOf(name: FactName): string {
  const { year } = name;
  if ("unit" in name) return `${name.unit}-${year}`;
  if ("official" in name) return `${wholeOf(name.official)}-${year}-resmi`;
  if ("target" in name) return `${name.target}-${year}-target`;
  return `${name.count}-${year}-portal`;
}

/** The measure that a measure is a part of, itself where it is none. */
export function wholeOf(measure: string): string {
  return measure.split(".")[0] ?? measure;
}

/** Address of a fact page without language. */
export function factPath(slug: string, anchor = ""): string {
  return `/angka/${slug}/${anchor === "" ? "" : `#${anchor}`}`;
}

/** The fact page of a unit in a year for which it has an index; null where the data is too large for such pages. */
export function unitFactSlug({ dataset }: Context, unit: string, year: number): string | null {
  return hasFigureDownloads(dataset) ? factSlugOf({ unit, year }) : null;
}
