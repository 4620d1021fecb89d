/** Least and most of a kind of number, under the names that Frictionless, CSVW and JSON Schema share; what has no bound is left out. */
export function boundsOf({ least, most }: { least: number; most: number }): { minimum?: number; maximum?: number } {
  return {
    ...(Number.isFinite(least) ? { minimum: least } : {}),
    ...(Number.isFinite(most) ? { maximum: most } : {}),
  };
}
