import type { PlotOptions } from "@observablehq/plot";
import { geo } from "@observablehq/plot";
import type { MappedArea, ValueClass } from "#core/artefacts/map-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import type { FittedArea } from "./fit-areas.ts";
import { fitAreas } from "./fit-areas.ts";
import type { HatchLine } from "./hatch-lines.ts";
import { hatchLines } from "./hatch-lines.ts";
import { labelPoint } from "./label-point.ts";
import { inkOnStep, palette, steps } from "./palette.ts";
import type { PlacedText } from "./placed-texts.ts";
import { placedTexts } from "./placed-texts.ts";
import { isNarrow, lineHeight, textSize, textWidth } from "./text-size.ts";

export type ValueMapOptions = {
  width: number;
  /** A value as it is published. */
  format: (value: number) => string;
  /** Said of an area without a value. */
  missing: string;
};

/**
 * Values by area in the shades of their classes between hairlines; an area without a value is hatched. The value stands in
 * an area that has room for it, and its name too in the wide drawing. Null where no area can be drawn or none has a value.
 */
export function valueMapChart(
  areas: readonly Pick<MappedArea, "code" | "name" | "value">[],
  classes: readonly ValueClass[],
  boundary: Pick<Boundary, "areas">,
  { width, format, missing }: ValueMapOptions,
): PlotOptions | null {
  const fitted = fitAreas(boundary.areas, { width: width - 4, most: isNarrow(width) ? 380 : 560 });
  if (fitted.areas.length === 0 || classes.length === 0) return null;
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const left = Math.round((width - fitted.width) / 2);
  const shapes = fitted.areas.map((shape): Shape => {
    const area = byCode.get(shape.code);
    const value = area?.value ?? null;
    const step = classes.find(({ from, to }) => value !== null && value >= from && value <= to)?.step ?? null;
    return { shape: moved(shape, left, 2), name: area?.name ?? "", value, step };
  });
  const known = shapes.filter(({ step }) => step !== null);
  const unknown = shapes.filter(({ step }) => step === null);
  const title = ({ name, value }: Shape) => `${name}: ${value === null ? missing : format(value)}`;
  const line = { stroke: palette.edge, strokeWidth: 0.75, strokeLinejoin: "round" } as const;
  return {
    width,
    height: fitted.height + 4,
    margin: 0,
    projection: "identity",
    marks: [
      geo(known, { geometry, fill: ({ step }: Shape) => steps[step ?? 0], title, ...line }),
      geo(unknown, { geometry, fill: palette.paper, title, ...line }),
      geo(
        unknown.flatMap(({ shape }) => toLines(hatchLines(shape))),
        { stroke: palette.edge, strokeWidth: 1 },
      ),
      ...placedTexts(known.flatMap((shape) => written(shape, format, width))),
    ],
  };
}

type Shape = { shape: FittedArea; name: string; value: number | null; step: number | null };

function geometry({ shape }: Shape) {
  return { type: "MultiPolygon" as const, coordinates: shape.polygons };
}

function moved({ code, polygons }: FittedArea, left: number, top: number): FittedArea {
  return {
    code,
    polygons: polygons.map((rings) =>
      rings.map((ring) => ring.map(([x, y]) => [x + left, y + top] as [number, number])),
    ),
  };
}

function toLines(lines: readonly HatchLine[]) {
  if (lines.length === 0) return [];
  const coordinates = lines.map((line) => line.map(([x, y]) => [x, y]));
  return [{ type: "MultiLineString" as const, coordinates }];
}

/** Name and value in an area, the value alone, or nothing: whatever there is room for. */
function written({ shape, name, value, step }: Shape, format: (value: number) => string, width: number): PlacedText[] {
  const ring = shape.polygons.map((rings) => rings[0] ?? []).toSorted((a, b) => b.length - a.length)[0];
  if (ring === undefined || value === null) return [];
  const size = textSize(width);
  const words = name.split(" ");
  const number = format(value);
  const choices = isNarrow(width)
    ? [[number]]
    : [[name, number], ...(words.length === 2 ? [[...words, number]] : []), [number]];
  for (const lines of choices) {
    const wide = Math.max(...lines.map((each) => textWidth(each, size))) + 4;
    const place = labelPoint(ring, wide, lines.length * lineHeight(width));
    if (place)
      return [
        { text: lines.join("\n"), x: place.x, y: place.y, anchor: "middle", colour: inkOnStep(step ?? 0), bare: true },
      ];
  }
  return [];
}
