import { changeParts } from "#core/change/contribution.ts";
import type { UnitChange } from "#core/change/unit-change.ts";
import { sign } from "#core/composite/quantity.ts";
import type { Text } from "#core/text.ts";
import type { ChangeMatrix } from "./change-story.ts";
import { sumPoints } from "./sum-points.ts";

/**
 * Every line of a split, published: rows by indicator in the order of the tree, columns by part. Lines of no points at all are left
 * out, and with them rows and columns that hold nothing else.
 */
export function changeMatrix({ lines, parts, decimals }: UnitChange, nameOf: (key: string) => Text): ChangeMatrix {
  const told = lines.filter(({ points, published }) => sign(points) !== 0 || published !== 0);
  const columns = changeParts.filter((part) => told.some((line) => line.part === part));
  // All lines give the order: what one part leaves out may be told by a later one.
  const keys = [...new Set(lines.map(({ indicator }) => indicator))];
  const ownOf = Map.groupBy(told, ({ indicator }) => indicator);
  const rows = keys.flatMap((key) => {
    const own = ownOf.get(key) ?? [];
    if (own.length === 0) return [];
    const points = columns.map((part) => own.find((line) => line.part === part)?.published ?? null);
    const total = sumPoints(
      own.map(({ published }) => published),
      decimals,
    );
    return [{ key, name: key === null ? null : nameOf(key), points, total }];
  });
  const totals = columns.map((part) => parts.find((own) => own.part === part)?.published ?? 0);
  return { parts: columns, rows, totals };
}
