import type { AreaLevel } from "#core/artefacts/map-page.ts";
import type { Site } from "#core/artefacts/site.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { countFinding, countMap } from "../components/map/count-map-words.ts";
import { valueDrawing, valueFinding, valueKey } from "../components/map/value-map-words.ts";
import { plainText } from "../i18n/local-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { codeName } from "../i18n/messages/codes.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { termMessages } from "../i18n/messages/terms.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { fill } from "../i18n/messages.ts";
import { column } from "./column.ts";
import { keyOf } from "./key-of.ts";
import type { FigureContent } from "./published-figure.ts";

/** Running innovations of the areas of one level. */
export function countMapFigure(
  level: AreaLevel,
  boundaries: readonly Boundary[],
  site: Site,
  locale: Locale,
): FigureContent {
  const [words, twins] = [mapMessages(locale), twinMessages(locale)];
  const anchor = `inovasi-${level.level}`;
  const finding = countFinding(level, locale);
  const name = codeName("level", level.level, locale);
  const title = fill(words["count.figure"], { level: name, year: level.countYear });
  const { drawing, key } = countMap(
    level,
    boundaries,
    locale,
    chartFrame(site, locale, { id: anchor, title, description: finding }),
  );
  return {
    ...placed(anchor, level, locale),
    title,
    finding,
    definition: twins["definition.running"],
    unit: twins.innovations,
    methods: [],
    key: key.map(({ step, text }) => keyOf(step, text)),
    columns: [...areaColumns(locale), column("count", words.count), column("remark", twins.remark)],
    rows: level.areas.map((area) => [
      ...areaCells(area, locale),
      area.count,
      area.count === null ? words["no-unit"] : null,
    ]),
    drawing,
  };
}

/** The index of the areas of one level. */
export function valueMapFigure(
  level: AreaLevel,
  boundaries: readonly Boundary[],
  site: Site,
  locale: Locale,
): FigureContent {
  const [words, twins, terms] = [mapMessages(locale), twinMessages(locale), termMessages(locale)];
  const anchor = `indeks-${level.level}`;
  const finding = valueFinding(level, locale);
  const node = level.nodeName ? plainText(level.nodeName, locale) : words.index;
  const name = codeName("level", level.level, locale);
  const title = fill(words["value.figure"], { node, level: name, year: level.valueYear ?? level.countYear });
  return {
    ...placed(anchor, level, locale),
    title,
    finding,
    definition: twins["definition.value"],
    unit: twins.points,
    methods: [],
    key: valueKey(level, locale).map(({ step, text }) => keyOf(step, text)),
    columns: [
      ...areaColumns(locale),
      column("index", words.index, twins.points),
      column("rank", words.rank),
      column("out_of", twins.outOf),
      column("remark", twins.remark),
    ],
    rows: level.areas.map((area) => [
      ...areaCells(area, locale),
      area.value,
      area.rank,
      area.rank === null ? null : area.outOf,
      area.unitId === null ? words["no-unit"] : area.reason && terms[`reason.${area.reason}`],
    ]),
    drawing: valueDrawing(
      level,
      boundaries,
      locale,
      chartFrame(site, locale, { id: anchor, title, description: finding }),
    ),
  };
}

function placed(
  anchor: string,
  { attribution }: AreaLevel,
  locale: Locale,
): Pick<FigureContent, "id" | "page" | "anchor" | "notes"> {
  const notes = attribution === "" ? [] : [fill(mapMessages(locale).attribution, { source: attribution })];
  return { id: `peta-${anchor}`, page: "/peta/", anchor, notes };
}

function areaColumns(locale: Locale): FigureContent["columns"] {
  const twins = twinMessages(locale);
  return [column("code", twins.code), column("area", mapMessages(locale).area), column("within", twins.within)];
}

function areaCells({ code, name, within }: AreaLevel["areas"][number], locale: Locale): (string | null)[] {
  return [code, name, within && plainText(within, locale)];
}
