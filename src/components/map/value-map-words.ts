import type { AreaLevel, MappedArea, ValueClass } from "#core/artefacts/map-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import type { DrawnTwice } from "../../charts/draw-twice.ts";
import { drawTwice } from "../../charts/draw-twice.ts";
import type { Frame } from "../../charts/render-chart.ts";
import { valueMapChart } from "../../charts/value-map-chart.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { mapMessages } from "../../i18n/messages/map.ts";
import { termMessages } from "../../i18n/messages/terms.ts";
import { fill } from "../../i18n/messages.ts";

type Valued = MappedArea & { value: number };

/** In one sentence between what values the areas of a level lie, and how many have one. */
export function valueFinding(level: AreaLevel, locale: Locale): string {
  const words = mapMessages(locale);
  const name = codeName("many", level.level, locale);
  const known = level.areas.filter((area): area is Valued => area.value !== null);
  const [first, ...others] = known;
  if (first === undefined || level.valueYear === null) return fill(words["value.finding.none"], { level: name });
  const high = others.reduce((best, area) => (area.value > best.value ? area : best), first);
  const low = others.reduce((least, area) => (area.value < least.value ? area : least), first);
  const template = high.value === low.value ? words["value.finding.same"] : words["value.finding"];
  return fill(template, {
    known: known.length,
    count: level.areas.length,
    level: name,
    year: level.valueYear,
    high: high.name,
    low: low.name,
    highValue: formatNumber(high.value, locale, level.decimals),
    lowValue: formatNumber(low.value, locale, level.decimals),
  });
}

/** The classes in words with their ends and sizes; the hatched areas last, if there are any. */
export function valueKey(level: AreaLevel, locale: Locale): { step: string; text: string }[] {
  const words = mapMessages(locale);
  const key = level.classes.map((each, at) => ({
    step: `step-${each.step}`,
    text: fill(words["class.text"], {
      range: rangeText(each, level, locale),
      words: className(at, level.classes.length, locale),
      areas: each.areas,
    }),
  }));
  const missing = level.areas.filter((area) => area.value === null).length;
  if (missing > 0) key.push({ step: "step-hatched", text: fill(words["class.missing"], { areas: missing }) });
  return key;
}

/** The map of values for desk and phone; null without boundaries of the level or without values. */
export function valueDrawing(
  level: AreaLevel,
  boundaries: readonly Boundary[],
  locale: Locale,
  frame: Frame,
): DrawnTwice | null {
  const boundary = boundaries.find((each) => each.level === level.level);
  if (boundary === undefined) return null;
  const format = (value: number): string => formatNumber(value, locale, level.decimals);
  const missing = termMessages(locale)["value.none"];
  return drawTwice((width) => valueMapChart(level.areas, level.classes, boundary, { width, format, missing }), frame);
}

function rangeText({ from, to }: ValueClass, { decimals }: AreaLevel, locale: Locale): string {
  const [low, high] = [formatNumber(from, locale, decimals), formatNumber(to, locale, decimals)];
  return low === high ? low : `${low}\u2013${high}`;
}

function className(at: number, count: number, locale: Locale): string {
  const words = mapMessages(locale);
  if (count === 4) return [words["class.0.4"], words["class.1.4"], words["class.2.4"], words["class.3.4"]][at] ?? "";
  if (at === count - 1) return words["class.high"];
  return at === 0 ? words["class.low"] : words["class.middle"];
}
