import type { FacetKey } from "#core/browse/facet-key.ts";
import { findAffair } from "#core/schema/affair.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { latestMaturity, sinceYear } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { FacetValue } from "./facet.ts";

export type FacetMark = Omit<FacetValue, "count">;
type MarksOf = (context: Context, innovation: Innovation) => FacetMark[];

/** Lower bounds of the bands of maturity, in per cent of the highest that the method of the year allows. */
const bandFloors = [90, 75, 50, 0];

/** The values that an innovation has of each facet; none where it is not known. */
export const facetMarks: { readonly [Key in FacetKey]: MarksOf } = {
  urusan: (_, { affair }) => {
    if (affair === null) return [];
    const known = findAffair(affair);
    return [{ value: known?.slug ?? slugOf(affair), code: affair, name: known?.name ?? { id: affair, en: null } }];
  },
  pelaksana: (context, { unitId }) => coded(context.units.get(unitId ?? "")?.kind),
  unit: (context, { unitId }) => {
    const unit = context.units.get(unitId ?? "");
    return unit ? [{ value: unit.id, code: unit.id, name: nameOf(unit) }] : [];
  },
  tahun: (context, innovation) => coded(sinceYear(context, innovation)?.toString()),
  jenis: (_, { type }) => coded(type),
  tahapan: (_, { phase }) => coded(phase),
  kematangan: (context, { id }) => {
    const latest = latestMaturity(context, id);
    if (latest === null || !(latest.maximum > 0)) return [];
    const percent = (latest.value / latest.maximum) * 100;
    const floor = bandFloors.find((bound) => percent >= bound) ?? 0;
    return coded(String(floor).padStart(2, "0"));
  },
  lomba: (context, { id }) =>
    (context.competitionsOf.get(id) ?? []).flatMap(({ competition }) => {
      const value = slugOf(competition);
      return value === "" ? [] : [{ value, code: competition, name: { id: competition, en: null } }];
    }),
  status: (_, { status }) => coded(status),
};

function coded(code: string | null | undefined): FacetMark[] {
  return code === null || code === undefined ? [] : [{ value: slugOf(code), code, name: null }];
}

/** A text of the data as part of an address. */
function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
