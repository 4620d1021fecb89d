import type { UnitPage } from "#core/artefacts/unit-page.ts";

type Children = UnitPage["children"];

/** Units below a unit gathered by kind, both in the order given. */
export function childGroups(units: Children): readonly { kind: string; units: Children }[] {
  return [...Map.groupBy(units, (unit) => unit.kind)].map(([kind, members]) => ({ kind, units: members }));
}
