import type { Affair } from "#core/schema/affair.ts";
import type { Stage } from "#core/schema/participation.ts";
import type { Text } from "#core/text.ts";
import type { Barrier } from "./entry-barriers.ts";
import type { IndicatorGap } from "./indicator-gaps.ts";
import type { LevelUp } from "./level-ups.ts";
import type { ReadinessRules } from "./readiness-rules.ts";
import type { ReasonCount } from "./reason-counts.ts";
import type { SendingScenario } from "./sending-scenarios.ts";

/**
 * What becomes of an innovation this year: ready as it is; mature enough, but something is missing; below the threshold; or
 * kept out by a rule. Where there is no threshold, or no maturity to hold against it, none is below it.
 */
export const verdicts = ["siap", "lengkapi", "naikkan", "tidak-terhitung"] as const;
export type Verdict = (typeof verdicts)[number];
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** An indicator that lacks something. `level` is what was claimed; null where nothing was reported. */
export type IndicatorNote = {
  key: string;
  number: string | null;
  name: Text;
  mandatory: boolean;
  level: number | null;
};

/** Maturity points of one innovation; all but the maximum are null where that year's weights are not published. */
export type MaturitySoFar = {
  /** What the reported levels add up to; a gap adds nothing, and no level at all is null. A given total stands for levels. */
  soFar: number | null;
  /** The part of `soFar` that has evidence; null where only a total is known. */
  evidenced: number | null;
  /** What it would be if every gap came out at the highest level. */
  best: number | null;
  maximum: number | null;
};

export type InnovationReadiness = {
  id: string;
  name: Text;
  unitId: string | null;
  /** Furthest stage of the year so far; null without a row in `keikutsertaan.csv`. */
  stage: Stage | null;
  verdict: Verdict;
  maturity: MaturitySoFar;
  /** Points that `soFar` (0 where no level is reported) and `best` lack to the threshold; null without anything to compare. */
  shortfall: { soFar: number; best: number } | null;
  unreported: readonly IndicatorNote[];
  unevidenced: readonly IndicatorNote[];
  /** Headings of `inovasi.csv`, in its order. */
  emptyFields: readonly string[];
  barriers: readonly Barrier[];
  /** Marked as stopped: nothing forbids sending it, but somebody should look. */
  stopped: boolean;
  /** Years it has been entered in, this one included. */
  entries: number;
  /** Largest gain first: three, or as many as it takes to reach the threshold. None where a rule keeps it out or only a
   * total is known. */
  levelUps: readonly LevelUp[];
};

/** One unit with its innovations, worst first; `id` null gathers those of no known unit. */
export type UnitReadiness = {
  id: string | null;
  name: Text | null;
  kind: string | null;
  counts: VerdictCounts;
  innovations: readonly InnovationReadiness[];
  unreported: number;
  unevidenced: number;
  emptyFields: number;
  /** Mean of `soFar` over the innovations where it is known. */
  meanMaturity: number | null;
};

export type AffairCoverage = { affair: Affair; ready: number; complete: number; all: number };

/** An innovation that would count this year but has not been entered. */
export type Unentered = { id: string; name: Text; unitId: string | null; unitName: Text | null; appliedOn: string };

export type ReadinessReport = {
  applies: true;
  year: number;
  sample: boolean;
  edition: string;
  method: { id: string; name: Text; source: string };
  rules: ReadinessRules;
  count: number;
  counts: VerdictCounts;
  reasons: readonly ReasonCount[];
  /** Innovations already at the stage `dikirim` or beyond. */
  sent: number;
  units: readonly UnitReadiness[];
  unitsWithout: readonly { id: string; name: Text; kind: string }[];
  scenarios: readonly SendingScenario[];
  affairs: readonly AffairCoverage[];
  indicators: readonly IndicatorGap[];
  unentered: readonly Unentered[];
};

/** Why a readiness report would say nothing. */
export type NoReadiness = {
  applies: false;
  year: number | null;
  reason: "tanpa-metode" | "tanpa-indikator-inovasi" | "tanpa-inovasi";
  /** Years for which there would be a report. */
  years: readonly number[];
};

export type Readiness = ReadinessReport | NoReadiness;
