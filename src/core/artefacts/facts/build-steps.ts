import type { Figure } from "#core/provenance/figure.ts";
import type { Combine, Formula, Normalise, Part, Rescale } from "#core/provenance/formula.ts";
import type { Text } from "#core/text.ts";
import type { FactCell, FactStep, JoiningRule, Scaling, StepPart } from "./fact-step.ts";
import type { EntryOf } from "./formula-number.ts";
import { formulaNumber, textOf } from "./formula-number.ts";
import type { PartNames } from "./part-names.ts";

/** The way from the cells to a figure, innermost operation first, so that each step uses only cells and steps above it. */
export function buildSteps({ formula, exact, value }: Figure, names: PartNames, entryOf: EntryOf): FactStep[] {
  const steps: FactStep[] = [];
  const number = (part: Formula) => formulaNumber(part, entryOf);

  /** Adds what a formula needs; the place of its own step, null where it has none. `whole` is its number where it has none itself. */
  function add(part: Formula, whole: string | null = null): number | null {
    switch (part.op) {
      case "combine":
        return steps.push(joined(part, whole));
      case "innovation-mean": {
        const values = part.parts.map(({ of }) => number(of));
        const known = values.filter((value) => value !== null).map(Number);
        const floor = part.floor?.text ?? null;
        return steps.push({
          rule: "mean",
          name: names.node(part.node),
          sum: textOf(known.reduce((sum, value) => sum + value, 0)),
          count: part.parts.length,
          divisor: part.floor && floor === null ? null : String(Math.max(Number(floor ?? 0), part.parts.length)),
          floor,
          stage: part.stage?.text ?? null,
          result: part.result ?? null,
        });
      }
      case "innovation-count": {
        const { gate } = part;
        return steps.push({
          rule: "count",
          name: names.node(part.node),
          count: part.parts.length,
          cap: part.cap?.text ?? null,
          weight: part.weight.text,
          gate: gate && { minimum: gate.minimum.text, affairs: gate.affairs.length },
          stage: part.stage.text,
          result: part.result ?? null,
        });
      }
      case "rescale": {
        const of = number(part.of) ?? unscaled(part, exact, number);
        add(part.of, of);
        return steps.push({
          rule: "rescale",
          bottom: part.bottom.text ?? "",
          top: part.top.text ?? "",
          floor: part.floor ? number(part.floor) : null,
          maximum: number(part.maximum),
          of,
          result: exact,
        });
      }
      case "round": {
        add(part.of, exact);
        const decimals = Number(part.decimals.text);
        return steps.push({ rule: "round", decimals, of: exact, result: value === null ? null : String(value) });
      }
      default:
        return null;
    }
  }

  function joined({ node, aggregation, missing, parts, result }: Combine, whole: string | null): FactStep {
    const own = parts.map(({ of }) => add(of));
    const shown = parts.map((part, at) => partOf(part, names.part(part), own[at] ?? null));
    const lacking = shown.some((part) => part.missing);
    return {
      rule: ruleOf(aggregation.text),
      name: names.node(node),
      parts: shown,
      missing: lacking ? (missing?.text ?? null) : null,
      result: result === undefined ? whole : result,
    };
  }

  function partOf({ weight, of, absent }: Part, name: Text, step: number | null): StepPart {
    const bare = of.op === "normalise" ? of.of : of;
    const counts = number(of) ?? (absent ? number(absent) : null);
    const scaling = of.op === "normalise" ? scalingOf(of, number) : null;
    return {
      name,
      weight: number(weight),
      cell: cellOf(bare),
      step,
      scaling,
      value: counts,
      missing: bare.op === "missing",
    };
  }

  add(formula, exact);
  return steps;
}

/** What a number on the scale was before it was brought there. */
function unscaled(
  { bottom, top, floor, maximum }: Rescale,
  exact: string | null,
  number: (formula: Formula) => string | null,
): string | null {
  const [low, high, most] = [bottom, top, maximum].map((part) => Number(number(part) ?? Number.NaN));
  if (exact === null || low === undefined || high === undefined || most === undefined) return null;
  const least = floor ? Number(number(floor) ?? Number.NaN) : 0;
  return textOf(least + ((Number(exact) - low) / (high - low)) * (most - least));
}

function cellOf(formula: Formula): FactCell | null {
  if (formula.op !== "row" || formula.line === null) return null;
  const { file, line, column, text } = formula;
  return { file, line, column, text };
}

function scalingOf(
  { from, to, bottom, top, rule, direction, clamped }: Normalise,
  number: (formula: Formula) => string | null,
): Scaling {
  return {
    from: number(from),
    to: number(to),
    bottom: bottom.text ?? "",
    top: top.text ?? "",
    logarithm: rule.text === "log-patokan",
    reversed: direction.text === "-1",
    clamped,
  };
}

function ruleOf(aggregation: string | null): JoiningRule {
  return aggregation === "aritmetik" || aggregation === "geometrik" || aggregation === "harmonik"
    ? aggregation
    : "jumlah";
}
