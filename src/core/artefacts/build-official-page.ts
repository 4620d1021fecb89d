import { descending } from "d3-array";
import { buildBenchmarks } from "./build-benchmarks.ts";
import { buildDisputes } from "./build-disputes.ts";
import { buildAcknowledged } from "./build-findings.ts";
import { toFigure } from "./build-funnel.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { BrokenSum, OfficialPage } from "./official-page.ts";

const file = "hasil-resmi.csv";

/** What others published about the region and about other regions; null where the data has neither figures nor a region. */
export function buildOfficialPage(context: Context): OfficialPage | null {
  const { officialResults, portal } = context.dataset;
  const region = context.units.get(portal.regionId ?? "");
  if (officialResults.length === 0 && !region) return null;
  const own = officialResults.filter((row) => row.region === portal.regionId);
  const years = [...Map.groupBy(own, ({ year }) => year)].toSorted(([a], [b]) => descending(a, b));
  return {
    regionName: region ? nameOf(region) : null,
    figures: own.length,
    sources: new Set(own.flatMap(({ source }) => source ?? [])).size,
    firstYear: years.at(-1)?.[0] ?? null,
    lastYear: years[0]?.[0] ?? null,
    disputes: buildDisputes(own),
    brokenSums: brokenSums(context),
    years: years.map(([year, rows]) => ({
      year,
      wholes: rows.filter(({ measure }) => !measure.includes(".")).map(toFigure),
      parts: rows.filter(({ measure }) => measure.includes(".")).map(toFigure),
    })),
    ...buildBenchmarks(context),
  };
}

/** Findings about published figures: those that were let stand with the reason, then those still open. */
function brokenSums(context: Context): BrokenSum[] {
  const acknowledged = buildAcknowledged(context)
    .filter((each) => each.file === file)
    .map(({ message, reason, by, date }) => ({ message, reason, by, date }));
  const open = context.faults
    .filter((fault) => fault.file === file && /^[EW]52/.test(fault.code))
    .map(({ message }) => ({ message, reason: null, by: null, date: null }));
  return [...acknowledged, ...open];
}
