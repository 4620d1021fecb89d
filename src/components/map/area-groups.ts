import type { AreaLevel, MappedArea } from "#core/artefacts/map-page.ts";
import type { Text } from "#core/text.ts";

export type AreaGroup = { within: Text | null; areas: readonly MappedArea[] };

/** Areas in their reading order by the area they lie in; one group without a name where all lie in the same. */
export function areaGroups({ areas }: AreaLevel): AreaGroup[] {
  const groups = [...Map.groupBy(areas, (area) => area.within?.id ?? "").values()];
  if (groups.length < 2) return [{ within: null, areas }];
  return groups.map((group) => ({ within: group[0]?.within ?? null, areas: group }));
}
