import { compareTexts } from "#core/compare-texts.ts";
import type { Indicator, Method } from "#core/schema/method.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { Completeness, CompletenessBand, DataQualityPage, UnitCompleteness } from "./data-quality-page.ts";

/** Beyond this many units only those with a gap are shown, and of those no more than this. */
const mostUnits = 150;

type Tally = { asked: number; reported: number };
/** By unit id (`""` for innovations of no unit), then year. */
export type UnitTallies = ReadonlyMap<string, ReadonlyMap<number, Tally>>;

/**
 * What each unit was asked in each year, and what it reported: the indicators of its innovations and its own. An innovation
 * that was only named in a decree is not asked for levels.
 */
export function tallyUnits(context: Context): UnitTallies {
  const tallies = new Map<string, Map<number, Tally>>();
  const add = (unitId: string, year: number, asked: number, reported: number) => {
    const years = tallies.get(unitId) ?? new Map<number, Tally>();
    const { asked: before, reported: had } = years.get(year) ?? { asked: 0, reported: 0 };
    tallies.set(unitId, years.set(year, { asked: before + asked, reported: had + reported }));
  };
  for (const { innovationId, year, asked, reported } of context.indices.maturities) {
    const participation = context.participationsOf.get(innovationId)?.find((row) => row.year === year);
    if (participation?.stage === "ditetapkan" && reported === 0) continue;
    const unitId = context.innovations.get(innovationId)?.unitId ?? "";
    add(context.units.has(unitId) ? unitId : "", year, asked, reported);
  }
  for (const { unitId, year, node } of context.indices.rows) {
    const method = context.methodOfYear.get(year);
    const own = method ? ownIndicators(method, node) : [];
    const reported = own.filter(({ key }) => context.scores.unitValue(unitId, key, year) !== null).length;
    if (own.length > 0) add(unitId, year, own.length, reported);
  }
  return tallies;
}

/** Units by kind, in the order of the data, with their years. A kind's own cells are those of all its units. */
export function buildUnitCompleteness(
  context: Context,
  tallies: UnitTallies,
  years: readonly number[],
): Pick<DataQualityPage, "kinds" | "complete" | "moreUnits"> {
  const all = [
    ...[...context.units.values()]
      .filter(({ id }) => tallies.has(id))
      .map((unit) => ({ kind: unit.kind, row: rowOf(unit.id, nameOf(unit), tallies, years) })),
    ...(tallies.has("") ? [{ kind: null, row: rowOf(null, null, tallies, years) }] : []),
  ];
  const incomplete = all.length > mostUnits ? all.filter(({ row }) => row.cells.some(isGap)) : all;
  const shown = new Set(incomplete.slice(0, mostUnits));
  const kinds = Map.groupBy(all, ({ kind }) => kind);
  return {
    kinds: [...kinds].map(([kind, units]) => ({
      kind,
      cells: years.map((year, at) => ({ year, ...together(units.map(({ row }) => row.cells[at])) })),
      units: units
        .filter((unit) => shown.has(unit))
        .map(({ row }) => row)
        .toSorted((a, b) => compareTexts(a.name?.id ?? "", b.name?.id ?? "")),
    })),
    complete: all.length - incomplete.length,
    moreUnits: incomplete.length - shown.size,
  };
}

function together(cells: readonly (Completeness | undefined)[]): Completeness {
  const total = (of: "asked" | "reported") => cells.reduce((sum, cell) => sum + (cell?.[of] ?? 0), 0);
  return completeness({ asked: total("asked"), reported: total("reported") });
}

/** A share with its band; full only where nothing at all is missing. */
export function completeness({ asked, reported }: Tally): Completeness {
  const share = asked === 0 ? null : reported / asked;
  return { asked, reported, share, band: bandOf(share) };
}

function rowOf(
  id: string | null,
  name: UnitCompleteness["name"],
  tallies: UnitTallies,
  years: readonly number[],
): UnitCompleteness {
  const own = tallies.get(id ?? "");
  return {
    id,
    name,
    cells: years.map((year) => ({ year, ...completeness(own?.get(year) ?? { asked: 0, reported: 0 }) })),
  };
}

function bandOf(share: number | null): CompletenessBand {
  if (share === null) return "absent";
  if (share === 1) return "full";
  if (share >= 0.95) return "high";
  if (share >= 0.8) return "middle";
  return share > 0 ? "low" : "none";
}

function isGap({ band }: Completeness): boolean {
  return band !== "full" && band !== "absent";
}

/** The indicators below a root that are reported of units, not of innovations; what the engine counts is not reported. */
function ownIndicators(method: Method, root: string): Indicator[] {
  const groups = new Map(method.groups.map((group) => [group.key, group]));
  return method.indicators.filter(({ scope, parent }) => {
    if (scope === "inovasi" || groups.get(parent)?.aggregation === "jumlah-inovasi") return false;
    let at = groups.get(parent);
    while (at !== undefined && at.parent !== null) at = groups.get(at.parent);
    return at?.key === root;
  });
}
