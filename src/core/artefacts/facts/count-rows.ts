import { numberText } from "#core/composite/exact-text.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import type { Participation } from "#core/schema/participation.ts";
import { participationTable } from "#core/schema/participation.ts";
import { reached } from "../build-funnel.ts";
import { matureAbove } from "../build-home-facts.ts";
import type { Context } from "../context.ts";
import { nameOf } from "../context.ts";
import { factSlugOf } from "../fact-slug.ts";
import type { CountKey } from "./count-words.ts";
import type { CountRow } from "./fact-page.ts";

/** Every row that a count of a year rests on, in the order of its file: as many as it counts, but all that a mean takes in. */
export function countRows(context: Context, key: CountKey, year: number): CountRow[] {
  const rows = context.dataset.participations.filter((row) => row.year === year);
  const from = (stage: Participation["stage"]) => rows.filter((row) => reached(row.stage, stage));
  const indices = context.indices.rows.filter((row) => row.year === year && row.published !== null);
  switch (key) {
    case "stage-named":
      return cells(context, rows);
    case "stage-entered":
      return cells(context, from("diinput"));
    case "innovations-sent":
      return cells(context, from("dikirim"));
    case "stage-assessed":
      return cells(context, from("dinilai"));
    case "innovations-new":
      return cells(
        context,
        from("diinput").filter(({ innovationId }) =>
          (context.participationsOf.get(innovationId) ?? []).every((row) => row.year >= year),
        ),
      );
    case "units-reporting":
      return firstOfUnits(context, from("diinput"), () => true);
    case "villages-active":
      return firstOfUnits(context, from("diinput"), (kind) => kind === "kelurahan");
    case "mature-share":
      return mature(context, from("dikirim"), year);
    case "units-ranked":
    case "mean-index":
      return indices.map((row) => ofIndex(context, row));
    case "highest-index":
    case "lowest-index": {
      const values = indices.map((row) => row.published ?? 0);
      const end = key === "highest-index" ? Math.max(...values) : Math.min(...values);
      return indices.filter((row) => row.published === end).map((row) => ofIndex(context, row));
    }
    case "predicate-top": {
      const bound = context.methodOfYear.get(year)?.predicates[0]?.lowerBound ?? Infinity;
      return indices.filter((row) => (row.published ?? -Infinity) >= bound).map((row) => ofIndex(context, row));
    }
    default:
      throw new Error(`unknown count: ${key satisfies never}`);
  }
}

function cells(context: Context, rows: readonly Participation[]): CountRow[] {
  return rows.map((row) => cellOf(row, innovationName(context, row.innovationId)));
}

/** One row for each owning unit, the first in the file. */
function firstOfUnits(
  { innovations, units }: Context,
  rows: readonly Participation[],
  wanted: (kind: string) => boolean,
): CountRow[] {
  const found = new Map<string, CountRow>();
  for (const row of rows) {
    const unit = units.get(innovations.get(row.innovationId)?.unitId ?? "");
    if (!unit || found.has(unit.id) || !wanted(unit.kind)) continue;
    found.set(unit.id, cellOf(row, nameOf(unit)));
  }
  return [...found.values()];
}

/** How many of the innovations sent in a year have a maturity: what the share of the mature is a share of. */
export function ratedCount({ dataset, maturitiesOf }: Context, year: number): number {
  return dataset.participations.filter(
    (row) =>
      row.year === year &&
      reached(row.stage, "dikirim") &&
      maturitiesOf.get(row.innovationId)?.some((other) => other.year === year && other.maturity !== null),
  ).length;
}

function mature(context: Context, rows: readonly Participation[], year: number): CountRow[] {
  return rows.flatMap((row) => {
    const rated = context.maturitiesOf.get(row.innovationId)?.find((other) => other.year === year);
    if (rated?.maturity == null || rated.maturity <= matureAbove) return [];
    return [{ ...cellOf(row, innovationName(context, row.innovationId)), text: numberText(rated.maturity) }];
  });
}

function ofIndex(context: Context, { unitId, year, published }: IndexRow): CountRow {
  const unit = context.units.get(unitId);
  return {
    name: unit ? nameOf(unit) : { id: unitId, en: null },
    file: null,
    line: null,
    column: null,
    text: String(published),
    slug: factSlugOf({ unit: unitId, year }),
  };
}

function innovationName({ innovations }: Context, id: string): CountRow["name"] {
  const innovation = innovations.get(id);
  return innovation ? nameOf(innovation) : { id, en: null };
}

function cellOf({ line, stage }: Participation, name: CountRow["name"]): CountRow {
  const { file, columns } = participationTable;
  return { name, file, line, column: columns.stage.heading, text: stage, slug: null };
}
