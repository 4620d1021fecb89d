import type { Method } from "#core/schema/method.ts";
import type { Context } from "./context.ts";
import type { NodeTable } from "./unit-page.ts";

/** Inner nodes below a root for one unit, by year, in the newest method's reading order. Null where none has a score. */
export function buildNodeTable(context: Context, unitId: string, root: string): NodeTable | null {
  const method = context.dataset.methods.findLast(({ groups }) => groups.some((group) => group.key === root));
  if (!method) return null;
  const scores = new Map<string, number | null>();
  for (const node of context.nodesOfUnit.get(unitId) ?? []) scores.set(`${node.node} ${node.year}`, node.score);
  const rows = groupsBelow(method, root)
    .map(({ group, depth }) => ({
      node: group.key,
      name: group.name,
      depth,
      maximum: group.maximum,
      scores: context.years.map((year) => scores.get(`${group.key} ${year}`) ?? null),
    }))
    .filter((row) => row.scores.some((score) => score !== null));
  return rows.length === 0 ? null : { years: context.years, rows };
}

/** The groups under a root in reading order: each parent before its children. Depth 1 is a child of the root. */
export function groupsBelow(method: Method, root: string): { group: Method["groups"][number]; depth: number }[] {
  const children = Map.groupBy(method.groups, (group) => group.parent ?? "");
  const ordered: { group: Method["groups"][number]; depth: number }[] = [];
  const waiting = (children.get(root) ?? []).map((group) => ({ group, depth: 1 })).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next);
    const below = children.get(next.group.key) ?? [];
    for (const group of below.toReversed()) waiting.push({ group, depth: next.depth + 1 });
  }
  return ordered;
}
