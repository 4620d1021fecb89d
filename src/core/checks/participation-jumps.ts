import { stageOrder } from "#core/composite/stage-order.ts";
import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { Draft } from "./draft.ts";
import { joinKey } from "./exception-key.ts";
import type { Finding } from "./finding.ts";
import { jumpBounds } from "./jump-bounds.ts";

type Bounds = { factor: number; atLeast: number };
type Subject = { id: string | null; name: string; bounds: Bounds; activeUntil: string | null };

/**
 * Innovations entered in a year, of the region and of each unit, against the year before: many times more or fewer
 * must be acknowledged. The year of the edition may still be incomplete, so fewer are normal there.
 */
export function* participationJumps(draft: Draft): Generator<Finding> {
  const { portal, participations, innovations, units } = draft;
  if (!portal || !participations.clean || !innovations.clean || !units.clean) return;
  const entered = participations.rows.filter(({ stage }) => stageOrder[stage] >= stageOrder.diinput);
  const years = yearsBetween(entered);
  const region = units.rows.find(({ id }) => id === portal.regionId);
  const whole = { id: portal.regionId, name: region?.name ?? portal.title.id, activeUntil: null };
  yield* jumps(draft, years, { ...whole, bounds: jumpBounds.region }, entered);
  const ownerOf = new Map(innovations.rows.map(({ id, unitId }) => [id, unitId]));
  const byUnit = Map.groupBy(entered, ({ innovationId }) => ownerOf.get(innovationId) ?? null);
  for (const { id, name, activeUntil } of units.rows) {
    // The region's own innovations are within the region's count.
    if (id === portal.regionId) continue;
    yield* jumps(draft, years, { id, name, activeUntil, bounds: jumpBounds.unit }, byUnit.get(id) ?? []);
  }
}

function* jumps(
  { portal, participations }: Draft,
  years: readonly number[],
  { id, name, bounds, activeUntil }: Subject,
  rows: readonly Participation[],
): Generator<Finding> {
  const byYear = Map.groupBy(rows, ({ year }) => year);
  for (const year of years.slice(1)) {
    const now = byYear.get(year) ?? [];
    const [count, before] = [now.length, byYear.get(year - 1)?.length ?? 0];
    if (!isJump(count, before, bounds)) continue;
    const isShort = count < before;
    if (isShort && (isUnfinished(year, portal?.edition) || isOver(activeUntil, year))) continue;
    const fault: Fault = makeFault("E531", placeOf(participations, now[0]), null, {
      subject: name,
      count,
      year,
      before,
      lastYear: year - 1,
    });
    yield { fault, key: joinKey([year, id]) };
  }
}

function isJump(count: number, before: number, { factor, atLeast }: Bounds): boolean {
  if (before === 0 || Math.max(count, before) < atLeast) return false;
  return count >= before * factor || count * factor <= before;
}

/** The year in which the edition was made is still being reported. */
function isUnfinished(year: number, edition: string | undefined): boolean {
  return edition === undefined || year >= Number(edition.slice(0, 4));
}

function isOver(activeUntil: string | null, year: number): boolean {
  return activeUntil !== null && Number(activeUntil.slice(0, 4)) <= year;
}

function placeOf({ file, places }: Draft["participations"], row: Participation | undefined) {
  return row ? places.at(row.line, "year") : filePlace(file);
}

/** Every year from the first to the last with rows, so that a year without any is seen too. */
function yearsBetween(rows: readonly Participation[]): number[] {
  const years = new Set(rows.map(({ year }) => year));
  const first = years.size === 0 ? 0 : Math.min(...years);
  const last = years.size === 0 ? -1 : Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
