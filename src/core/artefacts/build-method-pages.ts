import { engineRun } from "#core/composite/engine-run.ts";
import { once } from "#core/once.ts";
import type { Group, Indicator, Method } from "#core/schema/method.ts";
import { buildDivisorTouch } from "./build-divisor-touch.ts";
import { unitIndexNode } from "./build-index-trend.ts";
import { sharesOf } from "./build-indicators-page.ts";
import { buildMethodChoices } from "./build-method-choices.ts";
import { groupsBelow } from "./build-node-table.ts";
import { buildWorkedExample } from "./build-worked-example.ts";
import type { Context } from "./context.ts";
import { compareMethods } from "./contrast-methods.ts";
import type { MethodComparison } from "./method-comparison.ts";
import type { MethodNode, MethodPage, MethodsPage } from "./method-page.ts";

/** All methods, newest first. */
export function buildMethodPages(context: Context): MethodPage[] {
  const run = once(() => engineRun(context.dataset));
  return context.dataset.methods.toReversed().map((method) => ({
    id: method.id,
    name: method.name,
    years: method.years,
    scale: method.scale,
    decimals: method.decimals,
    rankOn: method.rankOn,
    rankWithin: method.rankWithin,
    missing: method.missing,
    minimumCoverage: method.minimumCoverage,
    predicates: method.predicates.map(({ name, lowerBound }, place) => ({
      name,
      lowerBound,
      upperBound: upperBound(method, place),
    })),
    source: method.source,
    note: method.note,
    unknown: unknownOf(method),
    comparableWith: context.dataset.methods
      .filter((other) => other.id !== method.id && context.comparable(method.id, other.id))
      .map((other) => other.id),
    comparisons: comparisonsOf(context, method),
    divisorTouch: buildDivisorTouch(context, method, run),
    choices: buildMethodChoices(context, method),
    nodes: nodesOf(method),
    example: buildWorkedExample(context, method),
  }));
}

export function buildMethodsPage(context: Context, pages: readonly MethodPage[]): MethodsPage {
  return {
    methods: pages.map(({ id, name, years, predicates, unknown, comparableWith }) => ({
      id,
      name,
      years,
      predicates,
      unknown,
      comparableWith,
    })),
    steps: stepsOf(context),
    draws: pages.find(({ choices }) => choices.draws !== null)?.choices.draws ?? null,
    hasUnitIndex: context.indices.rows.some((row) => row.node === unitIndexNode),
  };
}

/** The method beside every other, newest first; of each two the earlier one first. */
function comparisonsOf(context: Context, method: Method): MethodComparison[] {
  return context.dataset.methods.toReversed().flatMap((other) => {
    if (other.id === method.id) return [];
    const [from, to] = firstYear(other) < firstYear(method) ? [other, method] : [method, other];
    return [compareMethods(from, to, context.comparable(from.id, to.id))];
  });
}

/** Each method beside the one before it, newest first. */
function stepsOf(context: Context): MethodComparison[] {
  const methods = context.dataset.methods.toSorted((a, b) => firstYear(a) - firstYear(b));
  return methods.toReversed().flatMap((to) => {
    const from = methods[methods.indexOf(to) - 1];
    return from ? [compareMethods(from, to, context.comparable(from.id, to.id))] : [];
  });
}

function firstYear({ years }: Method): number {
  return years[0] ?? 0;
}

/** Highest published value that still falls under a predicate: one last decimal below the next bound. */
function upperBound(method: Method, place: number): number | null {
  const above = method.predicates[place - 1];
  if (!above) return method.scale[1];
  const step = 10 ** method.decimals;
  return (Math.round(above.lowerBound * step) - 1) / step;
}

function unknownOf(method: Method): MethodPage["unknown"] {
  const unknown: MethodPage["unknown"][number][] = [];
  if (method.indicators.some((indicator) => indicator.weight === null)) unknown.push("bobot");
  if (method.indicators.some((indicator) => indicator.weightIsReference && indicator.weight !== null))
    unknown.push("acuan");
  const averaged = method.groups.filter((group) => group.aggregation === "rerata-inovasi");
  if (averaged.some((group) => group.minimumDivisor === null)) unknown.push("pembagi");
  if (method.predicates.length === 0) unknown.push("predikat");
  return unknown;
}

/** The tree in reading order: each group, its indicators, then its groups. */
function nodesOf(method: Method): MethodNode[] {
  const shares = sharesOf(method);
  const leaves = Map.groupBy(method.indicators, (indicator) => indicator.parent);
  const roots = method.groups.filter((group) => group.parent === null);
  const inner = roots.flatMap((root) => [{ group: root, depth: 0 }, ...groupsBelow(method, root.key)]);
  return inner.flatMap(({ group, depth }) => [
    groupNode(group, depth, shares),
    ...(leaves.get(group.key) ?? []).map((indicator) => leafNode(indicator, depth + 1, shares)),
  ]);
}

function groupNode(group: Group, depth: number, shares: ReadonlyMap<string, number>): MethodNode {
  return {
    key: group.key,
    name: group.name,
    depth,
    leaf: false,
    number: null,
    aggregation: group.aggregation,
    normalisation: null,
    weight: group.parent === null ? null : group.weight,
    weightIsReference: false,
    share: shares.get(group.key) ?? null,
    maximum: group.maximum,
    lower: null,
    upper: null,
    rule: {
      minimumDivisor: group.minimumDivisor,
      countCap: group.countCap,
      minimumBasicAffairs: group.minimumBasicAffairs,
    },
  };
}

function leafNode(indicator: Indicator, depth: number, shares: ReadonlyMap<string, number>): MethodNode {
  return {
    key: indicator.key,
    name: indicator.name,
    depth,
    leaf: true,
    number: indicator.number,
    aggregation: null,
    normalisation: indicator.normalisation,
    weight: indicator.weight,
    weightIsReference: indicator.weightIsReference,
    share: shares.get(indicator.key) ?? null,
    maximum: indicator.weight !== null && indicator.upper !== null ? indicator.weight * indicator.upper : null,
    lower: indicator.lower,
    upper: indicator.upper,
    direction: indicator.direction,
  };
}
