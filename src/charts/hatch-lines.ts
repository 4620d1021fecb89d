import type { FittedArea } from "./fit-areas.ts";

/** From one point to another. */
export type HatchLine = readonly [readonly [number, number], readonly [number, number]];

/** Slanted lines inside an area, `gap` pixels apart and aligned over all areas: what has no value. Holes stay open. */
export function hatchLines({ polygons }: Pick<FittedArea, "polygons">, gap = 6): HatchLine[] {
  const rings = polygons.flat().map((ring) => ring.map(([x, y]) => [x + y, y] as const));
  const sums = rings.flat().map(([sum]) => sum);
  const lines: HatchLine[] = [];
  // Half a step off the grid of corners, so that no line runs through one.
  const first = Math.ceil(Math.min(...sums) / gap) * gap + 0.123;
  for (let sum = first; sum < Math.max(...sums); sum += gap) {
    const crossings = rings.flatMap((ring) => crossingsAt(ring, sum)).toSorted((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [top, bottom] = [crossings[at] ?? 0, crossings[at + 1] ?? 0];
      if (bottom - top > 1) lines.push([point(sum, top), point(sum, bottom)]);
    }
  }
  return lines;
}

/** Heights at which a ring's edges cross the slanted line of points whose x and y add up to `sum`. */
function crossingsAt(ring: readonly (readonly [number, number])[], sum: number): number[] {
  return ring.flatMap(([from, y], at) => {
    const [to, yNext] = ring[(at + 1) % ring.length] ?? [from, y];
    if (from < sum === to < sum) return [];
    return [y + ((sum - from) / (to - from)) * (yNext - y)];
  });
}

function point(sum: number, y: number): readonly [number, number] {
  return [Math.round((sum - y) * 10) / 10, Math.round(y * 10) / 10];
}
