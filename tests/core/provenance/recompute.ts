import type { Figure } from "#core/provenance/figure.ts";
import type { FigureRef, Formula, Normalise, Rank } from "#core/provenance/formula.ts";
import { ties } from "./aggregate-again.ts";
import { combine } from "./combine-again.ts";
import type { Num } from "./exact.ts";
import { add, divide, float, halfUp, multiply, order, parse, subtract } from "./exact.ts";
import { innovationCount, innovationMean } from "./innovations-again.ts";
import { isReported } from "./is-reported.ts";
import type { Outcome, Reading } from "./outcome.ts";
import { known, none } from "./outcome.ts";
import type { Sources } from "./source-files.ts";

type Resolve = (slug: string) => Figure | null;

const zero = parse("0");
const one = parse("1");

/**
 * The published value of a figure, worked out from nothing but its formula and the texts of the cells it cites, read from the
 * files again. An evaluator of its own: it shares no arithmetic and no reading with the portal.
 */
export function recomputer(resolve: Resolve, files: Sources): (figure: Figure) => number | null {
  const outcomes = new Map<string, Outcome>();
  const numbers = new Map<string, number | null>();

  function published(own: Figure): number | null {
    const found = numbers.get(own.slug);
    if (found !== undefined) return found;
    const value = rounded(own);
    numbers.set(own.slug, value);
    return value;
  }

  function rounded(own: Figure): number | null {
    if (!isReported(own.formula)) return null;
    const { value } = ofFigure(own);
    if (value === null) return null;
    return own.formula.op === "round" ? halfUp(value, Number(text(own.formula.decimals))) : float(value);
  }

  /** The outcome before rounding. */
  function ofFigure(own: Figure): Outcome {
    const found = outcomes.get(own.slug) ?? evaluate(own.formula.op === "round" ? own.formula.of : own.formula);
    outcomes.set(own.slug, found);
    return found;
  }

  function resolved({ slug }: FigureRef): Figure {
    const own = resolve(slug);
    if (!own) throw new Error(`no figure ${slug}`);
    return own;
  }

  function text(place: Formula): string | null {
    if (place.op === "number") return place.text;
    if (place.op !== "constant" && place.op !== "row") throw new Error(`not a cell: ${place.op}`);
    return files.cell(place);
  }

  function evaluate(formula: Formula): Outcome {
    switch (formula.op) {
      case "row":
      case "constant":
      case "number": {
        const found = text(formula);
        return found === null ? none("unpublished") : known(parse(found));
      }
      case "missing":
        return none("missing", 0);
      case "undefined":
        return none("undefined");
      case "figure":
        return ofFigure(resolved(formula));
      case "sum":
        return fold(formula.of.map(evaluate), add, zero);
      case "product":
        return fold(formula.of.map(evaluate), multiply, one);
      case "quotient": {
        const [of, by] = [evaluate(formula.of), evaluate(formula.by)];
        if (of.value === null || by.value === null) return none("unpublished");
        return order(by.value, zero) === 0 ? none("undefined") : known(divide(of.value, by.value));
      }
      case "normalise":
        return normalise(formula);
      case "combine":
        return combine(formula, reading);
      case "rescale": {
        const of = evaluate(formula.of);
        const [maximum, floor] = [
          evaluate(formula.maximum).value,
          formula.floor ? evaluate(formula.floor).value : zero,
        ];
        if (of.value === null) return of;
        if (maximum === null || floor === null || order(maximum, floor) <= 0) return none("undefined", of.coverage);
        const place = divide(subtract(of.value, floor), subtract(maximum, floor));
        return { ...of, value: onScale(formula.bottom, formula.top, place) };
      }
      case "innovation-mean":
        return innovationMean(formula, reading);
      case "innovation-count":
        return innovationCount(formula, reading);
      case "rank":
        return known(parse(String(rank(formula))));
      case "count": {
        const values = formula.of.map((ref) => published(resolved(ref)));
        return known(parse(String(values.filter((value) => value !== null).length)));
      }
      default:
        throw new Error(`unexpected operation ${formula.op}`);
    }
  }

  function fold(outcomes: readonly Outcome[], operation: (a: Num, b: Num) => Num, start: Num): Outcome {
    const bad = outcomes.find(({ why }) => why === "unpublished") ?? outcomes.find(({ why }) => why !== null);
    if (bad) return bad;
    return known(outcomes.reduce((all, { value }) => operation(all, value ?? zero), start));
  }

  function onScale(bottom: Formula, top: Formula, place: Num): Num {
    const [low, high] = [evaluate(bottom).value ?? zero, evaluate(top).value ?? zero];
    return add(low, multiply(subtract(high, low), place));
  }

  function normalise({ rule, direction, from, to, bottom, top, of }: Normalise): Outcome {
    const [low, high] = [evaluate(from).value, evaluate(to).value];
    const kind = text(rule);
    const turned = text(direction) === "-1";
    if (low === null || high === null) return none("undefined");
    if (kind === "tanpa") {
      const own = evaluate(of);
      return own.value === null ? own : known(turned ? subtract(add(low, high), own.value) : own.value);
    }
    if (order(low, high) >= 0 || (kind === "log-patokan" && order(low, zero) <= 0)) return none("undefined");
    const own = evaluate(of);
    if (own.value === null) return own;
    const beyond = order(own.value, low) <= 0 ? zero : order(own.value, high) >= 0 ? one : null;
    const clamps = kind === "patokan" || kind === "log-patokan";
    const line = () => divide(subtract(own.value as Num, low), subtract(high, low));
    const curve = () =>
      (Math.log(float(own.value as Num)) - Math.log(float(low))) / (Math.log(float(high)) - Math.log(float(low)));
    const place = clamps && beyond !== null ? beyond : kind === "log-patokan" ? curve() : line();
    return known(onScale(bottom, top, turned ? subtract(one, place) : place));
  }

  function rank({ own, among, on }: Rank): number {
    const others = resolved(among).formula;
    if (others.op !== "count") throw new Error("a rank among nothing");
    const onRounded = text(on) === "dibulatkan";
    const scoreOf = (of: Figure): Num | null => {
      const value = published(of);
      return value === null ? null : onRounded ? parse(String(value)) : ofFigure(of).value;
    };
    const placed = others.of
      .flatMap((ref) => {
        const figure = resolved(ref);
        const value = scoreOf(figure);
        return value === null ? [] : [{ slug: figure.slug, value }];
      })
      .sort((a, b) => order(b.value, a.value));
    let leader = { at: 0, value: placed[0]?.value ?? zero };
    for (const [at, { slug, value }] of placed.entries()) {
      if (!ties(leader.value, value)) leader = { at, value };
      if (slug === own.slug) return leader.at + 1;
    }
    throw new Error(`${own.slug} is not among those ranked`);
  }

  const reading: Reading = { evaluate, text, files };
  return published;
}
