import type { IndexRow } from "#core/composite/index-row.ts";
import { mainNode } from "./build-index-trend.ts";
import type { Context } from "./context.ts";

/** The group of all units, where a method ranks across kinds. */
export const everyUnit = "semua";

/** Units ranked together on one root node; `rows` of all years. `key` names its page and its file. */
export type TrendGroup = { key: string; kind: string | null; node: string; rows: readonly IndexRow[] };

/**
 * Units in groups that are ranked together, by the newest method's rule, in the order in which `unit.csv` first names their kinds.
 * Each unit stands in one group, by the root node that its own page leads with.
 */
export function trendGroups(context: Context): TrendGroup[] {
  const within = context.methodOfYear.get(context.latestYear)?.rankWithin ?? "kind";
  const groups = new Map<string, { kind: string | null; node: string; rows: IndexRow[] }>();
  for (const unit of context.dataset.units) {
    const node = mainNode(context, unit.id);
    if (node === null) continue;
    const kind = within === "all" ? null : unit.kind;
    const key = `${kind ?? everyUnit}\n${node}`;
    const group = groups.get(key) ?? { kind, node, rows: [] };
    groups.set(key, group);
    group.rows.push(...(context.rowsOfUnit.get(unit.id) ?? []).filter((row) => row.node === node));
  }
  const taken = new Set<string>();
  return [...groups.values()].map(({ kind, node, rows }) => {
    const name = kind ?? everyUnit;
    const key = taken.has(name) ? `${name}-${node}` : name;
    taken.add(key);
    return { key, kind, node, rows };
  });
}
