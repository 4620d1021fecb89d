import type { Group, Indicator, Method } from "#core/schema/method.ts";

/**
 * METHODS formulas 1 to 4 once more, written straight from the text in plain numbers, to be compared with the engine. Raw values
 * by unit, then indicator key; `pooled` are those of all years. Nothing here is shared with the engine.
 */
export type Values = ReadonlyMap<string, ReadonlyMap<string, number>>;
export type Plain = {
  score: number | null;
  lower: number | null;
  upper: number | null;
  coverage: number;
  undefined?: true;
};

type Bounds = { least: number | null; most: number | null; nothing: number; points: boolean };
const isMean = (group: Group) => ["aritmetik", "geometrik", "harmonik"].includes(group.aggregation);

export function plainIndex(method: Method, values: Values, pooled: readonly Values[], unit: string): Plain {
  const root = method.groups.find(({ parent }) => parent === null) as Group;
  const own = nodeOf(method, root, values, pooled, unit);
  const { most, points } = groupBounds(method, root);
  if (root.aggregation !== "jumlah" || most === null || !points) return own;
  const [low, high] = method.scale;
  const floor = floorOf(method, root);
  if (!(most > floor)) return { score: null, lower: null, upper: null, coverage: own.coverage, undefined: true };
  const onScale = (sum: number | null) => (sum === null ? null : low + ((high - low) * (sum - floor)) / (most - floor));
  return { ...own, score: onScale(own.score), lower: onScale(own.lower), upper: onScale(own.upper) };
}

function nodeOf(method: Method, group: Group, values: Values, pooled: readonly Values[], unit: string): Plain {
  const children = [
    ...method.groups
      .filter(({ parent }) => parent === group.key)
      .map((below) => ({
        weight: below.weight,
        bounds: groupBounds(method, below),
        got: nodeOf(method, below, values, pooled, unit),
      })),
    ...method.indicators
      .filter(({ parent }) => parent === group.key)
      .map((leaf) => ({
        weight: leaf.weight as number,
        bounds: leafBounds(method, leaf),
        got: leafOf(method, leaf, values, pooled, unit),
      })),
  ].map((child) => ({ ...child, share: shareOf(group, child.weight, child.bounds) }));
  const allKnown = children.every(({ share }) => share !== null);
  const shares = children.map(({ share, weight }) => (isMean(group) || !allKnown ? weight : (share as number)));
  const total = sum(shares);
  const present = sum(children.map(({ got }, at) => (got.score === null ? 0 : (shares[at] as number) * got.coverage)));
  const coverage = children.every(({ got }) => got.score !== null && got.coverage === 1)
    ? 1
    : total === 0
      ? 0
      : present / total;
  const undefinedBelow = children.some(({ got }) => got.undefined);
  if (undefinedBelow && group.missing !== "bobot-ulang")
    return { score: null, lower: null, upper: null, coverage, undefined: true };
  const worst = combine(
    group,
    children.map(({ got, weight, bounds }) => [weight, least(got, bounds, group)] as const),
  );
  const best = combine(
    group,
    children.map(({ got, weight }) => [weight, got.upper] as const),
  );
  const gap = children.some(({ got }) => got.score === null);
  const whole = coverage === 1 && !gap;
  const bounds = { lower: worst, upper: best };
  const short = { score: null, coverage, ...bounds };
  if (
    !whole &&
    ((gap && group.missing === "kosong") || (group.minimumCoverage > 0 && !(coverage >= group.minimumCoverage - 1e-12)))
  )
    return short;
  const there = children
    .map((child, at) => ({ ...child, share: shares[at] as number }))
    .filter(({ got }) => got.score !== null);
  if (group.missing === "bobot-ulang" && there.length === 0) return short;
  let score: number | null;
  if (group.missing === "bobot-ulang") {
    score = combine(
      group,
      there.map(({ got, weight }) => [weight, got.score] as const),
    );
    const here = sum(there.map(({ share }) => share));
    if (!isMean(group) && gap) score = here === 0 || score === null ? null : (score * total) / here;
  } else {
    score = combine(
      group,
      children.map(({ got, weight, bounds: own }) => [weight, got.score ?? own.nothing] as const),
    );
  }
  if (score === null) return { score: null, lower: null, upper: null, coverage, undefined: true };
  return whole ? { score, coverage, lower: score, upper: score } : { score, coverage, ...bounds };
}

function least({ score, lower }: Plain, { nothing }: Bounds, group: Group): number | null {
  return lower === null || score !== null || group.missing !== "nol" ? lower : Math.min(lower, nothing);
}

