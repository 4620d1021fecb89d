import type { CompletenessBand, DataQualityPage } from "#core/artefacts/data-quality-page.ts";

/** The shades that the key explains, least missing first. */
export const bandsInKey: readonly Exclude<CompletenessBand, "absent">[] = ["full", "high", "middle", "low", "none"];

/** How many units the table of units has. */
export function shownUnits({ kinds }: DataQualityPage): number {
  return kinds.reduce((sum, { units }) => sum + units.length, 0);
}
