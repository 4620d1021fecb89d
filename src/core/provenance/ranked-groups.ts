import type { IndexRow, Indices } from "#core/composite/index-row.ts";
import { unitIndexNode } from "#core/composite/unit-index.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Method } from "#core/schema/method.ts";

/** Index rows of one year, node and kind of unit (null: of all kinds) that are ranked together. */
export type RankedGroup = {
  node: string;
  year: number;
  kind: string | null;
  method: Method;
  rows: readonly IndexRow[];
};

/** The groups that ranks are made in: by kind of unit unless the method ranks all together; the unit index always by kind. */
export function rankedGroups({ rows }: Indices, { units, methods }: Dataset): RankedGroup[] {
  const kindOf = new Map(units.map(({ id, kind }) => [id, kind]));
  const methodOf = new Map(methods.map((method) => [method.id, method]));
  const groups = new Map<string, RankedGroup & { rows: IndexRow[] }>();
  for (const row of rows) {
    const method = methodOf.get(row.methodId);
    if (!method) throw new Error(`no method ${row.methodId}`);
    const kind = method.rankWithin === "kind" || row.node === unitIndexNode ? (kindOf.get(row.unitId) ?? "") : null;
    const { node, year } = row;
    const key = `${node} ${year} ${kind}`;
    const group = groups.get(key) ?? { node, year, kind, method, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()];
}
