import type { TrendFile } from "#core/browse/trend-file.ts";
import { compareTexts } from "#core/compare-texts.ts";
import { once } from "#core/once.ts";
import { buildCompareKind } from "./build-compare-kind.ts";
import { buildIndexTrend, mainNode } from "./build-index-trend.ts";
import { buildTrendFile } from "./build-trend-files.ts";
import { buildTrendPicture } from "./build-trend-picture.ts";
import type { CompareKind, CompareKindBrief, ComparePage } from "./compare-page.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { pickChanged, pickSpread, rankedUnits } from "./pick-trend-units.ts";
import type { TrendGroup } from "./trend-groups.ts";
import { trendGroups } from "./trend-groups.ts";
import type { TrendExplorer, TrendPick } from "./trend-overview.ts";
import type { TrendsPage } from "./trends-page.ts";

/** What the pages of trends and comparisons are made of, each made when it is asked for. */
export type TrendPages = {
  /** Groups that have a page of small pictures: those with two units and a value. */
  groups: () => readonly string[];
  files: () => readonly TrendFile[];
  kinds: () => readonly CompareKind[];
  /** Null where no group has two units with a value, so that there is nothing to compare. */
  compare: () => ComparePage | null;
  trends: () => TrendsPage | null;
};

export function buildTrendPages(context: Context): TrendPages {
  const groups = once(() => trendGroups(context));
  const files = once(() => groups().map((group) => buildTrendFile(context, group)));
  const kinds = once(() => {
    // Pages of one group hang on the page of all: there is none where nothing can be compared.
    if (largest() === null) return [];
    const alone = files().flatMap((file, at) =>
      file.units.length < 2 ? [] : (buildCompareKind(file, kindOf(groups()[at])) ?? []),
    );
    const briefs = alone.map(briefOf);
    return alone.map((kind, at) => ({ ...kind, others: briefs.toSpliced(at, 1) }));
  });
  const largest = once(() => {
    const [file] = files().toSorted((a, b) => rankedUnits(b).length - rankedUnits(a).length);
    return file !== undefined && rankedUnits(file).length > 1 ? file : null;
  });
  const explorer = (file: TrendFile, picks: readonly TrendPick[], recomputed: boolean): TrendExplorer =>
    explorerOf(files(), groups(), { file, picks, recomputed });
  return {
    groups: () => kinds().map(({ group }) => group),
    files,
    kinds,
    compare: once(() => {
      const file = largest();
      if (file === null) return null;
      return { explorer: explorer(file, pickSpread(file), false), kinds: kinds().map(briefOf) };
    }),
    trends: once(() => {
      const file = largest();
      if (file === null) return null;
      const group = groups().find(({ key }) => key === file.group);
      const picks = pickChanged(file);
      const recomputed = picks.some((pick) => pick.recomputed);
      return { explorer: explorer(file, picks, recomputed), kind: kindOf(group), region: regionOf(context) };
    }),
  };
}

type First = { file: TrendFile; picks: readonly TrendPick[]; recomputed: boolean };

function explorerOf(
  files: readonly TrendFile[],
  groups: readonly TrendGroup[],
  { file, picks, recomputed }: First,
): TrendExplorer {
  return {
    choices: files.map(({ group, units }, at) => ({
      group,
      kind: kindOf(groups[at]),
      units: units
        .map(({ id, name, nameEn }) => ({ id, name: { id: name, en: nameEn } }))
        .toSorted((a, b) => compareTexts(a.name.id, b.name.id)),
    })),
    measures: files.some(({ units }) => units.some(({ innovations }) => innovations !== null))
      ? ["indeks", "inovasi", "cakupan"]
      : ["indeks", "cakupan"],
    years: [...new Set(files.flatMap(({ years }) => years))].toSorted((a, b) => a - b),
    recomputed: files.some(({ recomputedBy }) => recomputedBy !== null),
    picture: buildTrendPicture(file, picks, recomputed),
  };
}

function briefOf({ group, kind, year, ranked, units }: Omit<CompareKind, "others">): CompareKindBrief {
  return { group, kind, year, ranked, count: units.length };
}

function kindOf(group: TrendGroup | undefined): string | null {
  return group?.kind ?? null;
}

function regionOf(context: Context): TrendsPage["region"] {
  const region = context.units.get(context.dataset.portal.regionId ?? "");
  const node = region ? mainNode(context, region.id) : null;
  const trend = region && node !== null ? buildIndexTrend(context, region.id, node) : null;
  return region && trend ? { unitId: region.id, name: nameOf(region), trend } : null;
}
