import type { BilingualText, Text } from "#core/text.ts";
import type { PublishedFigure } from "./home-page.ts";

export const disputeKinds = ["same", "result", "place", "count"] as const;
/**
 * One question with more than one published answer: the same measure with different values; a predicate beside an
 * award; places beside counts that are taken for places; the several counts that one word "innovations" hides.
 */
export type DisputeKind = (typeof disputeKinds)[number];
export type Dispute = { kind: DisputeKind; year: number; figures: readonly PublishedFigure[] };

/** Published numbers that contradict their parts or other records, as the checks found, with the reason they stand. */
export type BrokenSum = { message: BilingualText; reason: string | null; by: string | null; date: string | null };

/** Another region's result beside the portal's own. */
export type BenchmarkRow = {
  name: Text;
  unitId: string | null;
  own: boolean;
  /** Null where the number was not published, or is none. */
  value: number | null;
  decimals: number;
  predicate: string | null;
  /** Place among cities or regencies. */
  place: string | null;
  definition: string | null;
  asOf: string | null;
  source: string | null;
};

/** Regions in one year and measure, highest first; years are never set against each other. */
export type BenchmarkYear = {
  year: number;
  measure: string;
  rows: readonly BenchmarkRow[];
  /** Largest bar: the top of the year's scale where the measure is an index, else the largest value. */
  maximum: number;
};

/** Where there are too many regions for a table: how many, from where to where. */
export type BenchmarkRange = {
  year: number;
  measure: string;
  regions: number;
  lowest: { name: Text; unitId: string | null; value: number; decimals: number };
  highest: { name: Text; unitId: string | null; value: number; decimals: number };
  sources: readonly string[];
};

export type OfficialPage = {
  regionName: Text | null;
  /** Figures about the region, and the sources they come from. */
  figures: number;
  sources: number;
  firstYear: number | null;
  lastYear: number | null;
  disputes: readonly Dispute[];
  brokenSums: readonly BrokenSum[];
  /** The region's figures, newest year first. */
  years: readonly { year: number; wholes: readonly PublishedFigure[]; parts: readonly PublishedFigure[] }[];
  benchmarks: readonly BenchmarkYear[];
  ranges: readonly BenchmarkRange[];
};
