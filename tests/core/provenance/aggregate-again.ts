import type { Num } from "./exact.ts";
import { divide, float, multiply, order, parse, sum } from "./exact.ts";

const zero = parse("0");

/** A weighted mean or sum, straight from METHODS formula 2; null where it is not defined. */
export function aggregate(kind: string, all: readonly { score: Num; weight: Num }[]): Num | null {
  if (!["aritmetik", "geometrik", "harmonik"].includes(kind))
    return sum(all.map(({ score, weight }) => multiply(score, weight)));
  const parts = all.filter(({ weight }) => order(weight, zero) !== 0);
  if (parts.length === 0) return null;
  const total = sum(parts.map(({ weight }) => weight));
  if (kind === "aritmetik") return divide(sum(parts.map(({ score, weight }) => multiply(score, weight))), total);
  if (parts.some(({ score }) => order(score, zero) < 0)) return null;
  if (parts.some(({ score }) => order(score, zero) === 0)) return zero;
  if (kind === "harmonik") return divide(total, sum(parts.map(({ score, weight }) => divide(weight, score))));
  const [first] = parts;
  if (first && parts.every(({ score }) => order(score, first.score) === 0)) return first.score;
  const logarithms = parts.reduce((all, { score, weight }) => all + float(weight) * Math.log(float(score)), 0);
  return Math.exp(logarithms / float(total));
}

/** Whether two results share a place. */
export function ties(a: Num, b: Num): boolean {
  if (typeof a !== "number" && typeof b !== "number") return order(a, b) === 0;
  return Math.abs(float(a) - float(b)) <= 1e-9 * Math.max(Math.abs(float(a)), Math.abs(float(b)));
}
