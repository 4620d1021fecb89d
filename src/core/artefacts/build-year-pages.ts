import { descending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import { buildFunnel, publishedOf, reached } from "./build-funnel.ts";
import { mainNode, nodeName, toPoint } from "./build-index-trend.ts";
import { buildPredicateCounts } from "./build-predicate-counts.ts";
import { buildRankMoves } from "./build-rank-moves.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { contrastMethods } from "./contrast-methods.ts";
import { drawsOf } from "./draws-of.ts";
import { factSlugOf, unitFactSlug } from "./fact-slug.ts";
import type { Ranking } from "./ranking.ts";
import { withRankSpans } from "./with-rank-spans.ts";
import type { Mover, YearPage } from "./year-page.ts";

const moversShown = 8;

/** One report a year that has results or participations and a method. */
export function buildYearPages(context: Context, rankings: ReadonlyMap<number, readonly Ranking[]>): YearPage[] {
  return context.years.flatMap((year, place) => {
    const method = context.methodOfYear.get(year);
    if (!method) return [];
    const previous = context.years[place - 1] ?? null;
    const before = context.methodOfYear.get(previous ?? 0);
    const ofYear = rankings.get(year) ?? [];
    const comparable = before !== undefined && context.comparable(before.id, method.id);
    return [
      {
        year,
        previous,
        next: context.years[place + 1] ?? null,
        method: { id: method.id, name: method.name },
        previousMethod: before ? { id: before.id, name: before.name } : null,
        comparable,
        contrast: before && before.id !== method.id ? contrastMethods(before, method) : null,
        region: regionOf(context, year),
        rankings: withRankSpans(context, ofYear),
        draws: drawsOf(context, [year]),
        predicateCounts: buildPredicateCounts(context, ofYear),
        movers: moversOf(context, year),
        rankMoves: buildRankMoves(context, ofYear, previous, comparable),
        funnel: buildFunnel(context, year),
        byKind: byKindOf(context, year),
        published: publishedOf(context, year, (measure) => !measure.startsWith("inovasi-")),
        targets: context.dataset.targets
          .filter((row) => row.year === year)
          .map(({ measure, value, source }) => ({
            measure,
            value,
            source,
            fact: factSlugOf({ target: measure, year }),
          })),
      },
    ];
  });
}

function regionOf(context: Context, year: number): YearPage["region"] {
  const unit = context.units.get(context.dataset.portal.regionId ?? "");
  const node = unit ? mainNode(context, unit.id) : null;
  const row = context.rowsOfUnit.get(unit?.id ?? "")?.find((other) => other.year === year && other.node === node);
  if (!unit || !row || node === null) return null;
  const decimals = context.methods.get(row.methodId)?.decimals ?? 2;
  return {
    unitId: unit.id,
    name: nameOf(unit),
    nodeName: nodeName(context, node),
    point: toPoint(row),
    decimals,
    fact: unitFactSlug(context, unit.id, year),
  };
}

/** Largest changes of the published index; a change is null across a method break, so none crosses one. */
function moversOf(context: Context, year: number): YearPage["movers"] {
  const movers: Mover[] = context.indices.rows.flatMap((row) => {
    const unit = context.units.get(row.unitId);
    if (row.year !== year || row.change === null || row.published === null || !unit) return [];
    const from = context.rowsOfUnit
      .get(row.unitId)
      ?.find((other) => other.year === year - 1 && other.node === row.node)?.published;
    if (from === null || from === undefined) return [];
    return [{ unitId: unit.id, name: nameOf(unit), kind: unit.kind, from, to: row.published, change: row.change }];
  });
  const ordered = movers.toSorted((a, b) => descending(a.change, b.change) || compareTexts(a.name.id, b.name.id));
  return {
    up: ordered.filter((mover) => mover.change > 0).slice(0, moversShown),
    down: ordered
      .filter((mover) => mover.change < 0)
      .toReversed()
      .slice(0, moversShown),
  };
}

/** Innovations entered in the year, by kind of the owning unit, most first. */
function byKindOf(context: Context, year: number): YearPage["byKind"] {
  const counts = new Map<string | null, number>();
  for (const row of context.dataset.participations) {
    if (row.year !== year || !reached(row.stage, "diinput")) continue;
    const unit = context.units.get(context.innovations.get(row.innovationId)?.unitId ?? "");
    const kind = unit?.kind ?? null;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .toSorted((a, b) => descending(a.count, b.count) || compareTexts(a.kind ?? "", b.kind ?? ""));
}
