/** What a method has chosen and what each choice means in numbers; null where it has no such choice or does not publish it. */
export type MethodChoices = {
  /** Policies for missing values of the nodes that join anything, as the method first names them. */
  missing: readonly string[];
  minimumCoverage: number;
  /** Ways of bringing values to a scale, with how many indicators each serves. */
  scalings: readonly { normalisation: string; indicators: number }[];
  /** Ways of joining, as the tree first names them. */
  joinings: readonly string[];
  rankOn: "rounded" | "unrounded";
  decimals: number;
  rankWithin: "kind" | "all";
  divisor: DivisorChoice | null;
  count: CountChoice | null;
  draws: { count: number; noise: number; seed: number } | null;
};

/** `year`, `regions` and `below` say who sent fewer innovations than the floor, where the index could be computed. */
export type DivisorChoice = { floor: number; latest: { year: number; regions: number; below: number } | null };

/**
 * The score for the number of innovations, in points of the index: at its most, and for one innovation. `maturity` is how far the
 * mean maturity must rise, of `maturityMost`, for as much (null where even all of it gives less); `qualityMost` what all maturity
 * together can give.
 */
export type CountChoice = {
  most: number;
  share: number;
  each: number;
  cap: number;
  affairs: number | null;
  maturity: number | null;
  maturityMost: number;
  qualityMost: number;
};
