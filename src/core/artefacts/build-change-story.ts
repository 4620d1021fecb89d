import type { UnitChange } from "#core/change/unit-change.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import { toNumber } from "#core/composite/quantity.ts";
import type { Method } from "#core/schema/method.ts";
import type { Text } from "#core/text.ts";
import { changeBars } from "./change-bars.ts";
import { changeMatrix } from "./change-matrix.ts";
import type { ChangeStory, IndicatorPoints, LatestBreak } from "./change-story.ts";
import type { Context } from "./context.ts";
import { genuineAndComposition, toldParts } from "./told-parts.ts";

const named = 1;

/** Rows of one series by year, and the rule that a change in it is told by. */
export type Series = { rows: readonly IndexRow[]; official: boolean };

/**
 * Tells the latest change that a unit's series has: the official one, unless the constant-method series alone has one in a later year.
 * Null where neither has any.
 */
export function buildChangeStory(
  context: Context,
  unitId: string,
  node: string,
  constantRows: readonly IndexRow[],
  nameOf: (key: string) => Text,
): ChangeStory | null {
  const official = (context.rowsOfUnit.get(unitId) ?? []).filter((row) => row.node === node);
  const [ours, constant] = [official, constantRows].map((rows) => rows.findLast(({ change }) => change !== null));
  const row = ours && ours.year >= (constant?.year ?? 0) ? ours : constant;
  if (row === undefined) return null;
  const isOfficial = row === ours;
  const { changeOf, constantChangeOf } = context.analysis;
  const split = (isOfficial ? changeOf : constantChangeOf)(unitId, node, row.year);
  const before = (isOfficial ? official : constantRows).find(({ year }) => year === row.year - 1);
  const method = context.methods.get(row.methodId);
  if (split === null || before === undefined || method === undefined) return null;
  return storyOf(split, [before, row], method, isOfficial, nameOf);
}

function storyOf(
  split: UnitChange,
  [before, now]: readonly [IndexRow, IndexRow],
  method: Method,
  official: boolean,
  nameOf: (key: string) => Text,
): ChangeStory {
  const parts = toldParts(split);
  return {
    year: split.year,
    official,
    method: { id: method.id, name: method.name },
    before: before.published ?? 0,
    now: now.published ?? 0,
    change: split.change,
    decimals: split.decimals,
    innovations: innovationsOf(before, now, method),
    bars: changeBars(split, parts, nameOf),
    parts,
    ...genuineAndComposition(split),
    ...moversOf(split, nameOf),
    matrix: changeMatrix(split, nameOf),
    matched: split.matched,
    reason: split.reason,
  };
}

function innovationsOf(before: IndexRow, now: IndexRow, { groups }: Method): ChangeStory["innovations"] {
  if (before.innovations === null || now.innovations === null) return null;
  const root = groups.some(({ key }) => key === now.node);
  const mean = root ? groups.find(({ aggregation }) => aggregation === "rerata-inovasi") : undefined;
  return { before: before.innovations, now: now.innovations, floor: mean?.minimumDivisor ?? null };
}

/** The indicators that moved most in innovations of both years, each way; of equals the first in the order of the tree. */
function moversOf({ lines }: UnitChange, nameOf: (key: string) => Text) {
  const own = lines.flatMap(({ indicator, part, published, points }): (IndicatorPoints & { exact: number })[] =>
    indicator === null || part !== "within" || published === 0
      ? []
      : [{ key: indicator, name: nameOf(indicator), points: published, exact: toNumber(points) }],
  );
  const first = (direction: 1 | -1): IndicatorPoints[] =>
    own
      .filter(({ points }) => points * direction > 0)
      .toSorted((a, b) => direction * (b.exact - a.exact))
      .slice(0, named)
      .map(({ key, name, points }) => ({ key, name, points }));
  return { raised: first(1), lowered: first(-1) };
}

/** The year of a unit's latest number, if its method may not be compared with the one of the year before. */
export function latestBreak(rows: readonly IndexRow[]): LatestBreak | null {
  const latest = rows.findLast(({ published }) => published !== null);
  return latest?.changeReason === "metode-berubah" ? { year: latest.year, methodId: latest.methodId } : null;
}
