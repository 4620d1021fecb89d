import type { Text } from "#core/text.ts";
import type { PublishedFigure } from "./home-page.ts";
import type { IndexTrend } from "./index-point.ts";
import type { InnovationCard } from "./innovation-card.ts";
import type { Ranking } from "./ranking.ts";

/** Levels or values by indicator and year. A cell is the mean over the unit's innovations, or the unit's own value. */
export type IndicatorGrid = {
  years: readonly number[];
  /** What a cell holds: a mean level, a level, or a raw value. */
  cells: "mean-level" | "level" | "value";
  rows: readonly {
    key: string;
    name: Text;
    /** Highest attainable; null where the scale is open. */
    maximum: number | null;
    group: Text | null;
    values: readonly (number | null)[];
  }[];
};

/**
 * What stands out in the latest year of a grid: at most three rows furthest from and three nearest to their maximum,
 * by share of it, ties by key; rows without a value or maximum are left out. Null where fewer than four rows have both.
 */
export type GridHighlights = {
  year: number;
  lowest: readonly { key: string; name: Text; value: number; maximum: number }[];
  highest: readonly { key: string; name: Text; value: number; maximum: number }[];
};

/** Inner nodes of the tree below the root, by year. */
export type NodeTable = {
  years: readonly number[];
  rows: readonly {
    node: string;
    name: Text;
    depth: number;
    maximum: number | null;
    scores: readonly (number | null)[];
  }[];
};

export type UnitPage = {
  id: string;
  name: Text;
  kind: string;
  parent: { id: string; name: Text } | null;
  children: readonly { id: string; name: Text; kind: string }[];
  regionCode: string | null;
  /** True where the index is the portal's own adaptation, which every page that shows it must say. */
  adaptation: boolean;
  trend: IndexTrend | null;
  next: { points: number; name: Text } | null;
  /** The ranking it stands in, latest year with a value for it, at most 40 rows around it. */
  peers: Ranking | null;
  nodes: NodeTable | null;
  grid: IndicatorGrid | null;
  /** Said in words beside the grid; null where nothing stands out. */
  highlights: GridHighlights | null;
  innovations: readonly InnovationCard[];
  published: readonly PublishedFigure[];
  /** Where its numbers lie: file and line ranges of its rows. */
  provenance: readonly { file: string; rows: number; firstLine: number; lastLine: number }[];
};
