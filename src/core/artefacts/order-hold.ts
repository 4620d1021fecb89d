import type { Text } from "#core/text.ts";

/**
 * How much a ranking hangs on one indicator in one year: by how many places units move on average without it, and who moves most
 * (`shift` below 0 rises; null where nobody moves). `place` among the `outOf` indicators of the ranking, 1 for the one on
 * which it hangs most; equals share a place.
 */
export type HoldOfYear = {
  year: number;
  meanShift: number;
  place: number;
  outOf: number;
  units: number;
  greatest: { unitId: string; name: Text; kind: string | null; shift: number } | null;
};

/** The same by year, of one ranked index. */
export type OrderHold = { node: string; nodeName: Text; years: readonly HoldOfYear[] };
