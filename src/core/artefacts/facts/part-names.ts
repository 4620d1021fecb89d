import type { Formula, Part } from "#core/provenance/formula.ts";
import { indicatorTable } from "#core/schema/indicator.ts";
import type { Method } from "#core/schema/method.ts";
import type { Text } from "#core/text.ts";

/** The names of a method's indicators and groups, for the parts of its formulas. */
export type PartNames = { node: (key: string) => Text; part: (part: Part) => Text };

export function partNames(method: Method | undefined): PartNames {
  const groups = new Map((method?.groups ?? []).map(({ key, name }) => [key, name]));
  const indicators = new Map((method?.indicators ?? []).map(({ key, name }) => [key, name]));
  const byLine = new Map((method?.indicators ?? []).map(({ line, name }) => [line, name]));
  const plain = (key: string): Text => groups.get(key) ?? indicators.get(key) ?? { id: key, en: null };
  return {
    node: plain,
    part({ weight, of }) {
      const bare = of.op === "rescale" || of.op === "round" || of.op === "normalise" ? of.of : of;
      if ("node" in bare) return plain(bare.node);
      if (bare.op === "missing" && bare.indicator !== null) return plain(bare.indicator);
      return byLine.get(indicatorLine(weight) ?? -1) ?? { id: "", en: null };
    },
  };
}

/** The line of the indicator that a weight belongs to: the last cell of a product, the part of a share. */
function indicatorLine(weight: Formula): number | null {
  if (weight.op === "product" || weight.op === "sum")
    return weight.of.reduce<number | null>((last, each) => indicatorLine(each) ?? last, null);
  if (weight.op === "quotient") return indicatorLine(weight.of);
  return weight.op === "constant" && weight.file.endsWith(`/${indicatorTable.file}`) ? weight.line : null;
}
