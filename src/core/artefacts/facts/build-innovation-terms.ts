import type { Figure } from "#core/provenance/figure.ts";
import type { Formula } from "#core/provenance/formula.ts";
import type { Text } from "#core/text.ts";
import type { FactCell, InnovationTerms, Term } from "./fact-step.ts";
import { formulaNumber } from "./formula-number.ts";

/** How the maturity of an innovation comes about, as one sum; `stage` is the row that tells how far it came. */
export function buildInnovationTerms(
  figure: Figure,
  name: Text,
  stage: FactCell | null,
  counted: boolean,
): InnovationTerms {
  const { formula, slug, exact, innovation } = figure;
  const whole = formula.op === "round" ? formula.of : formula;
  const terms = termsOf(whole);
  return {
    id: innovation ?? "",
    name,
    slug,
    file: fileOf(whole),
    maturity: exact,
    terms,
    given: whole.op === "row",
    stage,
    counted,
    lines: lineRanges(terms.flatMap(({ line }) => line ?? [])),
  };
}

function termsOf(formula: Formula): Term[] {
  if (formula.op === "row") return [{ weight: null, value: formula.text, missing: false, line: formula.line }];
  if (formula.op !== "combine") return [];
  return formula.parts.map(({ weight, of, absent }) => {
    const bare = of.op === "normalise" ? of.of : of;
    const line = bare.op === "row" || bare.op === "missing" ? bare.line : null;
    const value = formulaNumber(of, none) ?? (absent ? formulaNumber(absent, none) : null);
    return { weight: formulaNumber(weight, none), value, missing: bare.op === "missing", line };
  });
}

function fileOf(formula: Formula): string {
  const [first] = formula.op === "combine" ? formula.parts.map(({ of }) => of) : [formula];
  const bare = first?.op === "normalise" ? first.of : first;
  return bare && (bare.op === "row" || bare.op === "missing") ? bare.file : "";
}

/** Lines as spans: 12, 13, 14, 26 is `12–14, 26`. */
export function lineRanges(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].toSorted((a, b) => a - b);
  const spans: { from: number; to: number }[] = [];
  for (const line of sorted) {
    const last = spans.at(-1);
    if (last && line === last.to + 1) last.to = line;
    else spans.push({ from: line, to: line });
  }
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}\u2013${to}`)).join(", ");
}

const none = () => null;
