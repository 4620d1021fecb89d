import type { Text } from "#core/text.ts";
import type { Funnel, PublishedFigure } from "./home-page.ts";
import type { IndexPoint } from "./index-point.ts";
import type { MethodChoices } from "./method-choices.ts";
import type { MethodContrast } from "./method-comparison.ts";
import type { RankMoves } from "./rank-moves.ts";
import type { Ranking } from "./ranking.ts";

/** A unit whose published index moved most since the year before, only where both years may be compared. */
export type Mover = { unitId: string; name: Text; kind: string; from: number; to: number; change: number };

/** How many units of a ranking have each predicate, highest first; `none` have a value below all that are known. */
export type PredicateCount = {
  kind: string | null;
  node: string;
  nodeName: Text;
  counted: number;
  predicates: readonly { name: Text; lowerBound: number; count: number }[];
  none: number;
};

export type YearPage = {
  year: number;
  previous: number | null;
  next: number | null;
  method: { id: string; name: Text };
  /** The method of the year before, to say what changed; null in the first year. */
  previousMethod: { id: string; name: Text } | null;
  /** False where the year may not be compared with the one before; then there are no movers. */
  comparable: boolean;
  /** What differs from the method of the year before; null where both are served by one, or there is none before. */
  contrast: MethodContrast | null;
  region: {
    unitId: string;
    name: Text;
    nodeName: Text;
    point: IndexPoint;
    decimals: number;
    fact: string | null;
  } | null;
  rankings: readonly Ranking[];
  /** How the ranges of ranks were drawn; null where no row has one. */
  draws: MethodChoices["draws"];
  predicateCounts: readonly PredicateCount[];
  movers: { up: readonly Mover[]; down: readonly Mover[] };
  /** Ranks of the year before and of this one, by ranking, only where both years may be compared. */
  rankMoves: readonly RankMoves[];
  funnel: Funnel | null;
  /** Innovations that took part, by kind of unit; null kind = no unit of the portal. */
  byKind: readonly { kind: string | null; count: number }[];
  published: readonly PublishedFigure[];
  targets: readonly { measure: string; value: string; source: string | null; fact: string }[];
};
