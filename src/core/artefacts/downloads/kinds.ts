import type { CellKind } from "#core/schema/cells.ts";

/** Kinds of cells that the portal itself writes. */
export const id: CellKind = { name: "slug" };
export const year: CellKind = { name: "year" };
export const words: CellKind = { name: "text", longest: Number.POSITIVE_INFINITY };
export const list: CellKind = { name: "list", longest: Number.POSITIVE_INFINITY };
export const number: CellKind = { name: "decimal", least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
export const share: CellKind = { name: "decimal", least: 0, most: 1 };
export const count: CellKind = { name: "integer", least: 0, most: Number.POSITIVE_INFINITY };
export const place: CellKind = { name: "integer", least: 1, most: Number.POSITIVE_INFINITY };

export function oneOf(choices: readonly string[]): CellKind {
  return { name: "choice", choices };
}
