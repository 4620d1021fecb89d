import { countCapOf } from "#core/composite/attainable.ts";
import { descend, methodTree } from "#core/composite/method-tree.ts";
import { toNumber } from "#core/composite/quantity.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";
import type { Branch, TreeNode } from "#core/composite/tree-node.ts";
import type { Method } from "#core/schema/method.ts";
import { sharesOf } from "./build-indicators-page.ts";
import type { Context } from "./context.ts";
import { divisorOf } from "./contrast-methods.ts";
import { drawsOf } from "./draws-of.ts";
import type { CountChoice, DivisorChoice, MethodChoices } from "./method-choices.ts";

/** What the method has chosen, for a reader who asks what it means. */
export function buildMethodChoices(context: Context, method: Method): MethodChoices {
  const joining = method.groups.filter(({ aggregation }) => aggregation !== "jumlah-inovasi");
  const byScaling = Map.groupBy(method.indicators, ({ normalisation }) => normalisation);
  return {
    missing: [...new Set(joining.map(({ missing }) => missing))],
    minimumCoverage: method.minimumCoverage,
    scalings: [...byScaling].map(([normalisation, { length }]) => ({ normalisation, indicators: length })),
    joinings: [...new Set(method.groups.map(({ aggregation }) => aggregation))],
    rankOn: method.rankOn,
    decimals: method.decimals,
    rankWithin: method.rankWithin,
    divisor: divisorChoice(context, method),
    count: countChoice(method),
    draws: drawsOf(context, method.years),
  };
}

function divisorChoice(context: Context, method: Method): DivisorChoice | null {
  const floor = divisorOf(method);
  if (floor === null) return null;
  const rows = context.analysis.divisors().filter(({ year }) => method.years.includes(year));
  const year = rows.at(-1)?.year;
  // Without any floor only those gain that it holds down.
  const free = rows.filter((row) => row.year === year && row.divisor === 1);
  if (year === undefined || free.length === 0) return { floor, latest: null };
  return { floor, latest: { year, regions: free.length, below: free.filter(({ points }) => points > 0).length } };
}

/** Null where the method has no such score, or does not publish all weights that its share hangs on. */
function countChoice(method: Method): CountChoice | null {
  const branches = methodTree(method).roots.flatMap((root) => [...descend(root)].filter(isBranch));
  const count = branches.find(({ group }) => group.aggregation === "jumlah-inovasi");
  const mean = branches.find(({ group }) => group.aggregation === "rerata-inovasi");
  const shares = sharesOf(method);
  const [share, quality] = [shares.get(count?.key ?? ""), shares.get(mean?.key ?? "")];
  const cap = count ? countCapOf(count.group, count.children) : null;
  const highest = mean?.limits.most ?? null;
  if (!count || !share || !quality || !cap || highest === null) return null;
  const points = (of: number) => roundHalfUp(of * (method.scale[1] - method.scale[0]), 6);
  const maturityMost = toNumber(highest);
  return {
    most: points(share),
    share,
    each: points(share / cap),
    cap,
    affairs: count.group.minimumBasicAffairs,
    maturity: share > quality ? null : roundHalfUp((share / quality) * maturityMost, 6),
    maturityMost,
    qualityMost: points(quality),
  };
}

function isBranch(node: TreeNode): node is Branch {
  return node.kind === "branch";
}
