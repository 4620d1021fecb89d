import type { CoachingPage } from "#core/artefacts/coaching-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import { areaMapChart } from "../../charts/area-map-chart.ts";
import type { CountClass } from "../../charts/class-breaks.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";

type CoachingMap = NonNullable<CoachingPage["map"]>;
/** `text` null for areas where nothing is recorded. */
type MapKey = readonly { step: number; text: string | null }[];

/** Sessions by area for desk and phone, with the words of the classes; no drawing without a boundary file of its level. */
export function coachingDrawing(
  map: CoachingMap,
  boundaries: readonly Boundary[],
  locale: Locale,
  frame: Frame,
): { drawing: DrawnTwice | null; key: MapKey } {
  const boundary = boundaries.find((each) => each.level === map.level);
  if (boundary === undefined) return { drawing: null, key: [] };
  const format = (count: number): string => formatNumber(count, locale);
  let classes: readonly CountClass[] = [];
  const drawing = drawTwice((width) => {
    const drawn = areaMapChart(map.areas, boundary, { width, format });
    classes = drawn?.classes ?? [];
    return drawn?.options ?? null;
  }, frame);
  const key = classes.map(({ step, from, to }) => ({
    step,
    text: to === 0 ? null : from === to ? format(from) : `${format(from)}\u2013${format(to)}`,
  }));
  return { drawing, key };
}
