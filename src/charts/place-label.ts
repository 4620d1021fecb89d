/** A rectangle in pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** What labels must keep clear of (`hard`: texts and dots) and had better keep clear of (`soft`: lines). */
export type Obstacles = { frame: Box; hard: Box[]; soft: Box[] };

/**
 * Places a label at the first of its positions that hits nothing hard and the fewest soft things, and remembers it
 * as hard. Returns the position's index, or null where the label has no place and is better left out.
 */
export function placeLabel(obstacles: Obstacles, positions: readonly Box[]): number | null {
  let best: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [index, box] of positions.entries()) {
    if (!inside(box, obstacles.frame) || obstacles.hard.some((other) => overlap(box, other))) continue;
    const hits = obstacles.soft.filter((other) => overlap(box, other)).length;
    if (hits < fewest) {
      best = index;
      fewest = hits;
    }
  }
  const chosen = best === null ? undefined : positions[best];
  if (chosen) obstacles.hard.push(chosen);
  return best;
}

/** A box of a size around a point. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Small boxes along a straight line. */
export function boxesAlong([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    return boxAround(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, 3, 3);
  });
}

function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
