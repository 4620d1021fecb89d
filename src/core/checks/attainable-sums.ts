import type { GroupRow } from "#core/schema/group.ts";
import type { IndicatorRow } from "#core/schema/indicator.ts";

type Child = { key: string; weight: number | null; most: number | null };

/**
 * The highest sum that each group of a method can reach, from the weights and upper bounds below it; null where one
 * of them is not known or the group is not a sum.
 */
export function attainableSums(
  groups: readonly GroupRow[],
  indicators: readonly IndicatorRow[],
): ReadonlyMap<string, number | null> {
  const sums = new Map<string, number | null>();
  const children = new Map<string, Child[]>(groups.map(({ key }) => [key, []]));
  for (const { key, parent, weight, normalisation, upper } of indicators) {
    const most = normalisation === null || normalisation === "tanpa" ? upper : null;
    children.get(parent)?.push({ key, weight, most });
  }
  for (const group of fromLeaves(groups)) {
    const sum = attainable(group, children.get(group.key) ?? []);
    sums.set(group.key, sum);
    if (group.parent !== null)
      children.get(group.parent)?.push({ key: group.key, weight: group.weight ?? 1, most: sum });
  }
  return sums;
}

function attainable({ aggregation, countCap }: GroupRow, children: readonly Child[]): number | null {
  const weights = sum(children.map(({ weight }) => weight));
  const weighted = sum(children.map(({ weight, most }) => (weight === null || most === null ? null : weight * most)));
  switch (aggregation) {
    case "jumlah":
    case "rerata-inovasi":
      return weighted;
    case "jumlah-inovasi":
      return weights === null || countCap === null ? null : weights * countCap;
    case "aritmetik":
      return weighted === null || !weights ? null : weighted / weights;
    case "geometrik":
    case "harmonik":
      return null;
    default:
      throw new Error(`unknown aggregation: ${aggregation satisfies never}`);
  }
}

/** Groups so that children come before parents; a group in a cycle or under an unknown parent still comes once. */
function fromLeaves(groups: readonly GroupRow[]): GroupRow[] {
  const byParent = Map.groupBy(groups, ({ parent }) => parent);
  const order: GroupRow[] = [...(byParent.get(null) ?? [])];
  for (let at = 0; at < order.length; at++) order.push(...(byParent.get(order[at]?.key ?? "") ?? []));
  return order.reverse();
}

function sum(numbers: readonly (number | null)[]): number | null {
  let total = 0;
  for (const number of numbers) {
    if (number === null) return null;
    total += number;
  }
  return numbers.length === 0 ? null : total;
}
