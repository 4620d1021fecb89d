import type { Unit } from "#core/schema/unit.ts";
import type { Context } from "./context.ts";
import { foldWords } from "./fold-words.ts";
import type { NearBasis } from "./near-pages.ts";

const villageKinds: readonly string[] = ["kelurahan", "desa"];
const localKinds: readonly string[] = [...villageKinds, "kecamatan", "puskesmas", "sekolah"];
const healthCentre = "puskesmas";

/** The villages of the data that still exist, in the order of its file. */
export function villagesOf({ dataset }: Context): Unit[] {
  return dataset.units.filter((unit) => villageKinds.includes(unit.kind) && exists(unit, dataset.portal.edition));
}

/** The unit a village belongs to; null where that is the region itself, or not told. */
export function districtOf({ units, dataset }: Context, village: Unit): Unit | null {
  const parent = units.get(village.parentId ?? "");
  return parent && parent.id !== dataset.portal.regionId && parent.parentId !== null ? parent : null;
}

export function healthCentresOf({ dataset }: Context): Unit[] {
  return dataset.units.filter((unit) => unit.kind === healthCentre && exists(unit, dataset.portal.edition));
}

/** True for a unit that serves the whole city, and not only those who live or learn in one part of it. */
export function servesWholeCity(unit: Unit): boolean {
  return !localKinds.includes(unit.kind);
}

/**
 * The units that serve a village: itself, its district, and its health centre. A health centre is the village's where
 * unit.csv puts it under the village or its district, else where it bears the village's name ("Karangtengah" for
 * "Karang Tengah"); the name is a guess, which pages must say.
 */
export function servingUnits(context: Context, village: Unit): { unit: Unit; basis: NearBasis }[] {
  const district = districtOf(context, village);
  const centres = healthCentresOf(context);
  const parents = [village.id, ...(district ? [district.id] : [])];
  const children = centres.filter((unit) => parents.includes(unit.parentId ?? ""));
  const namesakes = centres.filter((unit) => placeName(unit) === placeName(village));
  return [
    { unit: village, basis: "village" },
    ...(district ? [{ unit: district, basis: "district" as const }] : []),
    ...(children.length > 0
      ? children.map((unit) => ({ unit, basis: "child" as const }))
      : namesakes.map((unit) => ({ unit, basis: "name" as const }))),
  ];
}

/** A unit's name without its kind and without blanks: "karangtengah". */
function placeName({ name, kind }: Unit): string {
  const words = foldWords(name);
  return (words[0] === kind ? words.slice(1) : words).join("");
}

function exists({ activeUntil }: Unit, edition: string): boolean {
  return activeUntil === null || activeUntil >= edition;
}
