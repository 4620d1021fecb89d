import type { Text } from "#core/text.ts";

/**
 * The way to the next predicate: published points, and the indicators that lead there with the fewest levels. `steps` is how many
 * levels of this indicator alone are enough, null where all `available` are not; for an innovation's indicator one level of
 * one innovation is a step. `indicators` counts those that have levels to rise, `enough` those that alone suffice.
 */
export type PredicateLadder = {
  year: number;
  next: Text;
  points: number;
  decimals: number;
  indicators: number;
  enough: number;
  rows: readonly {
    key: string;
    name: Text;
    ofInnovations: boolean;
    pointsPerStep: number;
    steps: number | null;
    available: number;
  }[];
};
