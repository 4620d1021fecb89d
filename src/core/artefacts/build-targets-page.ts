import { ascending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import { canonicalValue } from "#core/schema/canonical-value.ts";
import type { Target } from "#core/schema/target.ts";
import { publishedOf } from "./build-funnel.ts";
import { buildIndexTrend, mainNode } from "./build-index-trend.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { factSlugOf } from "./fact-slug.ts";
import type { PublishedFigure } from "./home-page.ts";
import { judgeTarget, predicateBound } from "./judge-target.ts";
import type { TargetMeasure, TargetsPage, TargetVerdict, TargetYear } from "./targets-page.ts";

/** Targets beside results; null where the data has no targets and no region that could have any. */
export function buildTargetsPage(context: Context): TargetsPage | null {
  const { targets } = context.dataset;
  const region = context.units.get(context.dataset.portal.regionId ?? "");
  if (targets.length === 0 && !region) return null;
  const measures = [...Map.groupBy(targets, ({ measure }) => measure)]
    .map(([measure, rows]) => measureOf(context, measure, rows))
    .toSorted((a, b) => ascending(a.years[0]?.year ?? 0, b.years[0]?.year ?? 0) || compareTexts(a.measure, b.measure));
  return {
    regionName: region ? nameOf(region) : null,
    measures,
    verdicts: countVerdicts(measures),
    chart: chartOf(context),
  };
}

function measureOf(context: Context, measure: string, rows: readonly Target[]): TargetMeasure {
  const sorted = rows.toSorted((a, b) => ascending(a.year, b.year));
  return {
    measure,
    years: sorted.map((row, at) => {
      const results = publishedOf(context, row.year, (other) => other === measure);
      return {
        year: row.year,
        target: row.value,
        fact: factSlugOf({ target: row.measure, year: row.year }),
        source: row.source,
        results,
        verdict: verdictOf(context, row, results),
        computed: computedOf(context, row),
        afterBreak: breaks(context, sorted[at - 1]?.year, row.year),
      };
    }),
  };
}

function verdictOf(context: Context, target: Target, results: readonly PublishedFigure[]): TargetVerdict {
  if (results.length === 0) return target.year > Number(context.dataset.portal.edition.slice(0, 4)) ? "ahead" : "open";
  const method = context.methodOfYear.get(target.year);
  const judged = new Set(results.map(({ value }) => judgeTarget(target.measure, target.value, value, method)));
  const [only] = judged;
  return judged.size === 1 && only ? only : "conflict";
}

/** The region's computed index where the target is one of the index, or of its predicate (`predikat-iid` of `iid`). */
function computedOf(context: Context, target: Target): TargetYear["computed"] {
  const node = nodeOf(target.measure);
  const row = context.rowsOfUnit
    .get(context.dataset.portal.regionId ?? "")
    ?.find((other) => other.year === target.year && other.node === node);
  if (!row || row.published === null) return null;
  const decimals = context.methods.get(row.methodId)?.decimals ?? 2;
  return { value: row.published, decimals, predicate: row.predicate };
}

function nodeOf(measure: string): string {
  return measure.replace(/^predikat-/, "");
}

function breaks(context: Context, before: number | undefined, year: number): boolean {
  const [from, to] = [context.methodOfYear.get(before ?? 0), context.methodOfYear.get(year)];
  return from !== undefined && to !== undefined && from.id !== to.id && !context.comparable(from.id, to.id);
}

function countVerdicts(measures: readonly TargetMeasure[]): Record<TargetVerdict, number> {
  const rows = measures.flatMap(({ years }) => years);
  const count = (verdict: TargetVerdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    met: count("met"),
    missed: count("missed"),
    incomparable: count("incomparable"),
    conflict: count("conflict"),
    open: count("open"),
    ahead: count("ahead"),
  };
}

/** Targets on the scale of the computed index: numbers of it, and predicates by the lower bound that their year's method has. */
function chartOf(context: Context): TargetsPage["chart"] {
  const region = context.units.get(context.dataset.portal.regionId ?? "");
  const node = region ? mainNode(context, region.id) : null;
  const trend = region && node !== null ? buildIndexTrend(context, region.id, node) : null;
  if (!region || !trend) return null;
  const targets = context.dataset.targets.flatMap(({ measure, year, value }) => {
    if (nodeOf(measure) !== node || !trend.years.includes(year)) return [];
    const number = measure === node ? canonicalValue(value) : predicateBound(value, context.methodOfYear.get(year));
    return typeof number === "number" ? [{ year, value: number }] : [];
  });
  const hasValue = trend.points.some((point) => point.value !== null);
  return targets.length > 0 && hasValue ? { unitName: nameOf(region), trend, targets } : null;
}
