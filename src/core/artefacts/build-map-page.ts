import { compareTexts } from "#core/compare-texts.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import type { Unit } from "#core/schema/unit.ts";
import { buildActivityMap } from "./build-activity-map.ts";
import { mainNode, nodeName } from "./build-index-trend.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { AreaLevel, MapPage, MappedArea } from "./map-page.ts";
import { valueClasses } from "./value-classes.ts";

/** Every boundary file as a map, the finest first. Null without boundaries. */
export function buildMapPage(context: Context): MapPage | null {
  const { boundaries } = context.dataset;
  if (boundaries.length === 0) return null;
  const finestFirst = boundaries.toSorted((a, b) => b.areas.length - a.areas.length || compareTexts(a.level, b.level));
  return { levels: finestFirst.map((boundary) => levelOf(context, boundary)) };
}

function levelOf(context: Context, boundary: Boundary): AreaLevel {
  const unitOf = new Map(context.dataset.units.flatMap((unit) => (unit.regionCode ? [[unit.regionCode, unit]] : [])));
  const units = boundary.areas.flatMap(({ code }) => unitOf.get(code) ?? []);
  const node = units.map((unit) => mainNode(context, unit.id)).find((each) => each !== null) ?? null;
  const valueYear = latestYear(context, units, node);
  const counts = new Map(buildActivityMap(context, boundary.level)?.areas.map(({ code, count }) => [code, count]));
  const areas = boundary.areas.map(({ code, name }): MappedArea => {
    const unit = unitOf.get(code);
    const row = context.rowsOfUnit.get(unit?.id ?? "")?.find((each) => each.node === node && each.year === valueYear);
    const parent = context.units.get(unit?.parentId ?? "");
    return {
      code,
      name,
      unitId: unit?.id ?? null,
      within: parent ? nameOf(parent) : null,
      value: row?.published ?? null,
      reason: row?.reason ?? null,
      rank: row?.rank ?? null,
      tied: row?.tied ?? 0,
      outOf: row?.outOf ?? 0,
      count: unit ? (counts.get(code) ?? 0) : null,
    };
  });
  const own = new Set(units.map(({ id }) => id));
  return {
    level: boundary.level,
    attribution: boundary.source,
    nodeName: node === null ? null : nodeName(context, node),
    valueYear,
    decimals: (valueYear === null ? null : context.methodOfYear.get(valueYear)?.decimals) ?? 2,
    classes: valueClasses(areas.flatMap(({ value }) => (value === null ? [] : [value]))),
    countYear: context.latestYear,
    holdsOthers: context.dataset.units.some((unit) => unit.regionCode !== null && own.has(unit.parentId ?? "")),
    areas: areas.toSorted(inReadingOrder),
  };
}

function latestYear(context: Context, units: readonly Unit[], node: string | null): number | null {
  const rows = units.flatMap((unit) => context.rowsOfUnit.get(unit.id) ?? []);
  const years = rows.filter((row) => row.node === node && row.published !== null).map((row) => row.year);
  return years.length === 0 ? null : Math.max(...years);
}

function inReadingOrder(a: MappedArea, b: MappedArea): number {
  return (
    compareTexts(a.within?.id ?? "", b.within?.id ?? "") || compareTexts(a.name, b.name) || compareTexts(a.code, b.code)
  );
}
