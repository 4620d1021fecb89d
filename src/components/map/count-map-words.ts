import type { AreaLevel, MappedArea } from "#core/artefacts/map-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import { areaMapChart } from "../../charts/area-map-chart.ts";
import type { CountClass } from "../../charts/class-breaks.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { mapMessages } from "../../i18n/messages/map.ts";
import { fill } from "../../i18n/messages.ts";

type Counted = MappedArea & { count: number };

/** In a sentence or two how many areas have a running innovation, how many there are, and where most. */
export function countFinding(level: AreaLevel, locale: Locale): string {
  const words = mapMessages(locale);
  const known = counted(level);
  const active = known.filter(({ count }) => count > 0);
  const total = known.reduce((sum, { count }) => sum + count, 0);
  const template = active.length === level.areas.length ? words["count.finding.all"] : words["count.finding"];
  const finding = fill(template, {
    active: active.length,
    areas: level.areas.length,
    level: codeName("many", level.level, locale),
    year: level.countYear,
    total: formatNumber(total, locale),
  });
  const [first, second] = active.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === second?.count) return finding;
  return `${finding} ${fill(words["count.most"], { name: first.name, count: formatNumber(first.count, locale) })}`;
}

export type CountMap = { drawing: DrawnTwice | null; key: readonly { step: string; text: string }[] };

/** The map of counts for desk and phone, with its classes in words. */
export function countMap(level: AreaLevel, boundaries: readonly Boundary[], locale: Locale, frame: Frame): CountMap {
  const boundary = boundaries.find((each) => each.level === level.level);
  if (boundary === undefined) return { drawing: null, key: [] };
  const format = (count: number): string => formatNumber(count, locale);
  let classes: readonly CountClass[] = [];
  const drawing = drawTwice((width) => {
    const drawn = areaMapChart(counted(level), boundary, { width, format });
    classes = drawn?.classes ?? [];
    return drawn?.options ?? null;
  }, frame);
  const key = classes.map(({ step, from, to }) => ({
    step: `step-${step}`,
    text: from === to ? format(from) : `${format(from)}\u2013${format(to)}`,
  }));
  const missing = level.areas.some(({ count }) => count === null);
  return { drawing, key: missing ? [...key, { step: "step-none", text: mapMessages(locale)["count.missing"] }] : key };
}

function counted({ areas }: AreaLevel): Counted[] {
  return areas.filter((area): area is Counted => area.count !== null);
}
