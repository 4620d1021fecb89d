import type { Unit } from "#core/schema/unit.ts";
import type { Text } from "#core/text.ts";
import { buildChangeStory, latestBreak } from "./build-change-story.ts";
import { buildCountEffects } from "./build-count-effects.ts";
import { figurePath, figureTablePath, hasFigureDownloads } from "./build-figure-downloads.ts";
import { toFigure } from "./build-funnel.ts";
import { buildGridHighlights } from "./build-grid-highlights.ts";
import { buildIndexTrend, mainNode, nextPredicate, unitIndexNode } from "./build-index-trend.ts";
import { allIndicators, buildIndicatorGrid } from "./build-indicator-grid.ts";
import { buildInnovationCard, newestFirst } from "./build-innovation-card.ts";
import { buildNodeTable } from "./build-node-table.ts";
import { buildPredicateLadder } from "./build-predicate-ladder.ts";
import { rankHolds } from "./build-rank-hold.ts";
import { around } from "./build-ranking.ts";
import { buildTrendStatements } from "./build-trend-statement.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { factSlugOf } from "./fact-slug.ts";
import type { IndexTrend } from "./index-point.ts";
import type { Ranking } from "./ranking.ts";
import type { UnitPage } from "./unit-page.ts";

const peersShown = 40;

/** Profiles of all units. `rankings` are those of every year, made once for all units. */
export function buildUnitPages(context: Context, rankings: ReadonlyMap<number, readonly Ranking[]>): UnitPage[] {
  const ordered = Map.groupBy(newestFirst(context), (innovation) => innovation.unitId ?? "");
  const children = Map.groupBy(context.dataset.units, (unit) => unit.parentId ?? "");
  const official = Map.groupBy(context.dataset.officialResults, (row) => row.region);
  const named = indicatorNames(context);
  const holdOf = rankHolds(context, named);
  const constant = Map.groupBy(context.indices.constantMethod?.rows ?? [], ({ unitId, node }) => `${node} ${unitId}`);
  return context.dataset.units.map((unit) => {
    const parent = context.units.get(unit.parentId ?? "");
    const node = mainNode(context, unit.id);
    const trend = node === null ? null : buildIndexTrend(context, unit.id, node);
    const grid = buildIndicatorGrid(context, unit);
    const peers = peersOf(unit, trend, rankings);
    const constantRows = constant.get(`${node} ${unit.id}`) ?? [];
    return {
      id: unit.id,
      name: nameOf(unit),
      kind: unit.kind,
      parent: parent ? { id: parent.id, name: nameOf(parent) } : null,
      children: (children.get(unit.id) ?? []).map((child) => ({ id: child.id, name: nameOf(child), kind: child.kind })),
      regionCode: unit.regionCode,
      adaptation: node === unitIndexNode,
      trend,
      next: trend === null ? null : nextPredicate(context, trend),
      direction: trend === null ? { official: null, constant: null } : buildTrendStatements(context, unit.id, trend),
      change: node === null ? null : buildChangeStory(context, unit.id, node, constantRows, named),
      latestBreak: latestBreak((context.rowsOfUnit.get(unit.id) ?? []).filter((row) => row.node === node)),
      peers,
      hold: peers && holdOf(peers, unit.id),
      ladder: trend && buildPredicateLadder(context, unit.id, trend),
      counts: trend && buildCountEffects(context, unit.id, trend),
      nodes: node === null ? null : buildNodeTable(context, unit.id, node),
      grid,
      highlights: buildGridHighlights(grid),
      innovations: (ordered.get(unit.id) ?? []).map((innovation) => buildInnovationCard(context, innovation)),
      published: (official.get(unit.id) ?? [])
        .map(toFigure)
        .map((figure) => (unit.id === context.dataset.portal.regionId ? figure : { ...figure, fact: null })),
      provenance: context.scores.spansOfUnit.get(unit.id) ?? [],
      figures: figuresOf(context, trend, unit.id),
    };
  });
}

/** The names of indicators and groups by key, by their newest definition. */
function indicatorNames({ dataset }: Context): (key: string) => Text {
  const groups = dataset.methods.flatMap((method) => method.groups);
  const names = new Map<string, Text>(groups.map(({ key, name }) => [key, name]));
  for (const { indicator } of allIndicators(dataset.methods)) names.set(indicator.key, indicator.name);
  return (key) => names.get(key) ?? { id: key, en: null };
}

function figuresOf({ dataset }: Context, trend: IndexTrend | null, unitId: string): UnitPage["figures"] {
  if (!hasFigureDownloads(dataset)) return [];
  const years = (trend?.points ?? []).filter(({ value }) => value !== null).map(({ year }) => year);
  return years.map((year) => ({
    year,
    path: figurePath(unitId, year),
    table: figureTablePath(unitId, year),
    fact: factSlugOf({ unit: unitId, year }),
  }));
}

/** The ranking of the latest year in which the unit has a value; null where it stands alone. */
function peersOf(
  unit: Unit,
  trend: IndexTrend | null,
  rankings: ReadonlyMap<number, readonly Ranking[]>,
): Ranking | null {
  const latest = trend?.points.findLast((point) => point.value !== null);
  const ranking = rankings
    .get(latest?.year ?? 0)
    ?.find(({ node, kind }) => node === trend?.node && (kind === null || kind === unit.kind));
  return ranking && ranking.rows.length > 1 ? around(ranking, unit.id, peersShown) : null;
}
