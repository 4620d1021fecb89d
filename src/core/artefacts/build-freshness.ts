import { compareTexts } from "#core/compare-texts.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { Freshness, RecordLink } from "./data-quality-page.ts";
import { freshnessBands } from "./data-quality-page.ts";
import { freshnessOf } from "./freshness-of.ts";

const mostListed = 300;

/** When the status of running innovations was last checked, seen from the edition; null where none is said to run. */
export function buildFreshness(context: Context): Freshness | null {
  const { edition } = context.dataset.portal;
  const running = context.dataset.innovations.filter(({ status }) => status === "berjalan");
  if (running.length === 0) return null;
  const bands = running.map(({ checkedOn }) => freshnessOf(checkedOn, edition));
  const stale = running
    .filter((_, at) => bands[at] !== "recent")
    .toSorted(
      (a, b) =>
        compareTexts(a.checkedOn ?? "9999", b.checkedOn ?? "9999") ||
        compareTexts(a.name, b.name) ||
        compareTexts(a.id, b.id),
    )
    .map((innovation): RecordLink => {
      const unit = context.units.get(innovation.unitId ?? "");
      const { id, checkedOn } = innovation;
      return { id, name: nameOf(innovation), unit: unit ? { id: unit.id, name: nameOf(unit) } : null, checkedOn };
    });
  return {
    running: running.length,
    bands: freshnessBands.map((band) => {
      const count = bands.filter((own) => own === band).length;
      return { band, count, share: count / running.length };
    }),
    stale: stale.slice(0, mostListed),
    more: Math.max(0, stale.length - mostListed),
  };
}
