import type { NoIndexReason } from "#core/composite/index-row.ts";
import type { Aggregation, MissingPolicy } from "#core/schema/group.ts";
import type { Text } from "#core/text.ts";

/** A node of a method's tree, each before its children; `parent` is a position, -1 at the root. */
export type WeightNode = {
  key: string;
  name: Text;
  parent: number;
  /** Null for an indicator. */
  aggregation: Aggregation | null;
  missing: MissingPolicy;
  /** The method's weight among its siblings in percent; under a sum its share of the points that can be had. */
  weight: number;
  /** What its score is multiplied by in a sum; not used under a mean. */
  factor: number;
  /** What counts for it where it is missing, under its parent's `nol`. */
  nothing: number;
};

/** A unit as published, and its scores on the indicators in the order of the nodes; null is missing, never zero. */
export type WeightUnit = {
  id: string;
  name: Text;
  index: number | null;
  rank: number | null;
  tied: number;
  reason: NoIndexReason | null;
  /** Ranks between which it stays in nine of ten draws of other weights. */
  span: { best: number; worst: number } | null;
  /** Null for a unit without an index: it stays without. */
  scores: readonly (number | null)[] | null;
  /** Positions of inner nodes that have no score by the method, since too little was reported. */
  barred: readonly number[];
};

/** Units ranked together in one year, as the page of other weights and its script read them. */
export type WeightsFile = {
  group: string;
  year: number;
  node: string;
  nodeName: Text;
  method: { id: string; name: Text };
  decimals: number;
  rankOn: "rounded" | "unrounded";
  /** Index = offset + factor × score of the root. */
  line: { offset: number; factor: number };
  /** Mark of sample data; null where they are real. */
  note: string | null;
  nodes: readonly WeightNode[];
  units: readonly WeightUnit[];
};
