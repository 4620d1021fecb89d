import type { ActivityMap } from "#core/artefacts/home-page.ts";
import type { Site } from "#core/artefacts/site.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { mapDrawing, mapFinding, mapMost } from "../components/home/map-words.ts";
import type { Locale } from "../i18n/locale.ts";
import { codeName } from "../i18n/messages/codes.ts";
import { homeMessages } from "../i18n/messages/home.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { fill } from "../i18n/messages.ts";
import { column } from "./column.ts";
import { keyOf } from "./key-of.ts";
import type { FigureContent } from "./published-figure.ts";

/** Running innovations by area, on the home page. */
export function homeMapFigure(
  map: ActivityMap,
  boundaries: readonly Boundary[],
  site: Site,
  locale: Locale,
): FigureContent {
  const words = homeMessages(locale);
  const twins = twinMessages(locale);
  const finding = `${mapFinding(map, locale)} ${mapMost(map, locale)}`.trim();
  const title = fill(words["map.figure"], { level: codeName("level", map.level, locale), year: map.year });
  const frame = chartFrame(site, locale, { id: "peta", title, description: finding });
  const { drawing, key } = mapDrawing(map, boundaries, locale, frame);
  return {
    id: "beranda-peta",
    page: "/",
    anchor: "peta",
    title,
    finding,
    definition: twins["definition.running"],
    unit: twins.innovations,
    methods: [],
    notes: [fill(words["map.attribution"], { source: map.attribution })],
    key: key.map(({ step, text }) => keyOf(`step-${step}`, text)),
    columns: [column("code", twins.code), column("area", words["map.area"]), column("count", words["map.count"])],
    rows: map.areas.map(({ code, name, count }) => [code, name, count]),
    drawing,
  };
}
