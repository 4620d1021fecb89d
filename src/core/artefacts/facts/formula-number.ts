import { numberText } from "#core/composite/exact-text.ts";
import type { FigureEntry } from "#core/provenance/figure.ts";
import type { Combine, Formula, Normalise } from "#core/provenance/formula.ts";

/** What stands under a figure's slug; null for none. */
export type EntryOf = (slug: string) => FigureEntry | null;

/**
 * The number of a formula as text, for showing the way to a figure; null where there is none. The engine's own results are
 * taken where the formula carries them; only single cells, weights and bounds are worked out here.
 */
export function formulaNumber(formula: Formula, entryOf: EntryOf): string | null {
  switch (formula.op) {
    case "row":
    case "number":
    case "constant":
      return formula.text;
    case "figure": {
      const entry = entryOf(formula.slug);
      return formula.use === "exact" ? (entry?.exact ?? null) : textOf(entry?.value ?? null);
    }
    case "sum":
      return folded(formula.of, entryOf, (a, b) => a + b);
    case "product":
      return folded(formula.of, entryOf, (a, b) => a * b);
    case "quotient":
      return folded([formula.of, formula.by], entryOf, (a, b) => a / b);
    case "normalise":
      return scaled(formula, entryOf);
    case "combine":
      return formula.result === undefined ? weightedSum(formula, entryOf) : formula.result;
    case "innovation-mean":
    case "innovation-count":
      return formula.result ?? null;
    case "round":
    case "rescale":
      return formulaNumber(formula.of, entryOf);
    case "missing":
    case "undefined":
    case "rank":
    case "count":
      return null;
    default:
      throw new Error(`unknown operation: ${formula satisfies never}`);
  }
}

/** The text of a finite number, without noise in its last digits. */
export function textOf(value: number | null): string | null {
  return value === null || !Number.isFinite(value) ? null : value === 0 ? "0" : numberText(value);
}

function folded(parts: readonly Formula[], entryOf: EntryOf, join: (a: number, b: number) => number): string | null {
  const texts = parts.map((part) => formulaNumber(part, entryOf));
  const known = texts.filter((text) => text !== null).map(Number);
  return known.length < texts.length || known.length === 0 ? null : textOf(known.reduce(join));
}

function scaled({ of, from, to, rule, direction, bottom, top, clamped }: Normalise, entryOf: EntryOf): string | null {
  const [x, low, high, least, most] = [of, from, to, bottom, top].map((part) => {
    const text = formulaNumber(part, entryOf);
    return text === null ? Number.NaN : Number(text);
  }) as [number, number, number, number, number];
  const back = direction.text === "-1";
  if (rule.text === "tanpa") return textOf(back ? low + high - x : x);
  const at = rule.text === "log-patokan" ? Math.log : (value: number) => value;
  const place = (at(x) - at(low)) / (at(high) - at(low));
  const kept = clamped ? Math.min(1, Math.max(0, place)) : place;
  return textOf(least + (back ? 1 - kept : kept) * (most - least));
}

/** What bounds a sum; formulas of results carry their own. */
function weightedSum({ parts, aggregation }: Combine, entryOf: EntryOf): string | null {
  const terms = parts.map(({ weight, of, absent }) => {
    const value = formulaNumber(of, entryOf) ?? (absent ? formulaNumber(absent, entryOf) : null);
    const by = formulaNumber(weight, entryOf);
    return { weight: by === null ? Number.NaN : Number(by), value: value === null ? Number.NaN : Number(value) };
  });
  const sum = terms.reduce((all, { weight, value }) => all + weight * value, 0);
  if (aggregation.text !== "aritmetik") return textOf(sum);
  return textOf(sum / terms.reduce((all, { weight }) => all + weight, 0));
}
