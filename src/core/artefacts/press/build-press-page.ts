import { descending } from "d3-array";
import { buildHomeFacts, yearFacts } from "../build-home-facts.ts";
import type { Context } from "../context.ts";
import { factSlugOf, unitFactSlug } from "../fact-slug.ts";
import { countWords } from "../facts/count-words.ts";
import type { HomeFact } from "../home-page.ts";
import type { Ranking } from "../ranking.ts";
import type { YearPage } from "../year-page.ts";
import type { PressPage, PressSentence } from "./press-page.ts";

const most = 10;
const namedRankings = 2;

/** The pages that the press page takes its numbers from: the rankings and the report of the latest year. */
export type PressSources = {
  rankings: () => ReadonlyMap<number, readonly Ranking[]>;
  years: () => readonly YearPage[];
};

/** The edition in at most ten sentences, what changed since the year before, and by which method. */
export function buildPressPage(context: Context, sources: PressSources): PressPage {
  const year = context.latestYear;
  const rankings = (sources.rankings().get(year) ?? [])
    .filter(({ ranked }) => ranked > 1)
    .toSorted((a, b) => descending(a.ranked, b.ranked));
  const report = sources.years().find((other) => other.year === year) ?? null;
  const facts = buildHomeFacts(context);
  const ends = facts.some(({ key }) => key === "highest-index");
  const sentences = [
    ...regionSentence(context, report),
    ...facts.filter(({ key }) => key !== "highest-index" && key !== "lowest-index").map(countSentence),
    ...rankings.slice(0, namedRankings).flatMap((ranking) => endSentence(context, ranking, "first")),
    ...(ends ? rankings.slice(0, 1).flatMap((ranking) => endSentence(context, ranking, "last")) : []),
    ...officialSentence(context),
    ...targetSentence(context, year),
    ...moverSentences(context, report),
  ];
  return {
    year,
    sentences: sentences.slice(0, most),
    changes: changesOf(context, year, facts),
    method: report && methodOf(report),
  };
}

function methodOf({ year, previous, previousMethod, method, comparable }: YearPage): PressPage["method"] {
  return { year, previous, previousMethod, method, comparable };
}

function regionSentence(context: Context, report: YearPage | null): PressSentence[] {
  const region = report?.region;
  if (!report || !region || region.point.value === null) return [];
  const { point, nodeName: node, name, decimals, fact } = region;
  const maximum = context.methods.get(point.methodId)?.scale[1] ?? 100;
  const { year } = report;
  const value = region.point.value;
  return [
    { key: "region", fact, anchor: "indeks", year, node, name, value, decimals, maximum, predicate: point.predicate },
  ];
}

function countSentence(of: HomeFact): PressSentence {
  return { key: "count", fact: of.fact, anchor: "", of };
}

function endSentence(context: Context, ranking: Ranking, key: "first" | "last"): PressSentence[] {
  const { kind, nodeName: node, year, decimals, ranked } = ranking;
  const row = key === "first" ? ranking.rows[0] : ranking.rows[ranked - 1];
  if (!row || row.value === null) return [];
  const fact = unitFactSlug(context, row.unitId, year);
  const others = ranking.rows.filter((other) => other.value === row.value).length - 1;
  return [
    { key, fact, anchor: "peringkat", year, kind, node, name: row.name, others, value: row.value, decimals, ranked },
  ];
}

/** The newest result that somebody announced of the region. */
function officialSentence({ dataset }: Context): PressSentence[] {
  const [newest] = dataset.officialResults
    .filter(({ region, measure }) => region === dataset.portal.regionId && /^(?:predikat-|penghargaan$)/.test(measure))
    .toSorted((a, b) => descending(a.year, b.year));
  if (!newest) return [];
  const { year, measure, value, source } = newest;
  return [{ key: "official", fact: factSlugOf({ official: measure, year }), anchor: "", year, measure, value, source }];
}

/** The first target of the year, else the next one. */
function targetSentence({ dataset }: Context, year: number): PressSentence[] {
  const next = dataset.targets.filter((row) => row.year >= year).toSorted((a, b) => a.year - b.year)[0];
  if (!next) return [];
  const { measure, value } = next;
  return [
    {
      key: "target",
      fact: factSlugOf({ target: measure, year: next.year }),
      anchor: "",
      year: next.year,
      measure,
      value,
    },
  ];
}

/** Who moved most, only where the year may be compared with the one before. */
function moverSentences(context: Context, report: YearPage | null): PressSentence[] {
  if (!report?.comparable) return [];
  const { year } = report;
  const decimals = context.methodOfYear.get(year)?.decimals ?? 2;
  const [up] = report.movers.up;
  const [down] = report.movers.down;
  return [
    ...(up ? [{ key: "rise" as const, mover: up }] : []),
    ...(down ? [{ key: "fall" as const, mover: down }] : []),
  ].map(({ key, mover: { unitId, name, change, from, to } }) => ({
    key,
    fact: unitFactSlug(context, unitId, year),
    anchor: "tahun-lain",
    year,
    name,
    change,
    from,
    to,
    decimals,
  }));
}

/** Counts of both years. A share of maturities and an index depend on the method: they are left out. */
function changesOf(context: Context, year: number, facts: readonly HomeFact[]): PressPage["changes"] {
  const previous = context.years.findLast((other) => other < year);
  if (previous === undefined) return null;
  const before = new Map(yearFacts(context, previous).map((fact) => [fact.key, fact]));
  const rows = facts.flatMap((fact) => {
    const old = before.get(fact.key);
    if (!old || fact.percent || fact.decimals > 0 || fact.key === "predicate-top") return [];
    const shown = ({ value, of, fact: slug }: HomeFact) => ({ value, of, slug });
    return [{ title: countWords[fact.key].title, before: shown(old), now: shown(fact) }];
  });
  return rows.length === 0 ? null : { previous, rows };
}
