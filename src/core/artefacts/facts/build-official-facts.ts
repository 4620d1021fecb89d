import { ascending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import type { OfficialResult } from "#core/schema/official-result.ts";
import type { Target } from "#core/schema/target.ts";
import type { Context } from "../context.ts";
import { nameOf } from "../context.ts";
import { factSlugOf, wholeOf } from "../fact-slug.ts";
import { factBase } from "./fact-base.ts";
import type { OfficialAnswer, OfficialFactPage, TargetFactPage } from "./fact-page.ts";

/** One page a year and measure that others published about the region: all its values, and its parts. */
export function buildOfficialFacts(context: Context): OfficialFactPage[] {
  const { officialResults, portal } = context.dataset;
  const own = officialResults.filter((row) => row.region === portal.regionId);
  const byMeasure = Map.groupBy(own, ({ measure }) => wholeOf(measure));
  return [...byMeasure]
    .toSorted(([a], [b]) => compareTexts(a, b))
    .flatMap(([measure, rows]) => {
      const years = [...Map.groupBy(rows, ({ year }) => year)].toSorted(([a], [b]) => ascending(a, b));
      return years.map(([year, ofYear]): OfficialFactPage => {
        const answers = ofYear.map(toAnswer);
        return {
          kind: "official",
          ...factBase(portal, {
            slug: factSlugOf({ official: measure, year }),
            year,
            title: {
              id: `${worded(measure)} ${year}, angka yang diterbitkan`,
              en: `${worded(measure)} ${year}, as published`,
            },
            json: true,
            csv: false,
          }),
          measure,
          regionName: regionName(context),
          answers: answers.filter((answer) => answer.measure === measure),
          parts: answers.filter((answer) => answer.measure !== measure),
          years: years.map(([other, found]) => ({
            year: other,
            values: found.filter((row) => row.measure === measure).map(({ value }) => value),
            slug: factSlugOf({ official: measure, year: other }),
          })),
        };
      });
    });
}

/** One page a target. */
export function buildTargetFacts(context: Context): TargetFactPage[] {
  const { targets, portal } = context.dataset;
  const byMeasure = Map.groupBy(targets, ({ measure }) => measure);
  return targets.map(({ measure, year, value, source, line }) => ({
    kind: "target",
    ...factBase(portal, {
      slug: factSlugOf({ target: measure, year }),
      year,
      title: { id: `Target ${worded(measure)} ${year}`, en: `Target for ${worded(measure)} ${year}` },
      json: true,
      csv: false,
    }),
    measure,
    regionName: regionName(context),
    value,
    source,
    line,
    years: (byMeasure.get(measure) ?? [])
      .toSorted((a, b) => ascending(a.year, b.year))
      .map((row: Target) => ({
        year: row.year,
        values: [row.value],
        slug: factSlugOf({ target: measure, year: row.year }),
      })),
  }));
}

function toAnswer({ measure, value, definition, asOf, source, line }: OfficialResult): OfficialAnswer {
  return { anchor: `baris-${line}`, measure, value, definition, asOf, source, line };
}

function regionName(context: Context): OfficialFactPage["regionName"] {
  const region = context.units.get(context.dataset.portal.regionId ?? "");
  return region ? nameOf(region) : null;
}

/** A code as words, for citations: `inovasi-dikirim` is "Inovasi dikirim". */
function worded(measure: string): string {
  return measure.replaceAll("-", " ").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