/** Formula 2. */
function combine(group: Group, parts: readonly (readonly [number, number | null])[]): number | null {
  if (parts.some(([, score]) => score === null)) return null;
  const known = parts as readonly (readonly [number, number])[];
  if (group.aggregation === "jumlah") return sum(known.map(([weight, score]) => weight * score));
  const weighty = known.filter(([weight]) => weight !== 0);
  const total = sum(weighty.map(([weight]) => weight));
  if (weighty.length === 0) return null;
  if (group.aggregation === "aritmetik") return sum(weighty.map(([weight, score]) => weight * score)) / total;
  if (weighty.some(([, score]) => score < 0)) return null;
  if (weighty.some(([, score]) => score === 0)) return 0;
  if (group.aggregation === "geometrik")
    return Math.exp(sum(weighty.map(([weight, score]) => weight * Math.log(score))) / total);
  return total / sum(weighty.map(([weight, score]) => weight / score));
}

/** Formula 1. */
function leafOf(method: Method, leaf: Indicator, values: Values, pooled: readonly Values[], unit: string): Plain {
  const raw = values.get(unit)?.get(leaf.key);
  const { least: lower, most: upper } = leafBounds(method, leaf);
  if (raw === undefined) return { score: null, coverage: 0, lower, upper };
  const score = normalised(method, leaf, raw, leaf.normalisation === "minmax" ? [values] : pooled);
  return score === null
    ? { score, coverage: 1, lower: null, upper: null, undefined: true }
    : { score, coverage: 1, lower: score, upper: score };
}

function normalised(method: Method, leaf: Indicator, raw: number, seen: readonly Values[]): number | null {
  const [a, b] = method.scale;
  const place = (low: number, high: number, clamp: boolean) => {
    if (low >= high) return null;
    const share = leaf.direction === 1 ? (raw - low) / (high - low) : (high - raw) / (high - low);
    return a + (b - a) * (clamp ? Math.min(Math.max(share, 0), 1) : share);
  };
  const [lower, upper] = [leaf.lower ?? a, leaf.upper ?? b];
  switch (leaf.normalisation) {
    case "tanpa":
      return leaf.direction === 1 ? raw : lower + upper - raw;
    case "porsi":
      return place(0, upper, false);
    case "patokan":
      return place(lower, upper, true);
    case "log-patokan": {
      const share = Math.min(Math.max(Math.log(raw / lower) / Math.log(upper / lower), 0), 1);
      return a + (b - a) * (leaf.direction === 1 ? share : 1 - share);
    }
    default: {
      const all = seen.flatMap((year) => [...year.values()].flatMap((own) => own.get(leaf.key) ?? []));
      return place(Math.min(...all), Math.max(...all), false);
    }
  }
}

function leafBounds(method: Method, leaf: Indicator): Bounds {
  const [a, b] = method.scale;
  const points = leaf.normalisation === "tanpa" || leaf.normalisation === "porsi";
  if (leaf.normalisation !== "tanpa") return { least: a, most: b, nothing: a, points };
  return { least: leaf.lower ?? a, most: leaf.upper, nothing: 0, points };
}

function groupBounds(method: Method, group: Group): Bounds {
  const below = [
    ...method.groups
      .filter(({ parent }) => parent === group.key)
      .map((own) => ({ weight: own.weight, bounds: groupBounds(method, own) })),
    ...method.indicators
      .filter(({ parent }) => parent === group.key)
      .map((own) => ({ weight: own.weight as number, bounds: leafBounds(method, own) })),
  ];
  return {
    least: combine(
      group,
      below.map(({ weight, bounds }) => [weight, bounds.least] as const),
    ),
    most: combine(
      group,
      below.map(({ weight, bounds }) => [weight, bounds.most] as const),
    ),
    nothing: isMean(group) ? method.scale[0] : 0,
    points: below.every(({ bounds }) => bounds.points),
  };
}

/** A child's share of a sum: its weight times the most it can score. */
function shareOf(group: Group, weight: number, { most }: Bounds): number | null {
  return isMean(group) ? weight : most === null || !(most > 0) ? null : weight * most;
}

function floorOf(method: Method, group: Group): number {
  if (isMean(group)) return method.scale[0];
  const below = [
    ...method.groups.filter(({ parent }) => parent === group.key).map((own) => own.weight * floorOf(method, own)),
    ...method.indicators
      .filter(({ parent }) => parent === group.key)
      .map((own) => (own.weight as number) * leafBounds(method, own).nothing),
  ];
  return sum(below);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
