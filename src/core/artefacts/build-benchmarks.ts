import { ascending, descending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import { canonicalValue } from "#core/schema/canonical-value.ts";
import type { OfficialResult } from "#core/schema/official-result.ts";
import type { Text } from "#core/text.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { BenchmarkRange, BenchmarkRow, BenchmarkYear, OfficialPage } from "./official-page.ts";

/** More regions than a reader compares in a table are told by their range. */
const mostRows = 40;
const notAValue = /^(?:predikat-|peringkat-|penghargaan$)/;

/**
 * Published numbers of other regions, by year and measure, newest first, each with its predicate and place where they
 * were published too. The portal's own region stands among them, also where its number was not published.
 */
export function buildBenchmarks(context: Context): Pick<OfficialPage, "benchmarks" | "ranges"> {
  const { officialResults, portal } = context.dataset;
  const about = Map.groupBy(officialResults, ({ year, region }) => keyOf(year, region));
  const values = officialResults.filter((row) => row.region !== portal.regionId && numberOf(row) !== null);
  const groups = [...Map.groupBy(values, ({ year, measure }) => `${year}\n${measure}`).values()]
    .filter(([first]) => first !== undefined && !notAValue.test(first.measure))
    .toSorted(([a], [b]) => descending(a?.year, b?.year) || compareTexts(a?.measure ?? "", b?.measure ?? ""));
  return {
    benchmarks: groups.filter((rows) => rows.length <= mostRows).map((rows) => yearOf(context, rows, about)),
    ranges: groups.filter((rows) => rows.length > mostRows).flatMap((rows) => rangeOf(context, rows)),
  };
}

type About = ReadonlyMap<string, readonly OfficialResult[]>;

function yearOf(context: Context, rows: readonly OfficialResult[], about: About): BenchmarkYear {
  const { year = 0, measure = "" } = rows[0] ?? {};
  const others = rows.map((row) => rowOf(context, row, about));
  const all = [...others, ...ownRows(context, year, measure, about)];
  const largest = Math.max(...all.map(({ value }) => value ?? 0));
  const method = context.dataset.methods.findLast(({ groups }) =>
    groups.some(({ key, parent }) => key === measure && parent === null),
  );
  return {
    year,
    measure,
    rows: all.toSorted(
      (a, b) => descending(a.value ?? -Infinity, b.value ?? -Infinity) || compareTexts(a.name.id, b.name.id),
    ),
    maximum: method && method.scale[1] >= largest ? method.scale[1] : largest,
  };
}

/** The region's own number; without one a row that has none, so that the gap shows. */
function ownRows(context: Context, year: number, measure: string, about: About): BenchmarkRow[] {
  const region = context.dataset.portal.regionId;
  if (region === null) return [];
  const known = about.get(keyOf(year, region)) ?? [];
  const values = known.filter((row) => row.measure === measure);
  if (values.length > 0) return values.map((row) => rowOf(context, row, about));
  return [rowOf(context, { year, region, measure, value: "", definition: null, asOf: null, source: null }, about)];
}

type Published = Pick<OfficialResult, "year" | "region" | "measure" | "value" | "definition" | "asOf" | "source">;

function rowOf(context: Context, row: Published, about: About): BenchmarkRow {
  const known = about.get(keyOf(row.year, row.region)) ?? [];
  const predicate = known.find(({ measure }) => measure === `predikat-${row.measure}`);
  return {
    ...namedRegion(context, row.region),
    own: row.region === context.dataset.portal.regionId,
    value: numberOf(row),
    decimals: decimalsOf(row.value),
    predicate: predicate?.value ?? null,
    place: known.find(({ measure }) => /^peringkat-(?:kota|kabupaten|provinsi)$/.test(measure))?.value ?? null,
    definition: row.definition,
    asOf: row.asOf,
    source: row.source ?? predicate?.source ?? null,
  };
}

function rangeOf(context: Context, rows: readonly OfficialResult[]): BenchmarkRange[] {
  const known = rows.flatMap((row) => {
    const value = numberOf(row);
    return value === null ? [] : [{ row, value, decimals: decimalsOf(row.value) }];
  });
  const sorted = known.toSorted((a, b) => ascending(a.value, b.value) || compareTexts(a.row.region, b.row.region));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return [];
  const decimals = Math.max(...known.map((each) => each.decimals));
  const end = ({ row, value }: typeof lowest) => ({ ...namedRegion(context, row.region), value, decimals });
  return [
    {
      year: lowest.row.year,
      measure: lowest.row.measure,
      regions: new Set(rows.map(({ region }) => region)).size,
      lowest: end(lowest),
      highest: end(highest),
      sources: [...new Set(rows.flatMap(({ source }) => source ?? []))].toSorted(compareTexts).slice(0, 3),
    },
  ];
}

/** A unit of the data by its name, any other region as it is written. */
function namedRegion({ units }: Context, region: string): { name: Text; unitId: string | null } {
  const unit = units.get(region);
  return unit ? { name: nameOf(unit), unitId: unit.id } : { name: { id: region, en: null }, unitId: null };
}

function numberOf({ value }: Pick<OfficialResult, "value">): number | null {
  const number = canonicalValue(value);
  return typeof number === "number" ? number : null;
}

function decimalsOf(value: string): number {
  return /[.,](\d+)$/.exec(value)?.[1]?.length ?? 0;
}

function keyOf(year: number, region: string): string {
  return `${year}\n${region}`;
}
