import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { BilingualText } from "#core/text.ts";
import type { Draft } from "./draft.ts";
import { scoreIndicators } from "./score-indicators.ts";

const scopes: Record<"wilayah" | "unit" | "inovasi", BilingualText> = {
  wilayah: { id: "wilayah", en: "the region" },
  unit: { id: "unit", en: "a unit" },
  inovasi: { id: "inovasi", en: "an innovation" },
};

/** A row about an innovation names it; a row about a unit names the unit and no innovation. */
export function* scoreScopes(draft: Draft): Generator<Fault> {
  const { scores, places } = draft.scores;
  const indicatorOf = scoreIndicators(draft);
  for (let row = 0; row < scores.length; row++) {
    const indicator = indicatorOf(row);
    if (!indicator) continue;
    const scope = indicator.scope ?? "unit";
    const hasInnovation = (scores.innovation[row] as number) >= 0;
    const hasUnit = (scores.unit[row] as number) >= 0;
    if (scope === "inovasi" ? hasInnovation : hasUnit && !hasInnovation) continue;
    const line = scores.line[row] as number;
    const texts = { indicator: indicator.key, scope: scopes[scope] };
    if (scope !== "inovasi" && hasInnovation) {
      const innovation = scores.innovationIds[scores.innovation[row] as number] ?? "";
      yield makeFault("E507", places.at(line, "innovationId"), innovation, texts);
    } else {
      const needed = scope === "inovasi" ? "inovasi" : "unit";
      yield makeFault("E506", places.at(line, scope === "inovasi" ? "innovationId" : "unitId"), null, {
        ...texts,
        needed,
      });
    }
  }
}
