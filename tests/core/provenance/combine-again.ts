import type { Combine, Part } from "#core/provenance/formula.ts";
import { aggregate } from "./aggregate-again.ts";
import type { Num } from "./exact.ts";
import { divide, float, multiply, order, parse, sum } from "./exact.ts";
import type { Outcome, Reading } from "./outcome.ts";
import { none } from "./outcome.ts";

const zero = parse("0");
const one = parse("1");

/** METHODS formulas 2 and 3 for one node. */
export function combine(
  { aggregation, missing, minimumCoverage, parts }: Combine,
  { evaluate, text }: Reading,
): Outcome {
  const kind = text(aggregation) ?? "";
  const policy = missing ? text(missing) : null;
  const minimum = minimumCoverage ? Number(text(minimumCoverage)) : 0;
  const children = parts.map((part) => ({ part, own: evaluate(part.of), weight: evaluate(part.weight) }));
  const complete = children.every(({ own }) => own.value !== null && own.coverage === 1);
  const share = ({ share, weight }: Part) => float(evaluate(share ?? weight).value ?? one);
  const present = children.map(({ part, own }) =>
    own.value !== null || own.why === "unpublished" ? share(part) * own.coverage : 0,
  );
  const coverage = complete ? 1 : ratio(plainSum(present), plainSum(parts.map(share)));

  if (children.length === 0) return none("undefined", coverage);
  if (children.some(({ weight, own }) => weight.why === "unpublished" || own.why === "unpublished"))
    return none("unpublished", coverage);
  const weighable = children.every(({ weight }) => weight.value !== null);
  const lenient = policy === "bobot-ulang" && kind !== "rerata-inovasi";
  if (!weighable || (!lenient && children.some(({ own }) => own.why === "undefined")))
    return none("undefined", coverage);
  const gap = children.some(({ own }) => own.value === null);
  if ((gap && policy === "kosong") || coverage < minimum - 1e-12) return none("missing", coverage);
  if (gap && policy === null) throw new Error("a gap without a policy");
  const taken = children.flatMap(({ part, own, weight }) => {
    const score = own.value ?? (policy === "nol" && part.absent ? evaluate(part.absent).value : null);
    return score === null ? [] : [{ part, score, weight: weight.value as Num }];
  });
  if (policy === "nol" && taken.length < children.length) throw new Error("a gap counts as nothing known");
  if (taken.length === 0) return none("missing", coverage);
  const score = aggregate(kind, taken);
  if (score === null) return none("undefined", coverage);
  const isSum = !["aritmetik", "geometrik", "harmonik"].includes(kind);
  if (policy !== "bobot-ulang" || !isSum) return { value: score, coverage, why: null };
  const shares = (of: readonly Part[]) => sum(of.map(({ share, weight }) => evaluate(share ?? weight).value ?? one));
  const here = shares(taken.map(({ part }) => part));
  if (order(here, zero) === 0) return none("undefined", coverage);
  return { value: divide(multiply(score, shares(parts)), here), coverage, why: null };
}

function plainSum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
