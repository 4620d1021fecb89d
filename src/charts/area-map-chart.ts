import type { PlotOptions } from "@observablehq/plot";
import { geo } from "@observablehq/plot";
import type { ActivityMap } from "#core/artefacts/home-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import type { CountClass } from "./class-breaks.ts";
import { classBreaks } from "./class-breaks.ts";
import type { FittedArea } from "./fit-areas.ts";
import { fitAreas } from "./fit-areas.ts";
import { labelPoint } from "./label-point.ts";
import { inkOnStep, palette, steps } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";
import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";

export type MapArea = Pick<ActivityMap["areas"][number], "code" | "name" | "count">;
export type AreaMapOptions = {
  width: number;
  /** A count as it is printed. */
  format: (count: number) => string;
  /** Names in the wide drawing, if they fit into at least half of the areas. */
  named?: boolean;
  /** Code of an area to outline. */
  selected?: string | null;
};

/** The picture and the classes for its key; `missing` says that an area has no count and is outlined with dashes. */
export type AreaMap = { options: PlotOptions; classes: readonly CountClass[]; missing: boolean };

/**
 * Counts by area in classes of shade between hairlines; the name and count of an area under the pointer. An area of
 * the boundary file without a count is left white with a dashed border. Null without boundaries or counts.
 */
export function areaMapChart(
  areas: readonly MapArea[],
  boundary: Pick<Boundary, "areas">,
  { width, format, named = true, selected = null }: AreaMapOptions,
): AreaMap | null {
  const narrow = isNarrow(width);
  const fitted = fitAreas(boundary.areas, { width: width - 4, most: narrow ? 380 : 560 });
  if (fitted.areas.length === 0 || areas.length === 0) return null;
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const known = fitted.areas.flatMap((shape) => byCode.get(shape.code) ?? []);
  const classes = classBreaks(known.map(({ count }) => count));
  const shift: Shift = { left: Math.round((width - fitted.width) / 2), top: 2 };
  const shapes = fitted.areas.map((shape) => {
    const area = byCode.get(shape.code);
    const step = area ? (classes.find(({ from, to }) => area.count >= from && area.count <= to)?.step ?? 0) : null;
    const title = area ? `${area.name}: ${format(area.count)}` : undefined;
    return { ...toGeometry(shape, shift), shape, area, step, title };
  });
  const withCount = shapes.filter(({ step }) => step !== null);
  const without = shapes.filter(({ step }) => step === null);
  const names = named && !narrow ? withCount.flatMap((shape) => areaName(shape, shift, width)) : [];
  const line = { strokeLinejoin: "round", stroke: palette.edge } as const;
  return {
    options: {
      width,
      height: fitted.height + 4,
      margin: 0,
      projection: "identity",
      marks: [
        geo(without, { fill: "none", ...line, strokeWidth: 0.75, strokeDasharray: "3,2" }),
        geo(withCount, {
          fill: ({ step }: { step: number }) => steps[step],
          title: "title",
          ...line,
          strokeWidth: 0.75,
        }),
        geo(
          shapes.filter(({ shape }) => shape.code === selected),
          { fill: "none", stroke: palette.ink, strokeWidth: 2.5, strokeLinejoin: "round" },
        ),
        ...placedTexts(names.length * 2 >= shapes.length ? names : []),
      ],
    },
    classes,
    missing: without.length > 0,
  };
}

type Shift = { left: number; top: number };

function toGeometry({ polygons }: FittedArea, { left, top }: Shift) {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x + left, y + top])));
  return { type: "MultiPolygon" as const, coordinates };
}

/** The name inside its area, in one line or two, where there is room. */
function areaName(
  { shape, area, step }: { shape: FittedArea; area: MapArea | undefined; step: number | null },
  { left, top }: Shift,
  width: number,
): PlacedText[] {
  const ring = shape.polygons.map((rings) => rings[0] ?? []).toSorted((a, b) => b.length - a.length)[0];
  if (!area || !ring) return [];
  const size = textSize(width);
  const words = area.name.split(" ");
  for (const lines of words.length === 2 ? [[area.name], words] : [[area.name]]) {
    const wide = Math.max(...lines.map((each) => textWidth(each, size))) + 4;
    const place = labelPoint(ring, wide, lines.length * lineHeight(width));
    if (place)
      return [
        {
          text: lines.join("\n"),
          x: place.x + left,
          y: place.y + top,
          anchor: "middle",
          colour: inkOnStep(step ?? 0),
          bare: true,
        },
      ];
  }
  return [];
}
