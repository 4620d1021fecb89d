import type { Acknowledgement } from "#core/checks/acknowledgement.ts";
import type { Severity } from "#core/faults/fault.ts";
import type { BilingualText, Text } from "#core/text.ts";

/** How full a unit's year is: all, 95 % or more, 80 % or more, less, nothing at all, or nothing was asked. */
export type CompletenessBand = "full" | "high" | "middle" | "low" | "none" | "absent";

/** Levels and values that a method asks for and how many were reported. `share` is null where none were asked. */
export type Completeness = { asked: number; reported: number; share: number | null; band: CompletenessBand };

export type YearCompleteness = Completeness & {
  year: number;
  units: number;
  /** Innovation levels above 0, and those with evidence; the share is null where there are none. */
  claimed: number;
  evidenced: number;
  evidencedShare: number | null;
};

export type UnitCompleteness = {
  id: string | null;
  name: Text | null;
  cells: readonly (Completeness & { year: number })[];
};

/** A fact about an innovation's record; `unit` null where it has none. */
export type RecordLink = {
  id: string;
  name: Text;
  unit: { id: string; name: Text } | null;
  checkedOn: string | null;
};

export const freshnessBands = ["recent", "older", "old", "never"] as const;
/** Checked within 12 months before the edition, within 24, longer ago, or never. */
export type FreshnessBand = (typeof freshnessBands)[number];

export type Freshness = {
  running: number;
  bands: readonly { band: FreshnessBand; count: number; share: number }[];
  /** Running innovations not checked for 12 months: longest ago first, those never checked last; and how many are left out. */
  stale: readonly RecordLink[];
  more: number;
};

/** Values of one measure in one year that differ. */
export type DifferingFigures = {
  year: number;
  region: Text;
  measure: string;
  versions: readonly { value: string; definition: string | null; asOf: string | null; source: string | null }[];
};

/** An official number that disagrees with another number. `place` is the cell, or the key of one that was let stand. */
export type Contradiction = { file: string; place: string | null; message: BilingualText; acknowledged: boolean };

/** All findings of one code in one file that nobody has acknowledged; `message` is the first of them. */
export type OpenFindings = { file: string; code: string; severity: Severity; count: number; message: BilingualText };

export type DataQualityPage = {
  /** The last year in which anything was asked; null where nothing ever was. */
  latest: YearCompleteness | null;
  years: readonly YearCompleteness[];
  hasEvidence: boolean;
  /** Kinds of unit with all their units together; of the units themselves, in a large data set only those with a gap. */
  kinds: readonly { kind: string | null; cells: UnitCompleteness["cells"]; units: readonly UnitCompleteness[] }[];
  /** Units left out because they are complete in every year, and units left out because there are too many. */
  complete: number;
  moreUnits: number;
  freshness: Freshness | null;
  /** Findings that people let stand, with their reasons. */
  acknowledged: readonly Acknowledgement[];
  differing: readonly DifferingFigures[];
  contradictions: readonly Contradiction[];
  open: readonly OpenFindings[];
  openCount: number;
};
