import { weightScenarios } from "./weight-scenarios.ts";
import type { WeightNode } from "./weights-file.ts";

/** The year and the weights as they stand in the address: nothing said is null. */
export type WeightsQuery = { year: number | null; weights: string | null };

/** Reads `?tahun=2025&bobot=…`; a year that is not offered is none. */
export function parseWeightsQuery(query: string, years: readonly number[]): WeightsQuery {
  const fields = new URLSearchParams(query);
  const year = years.find((each) => String(each) === fields.get("tahun")) ?? null;
  return { year, weights: fields.get("bobot") };
}

/** The same without its question mark; the same choice always gives the same text. */
export function formatWeightsQuery({ year, weights }: WeightsQuery): string {
  const fields = [
    ...(year === null ? [] : [`tahun=${year}`]),
    ...(weights === null
      ? []
      : [
          `bobot=${weights
            .split(/([:,])/)
            .map(escapePart)
            .join("")}`,
        ]),
  ];
  return fields.join("&");
}

/**
 * Weights from a text such as `tanpa-infrastruktur` (a scenario) or `regulasi:40,sdm:0` (percent, the others as in the method).
 * Whatever is unknown is left out, so that any address gives weights that can be used.
 */
export function readWeights(text: string, nodes: readonly WeightNode[]): readonly number[] {
  const scenario = weightScenarios(nodes).find(({ key }) => key === text);
  if (scenario) return scenario.weights;
  const changed = new Map(text.split(",").map((each) => [each.slice(0, each.lastIndexOf(":")), percentOf(each)]));
  return nodes.map(({ key, weight, parent }) =>
    parent < 0 || weight === 0 ? weight : (changed.get(key) ?? null) === null ? weight : Number(changed.get(key)),
  );
}

/** The text of weights: a scenario's name, or those that differ from the method's, in percent with two decimals. */
export function writeWeights(weights: readonly number[], nodes: readonly WeightNode[]): string {
  const same = (others: readonly number[]) => others.every((other, at) => Math.abs(other - (weights[at] ?? 0)) < 1e-6);
  const scenario = weightScenarios(nodes).find((each) => same(each.weights));
  if (scenario) return scenario.key;
  return nodes
    .flatMap(({ key, weight }, at) => {
      const own = Math.round((weights[at] ?? 0) * 100) / 100;
      return Math.abs(own - weight) < 0.005 ? [] : [`${key}:${own}`];
    })
    .join(",");
}

function percentOf(field: string): number | null {
  const text = field.slice(field.lastIndexOf(":") + 1);
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

function escapePart(part: string): string {
  return part === ":" || part === "," ? part : encodeURIComponent(part);
}
