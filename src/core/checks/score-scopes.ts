import type { Fault } from "#core/faults/fault.ts";
import type { Place } from "#core/faults/make-fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { BilingualText } from "#core/text.ts";
import type { Draft } from "./draft.ts";
import { scoreIndicators } from "./score-indicators.ts";

const scopes: Record<"wilayah" | "unit" | "inovasi", BilingualText> = {
  wilayah: { id: "wilayah", en: "the region" },
  unit: { id: "unit", en: "a unit" },
  inovasi: { id: "inovasi", en: "an innovation" },
};

/** A row about an innovation names it; a row about a unit names the unit and no innovation. One fault a cell. */
export function* scoreScopes(draft: Draft): Generator<Fault> {
  const { scores, places } = draft.scores;
  const indicatorOf = scoreIndicators(draft);
  let told: Place | null = null;
  for (let row = 0; row < scores.length; row++) {
    const indicator = indicatorOf(row);
    if (!indicator) continue;
    const scope = indicator.scope ?? "unit";
    const hasInnovation = (scores.innovation[row] as number) >= 0;
    const hasUnit = (scores.unit[row] as number) >= 0;
    if (scope === "inovasi" ? hasInnovation : hasUnit && !hasInnovation) continue;
    const place = places.of(row, scope === "inovasi" || hasInnovation ? "innovationId" : "unitId");
    // In the wide form every score of the line would say the same.
    if (told?.file === place.file && told.line === place.line && told.cell === place.cell) continue;
    told = place;
    const texts = { indicator: indicator.key, scope: scopes[scope] };
    if (scope !== "inovasi" && hasInnovation) {
      const innovation = scores.innovationIds[scores.innovation[row] as number] ?? "";
      yield makeFault("E507", place, innovation, texts);
    } else {
      yield makeFault("E506", place, null, { ...texts, needed: scope === "inovasi" ? "inovasi" : "unit" });
    }
  }
}
