import type { Ranking } from "./ranking.ts";

/** All units, ranked within their kind, in the latest year that has results. */
export type UnitsPage = { year: number; rankings: readonly Ranking[] };
