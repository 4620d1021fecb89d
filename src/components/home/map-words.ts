import type { ActivityMap } from "#core/artefacts/home-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import { areaMapChart } from "../../charts/area-map-chart.ts";
import type { CountClass } from "../../charts/class-breaks.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { homeMessages } from "../../i18n/messages/home.ts";
import { fill } from "../../i18n/messages.ts";

/** In one sentence how much of the map is alive. */
export function mapFinding(map: ActivityMap, locale: Locale): string {
  const words = homeMessages(locale);
  const active = map.areas.filter((area) => area.count > 0).length;
  const areas = map.areas.length;
  const level = codeName("level", map.level, locale);
  const template = active === areas ? words["map.finding.all"] : words["map.finding"];
  return fill(template, { active, areas, level, year: map.year });
}

/** Where most is going on; empty where areas tie for the most. */
export function mapMost(map: ActivityMap, locale: Locale): string {
  const [first, second] = map.areas.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === second?.count) return "";
  const count = formatNumber(first.count, locale);
  return fill(homeMessages(locale)["map.text"], { name: first.name, count });
}

export type MapDrawing = {
  drawing: DrawnTwice | null;
  key: readonly { step: number; text: string }[];
};

/** The map for desk and phone with the words of its classes; no drawing without a boundary file of its level. */
export function mapDrawing(
  map: ActivityMap,
  boundaries: readonly Boundary[],
  locale: Locale,
  frame: Frame,
): MapDrawing {
  const boundary = boundaries.find((each) => each.level === map.level);
  if (boundary === undefined) return { drawing: null, key: [] };
  const format = (count: number): string => formatNumber(count, locale);
  let classes: readonly CountClass[] = [];
  const drawing = drawTwice((width) => {
    const drawn = areaMapChart(map.areas, boundary, { width, format });
    classes = drawn?.classes ?? [];
    return drawn?.options ?? null;
  }, frame);
  return { drawing, key: classes.map((each) => ({ step: each.step, text: classText(each, format) })) };
}

function classText({ from, to }: CountClass, format: (count: number) => string): string {
  return from === to ? format(from) : `${format(from)}\u2013${format(to)}`;
}
