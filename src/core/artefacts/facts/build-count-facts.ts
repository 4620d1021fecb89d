import { fsum } from "d3-array";
import { buildFunnel } from "../build-funnel.ts";
import { yearFacts } from "../build-home-facts.ts";
import type { Context } from "../context.ts";
import type { HomeFact } from "../home-page.ts";
import { countRows, ratedCount } from "./count-rows.ts";
import type { CountKey } from "./count-words.ts";
import { countOfStage, countSlug, countWords } from "./count-words.ts";
import { factBase } from "./fact-base.ts";
import type { CountFactPage } from "./fact-page.ts";

type Count = Omit<HomeFact, "key" | "fact"> & { key: CountKey };

/** One page a count of the portal and year, in every year that has it. */
export function buildCountFacts(context: Context): CountFactPage[] {
  const counts = context.years.flatMap((year) => countsOf(context, year));
  const byKey = Map.groupBy(counts, ({ key }) => key);
  return counts.map(({ key, year, value, of, decimals, percent }) => {
    const words = countWords[key];
    const rows = countRows(context, key, year);
    return {
      kind: "count",
      ...factBase(context.dataset.portal, {
        slug: countSlug(key, year),
        year,
        title: { id: `${words.title.id} ${year}`, en: `${words.title.en}, ${year}` },
        json: true,
        csv: false,
      }),
      key,
      definition: words.definition,
      value,
      of,
      decimals,
      percent,
      division: divisionOf(context, key, year, rows),
      rows,
      years: (byKey.get(key) ?? []).map((other) => ({
        year: other.year,
        value: other.value,
        of: other.of,
        slug: countSlug(key, other.year),
      })),
    };
  });
}

/** The home page's facts of a year, and the stages of its funnel that are none of them. */
function countsOf(context: Context, year: number): Count[] {
  const facts: Count[] = yearFacts(context, year).map(({ fact: _, ...fact }) => fact);
  const known = new Set(facts.map(({ key }) => key));
  const stages = (buildFunnel(context, year)?.stages ?? []).map(
    ({ stage, count }): Count => ({
      key: countOfStage[stage],
      year,
      value: count,
      of: null,
      decimals: 0,
      percent: false,
    }),
  );
  return [...facts, ...stages.filter(({ key }) => !known.has(key))];
}

/** What a share or a mean divides by what; null for a plain count. */
function divisionOf(
  context: Context,
  key: CountKey,
  year: number,
  rows: CountFactPage["rows"],
): CountFactPage["division"] {
  if (key === "mature-share") return { above: rows.length, below: ratedCount(context, year) };
  if (key === "mean-index") return { above: fsum(rows, ({ text }) => Number(text)), below: rows.length };
  return null;
}
