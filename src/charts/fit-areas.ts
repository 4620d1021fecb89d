import type { Boundary } from "#core/schema/boundary.ts";

type Area = Boundary["areas"][number];
type Point = [number, number];

/** An area in pixels: polygons of rings of points. */
export type FittedArea = { code: string; polygons: Point[][][] };
export type FittedMap = { areas: readonly FittedArea[]; width: number; height: number };

/**
 * Boundaries on the plane (equirectangular, true at their middle latitude, which is right for regions near the
 * equator), fitted into a width and at most a height, on a grid of `grid` pixels: corners that fall together are
 * dropped, and shared borders stay shared. Reads no winding order, so files of either kind work.
 */
export function fitAreas(areas: readonly Area[], { width = 640, most = 560, grid = 0.5 } = {}): FittedMap {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [x, y] of areas.flatMap((area) => polygonsOf(area).flat(2))) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  if (!(box.west < box.east && box.south < box.north)) return { areas: [], width: 0, height: 0 };
  const squeeze = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const scale = Math.min(width / ((box.east - box.west) * squeeze), most / (box.north - box.south));
  const project = ([x, y]: Point): Point => [
    Math.round(((x - box.west) * squeeze * scale) / grid) * grid,
    Math.round(((box.north - y) * scale) / grid) * grid,
  ];
  return {
    areas: areas.map((area) => ({
      code: area.code,
      polygons: polygonsOf(area)
        .map((rings) => rings.map((ring) => withoutIdle(ring.map(project))).filter((ring) => ring.length > 3))
        .filter((rings) => rings.length > 0),
    })),
    width: Math.ceil((box.east - box.west) * squeeze * scale),
    height: Math.ceil((box.north - box.south) * scale),
  };
}

function polygonsOf({ geometry }: Area): Point[][][] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
}

/** Without points that repeat the one before or lie straight between their neighbours. */
function withoutIdle(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && (last[0] - before[0]) * (point[1] - last[1]) === (last[1] - before[1]) * (point[0] - last[0]))
      kept.pop();
    kept.push(point);
  }
  return kept;
}
