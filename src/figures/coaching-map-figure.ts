import type { CoachingPage } from "#core/artefacts/coaching-page.ts";
import type { Site } from "#core/artefacts/site.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import { chartFrame } from "../components/chart-setting.ts";
import { coachingDrawing } from "../components/coaching/coaching-map.ts";
import { coachingMapFinding } from "../components/coaching/coaching-words.ts";
import type { Locale } from "../i18n/locale.ts";
import { coachingMessages } from "../i18n/messages/coaching.ts";
import { codeName } from "../i18n/messages/codes.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { fill } from "../i18n/messages.ts";
import { column } from "./column.ts";
import { keyOf } from "./key-of.ts";
import type { FigureContent } from "./published-figure.ts";

/** Coaching sessions by area. An area without a recorded session has no number, since that isn't zero. */
export function coachingMapFigure(
  page: CoachingPage,
  map: NonNullable<CoachingPage["map"]>,
  boundaries: readonly Boundary[],
  site: Site,
  locale: Locale,
): FigureContent {
  const [words, twins] = [coachingMessages(locale), twinMessages(locale)];
  const anchor = "peta-pembinaan";
  const finding = coachingMapFinding(page, locale);
  const title = fill(words["map.figure"], { level: codeName("level", map.level, locale) });
  const frame = chartFrame(site, locale, { id: anchor, title, description: finding });
  const { drawing, key } = coachingDrawing(map, boundaries, locale, frame);
  return {
    id: "pembinaan-peta",
    page: "/pembinaan/",
    anchor,
    title,
    finding,
    definition: twins["definition.coaching"],
    unit: null,
    methods: [],
    notes: [fill(words["map.attribution"], { source: map.attribution })],
    key: key.map(({ step, text }) => keyOf(`step-${step}`, text ?? words.none)),
    columns: [column("code", twins.code), column("area", words.area), column("sessions", words["map.count"])],
    rows: map.areas.map(({ code, name, count }) => [code, name, count === 0 ? null : count]),
    drawing,
  };
}
