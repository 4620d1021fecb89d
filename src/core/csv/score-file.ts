import type { Places } from "./places.ts";

/** A file of scores whose rows went into a `ScoreBuilder`: where its columns are, and whether no row was lost. */
export type ScoreFile = { places: Places; clean: boolean };
