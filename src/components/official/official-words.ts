import type { BenchmarkYear, Dispute, OfficialPage } from "#core/artefacts/official-page.ts";
import { formatNumber, formatYears } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { measureName } from "../../i18n/messages/codes.ts";
import { officialMessages } from "../../i18n/messages/official.ts";
import { fill } from "../../i18n/messages.ts";

/** How many figures from how many sources, and whether they agree. */
export function officialFinding(page: OfficialPage, locale: Locale): string {
  const words = officialMessages(locale);
  const { regionName, figures, sources, firstYear, lastYear, disputes } = page;
  const [range] = page.ranges;
  if (figures === 0 && range) {
    const years = page.ranges.map(({ year }) => year).toSorted((a, b) => a - b);
    const { regions, measure } = range;
    return fill(words["finding.ranges"], {
      regions: formatNumber(regions, locale),
      measure: measureName(measure, locale),
      years: formatYears([...new Set(years)]),
    });
  }
  if (figures === 0 || regionName === null || firstYear === null || lastYear === null) return words["finding.none"];
  const disputed = disputes.length === 0 ? words["finding.agreed"] : words["finding.disputed"];
  return fill(words.finding, {
    figures: formatNumber(figures, locale),
    name: plainText(regionName, locale),
    sources: formatNumber(sources, locale),
    years: firstYear === lastYear ? String(firstYear) : `${firstYear}\u2013${lastYear}`,
    disputed: fill(disputed, { count: formatNumber(disputes.length, locale) }),
  });
}

export function disputeWords({ kind, year, figures }: Dispute, locale: Locale): { question: string; why: string } {
  const words = officialMessages(locale);
  const measure = measureName(figures[0]?.measure ?? "", locale);
  return {
    question: fill(words[`ask.${kind}`], { measure, year }),
    why: fill(words[`why.${kind}`], { measure, year }),
  };
}

/** Highest and lowest of the newest year that has several values, and where the portal's region stands. */
export function benchmarkFinding({ benchmarks, regionName }: OfficialPage, locale: Locale): string {
  const words = officialMessages(locale);
  const year = benchmarks.find((each) => valuesOf(each).length > 1);
  const values = year ? valuesOf(year) : [];
  const [first, last] = [values.at(0), values.at(-1)];
  if (!year || !first || !last) return "";
  const shown = ({ value, decimals }: Value): string => formatNumber(value, locale, decimals);
  const sentence = fill(words[shown(first) === shown(last) ? "bench.finding.same" : "bench.finding"], {
    year: year.year,
    count: values.length,
    first: first.name,
    high: shown(first),
    last: last.name,
    low: shown(last),
  });
  if (regionName === null) return sentence;
  const own = values.find((each) => each.own);
  const name = plainText(regionName, locale);
  const ownWords = own ? fill(words["bench.own"], { name, value: shown(own) }) : fill(words["bench.ownNone"], { name });
  return `${sentence} ${ownWords}`;

  function valuesOf({ rows }: BenchmarkYear): Value[] {
    return rows.flatMap(({ name, own, value, decimals }) =>
      value === null ? [] : [{ name: plainText(name, locale), own, value, decimals }],
    );
  }
}

type Value = { name: string; own: boolean; value: number; decimals: number };
