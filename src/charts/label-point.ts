type Point = readonly [number, number];

/**
 * Where in a polygon (its outer ring in pixels) a text of a size has room, seeking from the middle up and down; null
 * where it has none.
 */
export function labelPoint(ring: readonly Point[], width: number, height: number): { x: number; y: number } | null {
  const ys = ring.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const middle = (top + bottom) / 2;
  for (let shift = 0; shift < (bottom - top) / 2 - height / 2; shift += 4) {
    for (const y of shift === 0 ? [middle] : [middle - shift, middle + shift]) {
      const room = commonChord([y - height / 2, y, y + height / 2].map((each) => widestChord(ring, each)));
      if (room !== null && room[1] - room[0] >= width) return { x: (room[0] + room[1]) / 2, y };
    }
  }
  return null;
}

/** The widest stretch inside the ring at a height. */
function widestChord(ring: readonly Point[], y: number): [number, number] | null {
  const crossings: number[] = [];
  for (const [index, [x2, y2]] of ring.entries()) {
    const [x1, y1] = ring.at(index - 1) ?? [x2, y2];
    if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  crossings.sort((a, b) => a - b);
  let widest: [number, number] | null = null;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const chord: [number, number] = [crossings[index] ?? 0, crossings[index + 1] ?? 0];
    if (widest === null || chord[1] - chord[0] > widest[1] - widest[0]) widest = chord;
  }
  return widest;
}

function commonChord(chords: readonly ([number, number] | null)[]): [number, number] | null {
  let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const chord of chords) {
    if (chord === null) return null;
    left = Math.max(left, chord[0]);
    right = Math.min(right, chord[1]);
  }
  return left < right ? [left, right] : null;
}
