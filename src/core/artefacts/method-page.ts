import type { Text } from "#core/text.ts";
import type { MethodChoices } from "./method-choices.ts";
import type { DivisorTouch, MethodComparison } from "./method-comparison.ts";

/** A node of the method's tree in reading order, root first. */
export type MethodNode = {
  key: string;
  name: Text;
  depth: number;
  leaf: boolean;
  number: string | null;
  aggregation: string | null;
  normalisation: string | null;
  weight: number | null;
  weightIsReference: boolean;
  /** Share of the index, 0 to 1; null where unknown. */
  share: number | null;
  maximum: number | null;
  lower: number | null;
  upper: number | null;
  /** Leaves: 1 where more is better, -1 where less is. */
  direction?: 1 | -1;
  /** Inner nodes that count or average innovations: what the rule sets besides their weights. */
  rule?: { minimumDivisor: number | null; countCap: number | null; minimumBasicAffairs: number | null };
};

/** A real computation from the data, so that a reader can follow it with a calculator. */
export type WorkedExample =
  | {
      kind: "iid";
      unitId: string;
      unitName: Text;
      year: number;
      regionPoints: number;
      innovationPoints: number;
      innovations: number;
      divisor: number;
      meanMaturity: number;
      countPoints: number;
      maximum: number;
      published: number;
      decimals: number;
    }
  | {
      kind: "composite";
      unitId: string;
      unitName: Text;
      year: number;
      leaves: readonly { name: Text; value: number; score: number }[];
      groups: readonly { name: Text; aggregation: string; score: number }[];
      published: number;
      decimals: number;
    };

export type MethodPage = {
  id: string;
  name: Text;
  years: readonly number[];
  scale: readonly [number, number];
  decimals: number;
  rankOn: "rounded" | "unrounded";
  rankWithin: "kind" | "all";
  missing: string;
  /** Share of weight that must be reported for an index, 0 to 1. */
  minimumCoverage: number;
  predicates: readonly { name: Text; lowerBound: number; upperBound: number | null }[];
  source: string;
  note: Text;
  /** What is not published of the rule; `acuan`: weights are references and not that year's. Empty where all is known. */
  unknown: readonly ("bobot" | "acuan" | "pembagi" | "predikat")[];
  comparableWith: readonly string[];
  /** This method beside every other, newest first. */
  comparisons: readonly MethodComparison[];
  /** Whom its divisor touches; null where no earlier method has another. */
  divisorTouch: DivisorTouch | null;
  choices: MethodChoices;
  nodes: readonly MethodNode[];
  example: WorkedExample | null;
};

/** The register of methods, newest first, each step from one to the next, and the unit index that the portal adds. */
export type MethodsPage = {
  methods: readonly Pick<MethodPage, "id" | "name" | "years" | "predicates" | "unknown" | "comparableWith">[];
  steps: readonly MethodComparison[];
  /** How ranks are drawn anew with other weights; null where nobody is ranked. */
  draws: MethodChoices["draws"];
  hasUnitIndex: boolean;
};
