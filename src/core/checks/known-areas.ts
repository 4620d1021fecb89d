import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { lineIn } from "#core/json/json-lines.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import { suggester } from "./suggester.ts";

/** Areas of the maps belong to a unit by region code, and the portal's own region is a unit. */
export function* knownAreas({ portal, units, boundaries }: Draft): Generator<Fault> {
  if (!units.whole) return;
  const regionId = portal?.regionId ?? null;
  if (portal && regionId !== null && !units.mentioned.has(regionId)) {
    const parameters = { target: units.file, rows: countRows(1), didYouMean: suggester(units.mentioned)(regionId) };
    yield makeFault("E501", filePlace("portal.json", lineIn(portal, ["wilayah"])), regionId, parameters);
  }
  if (!units.clean) return;
  const codes = new Set(units.rows.map(({ regionCode }) => regionCode));
  for (const { file, areas } of boundaries) {
    for (const { code } of areas) if (!codes.has(code)) yield makeFault("W514", filePlace(file), code, {});
  }
}
