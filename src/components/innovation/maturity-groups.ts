import type { MaturityDetail } from "#core/artefacts/innovation-page.ts";
import type { Text } from "#core/text.ts";

export type MaturityRow = MaturityDetail["rows"][number];
export type MaturityGroup = { name: Text; rows: readonly MaturityRow[] };

/** Rows under the heading of their group, in the order they came. */
export function maturityGroups(rows: readonly MaturityRow[]): readonly MaturityGroup[] {
  const groups = new Map<string, { name: Text; rows: MaturityRow[] }>();
  for (const row of rows) {
    const known = groups.get(row.group.id);
    if (known) known.rows.push(row);
    else groups.set(row.group.id, { name: row.group, rows: [row] });
  }
  return [...groups.values()];
}

/** The highest level that any indicator has. */
export function highestLevel(rows: readonly MaturityRow[]): number {
  return Math.max(0, ...rows.map((row) => row.maximumLevel));
}
