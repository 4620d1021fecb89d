import type { Text } from "#core/text.ts";
import type { ChangeStory, LatestBreak } from "./change-story.ts";
import type { CountEffects } from "./count-effects.ts";
import type { PublishedFigure } from "./home-page.ts";
import type { IndexTrend } from "./index-point.ts";
import type { InnovationCard } from "./innovation-card.ts";
import type { PredicateLadder } from "./predicate-ladder.ts";
import type { RankHold } from "./rank-hold.ts";
import type { Ranking } from "./ranking.ts";
import type { TrendStatement } from "./trend-statement.ts";

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
  /** What may be said about its direction: of the official numbers, and of the recomputed ones that the figure shows. */
  direction: { official: TrendStatement | null; constant: TrendStatement | null };
  /** Why its number changed; null where no two years may be compared. */
  change: ChangeStory | null;
  /** Where the latest number may not be compared with the one before. */
  latestBreak: LatestBreak | null;
  /** The ranking it stands in, latest year with a value for it, at most 40 rows around it. */
  peers: Ranking | null;
  /** How sure its rank among them is; null without a rank. */
  hold: RankHold | null;
  /** The way to the next predicate, null in the highest and for the unit index, which has none. */
  ladder: PredicateLadder | null;
  /** What the number of innovations does to its index; null where it rests on none, and for the unit index. */
  counts: CountEffects | null;
  nodes: NodeTable | null;
  grid: IndicatorGrid | null;
  /** Said in words beside the grid; null where nothing stands out. */
  highlights: GridHighlights | null;
  innovations: readonly InnovationCard[];
  published: readonly PublishedFigure[];
  /** Where its numbers lie: file and line ranges of its rows. */
  provenance: readonly { file: string; rows: number; firstLine: number; lastLine: number }[];
  /** The figures of each year with an index: how they came about as JSON, themselves as CSV, their fact page; none for data too large for it. */
  figures: readonly { year: number; path: string; table: string; fact: string }[];
};
