import type { Formula } from "#core/provenance/formula.ts";

/** Adds the cells of data files that a formula itself cites to `cells`, each once. */
export function collectCells(formula: unknown, cells: Set<string>): void {
  if (Array.isArray(formula)) for (const each of formula) collectCells(each, cells);
  else if (isFormula(formula)) {
    if (formula.op === "row") cells.add(`${formula.file} ${formula.line} ${formula.column}`);
    else for (const part of Object.values(formula)) collectCells(part, cells);
  }
}

/** Adds the slugs of the figures that a formula itself cites. */
export function collectRefs(formula: unknown, slugs: Set<string>): void {
  if (Array.isArray(formula)) for (const each of formula) collectRefs(each, slugs);
  else if (isFormula(formula)) {
    if (formula.op === "figure") slugs.add(formula.slug);
    else for (const part of Object.values(formula)) collectRefs(part, slugs);
  }
}

function isFormula(value: unknown): value is Formula {
  return typeof value === "object" && value !== null;
}
