/** Colour and shape by place, so that lines differ without colour too. */
const colours = ["var(--accent)", "var(--blue)", "var(--ochre)", "var(--rose)"] as const;

export function lineColour(place: number): string {
  return colours[place % colours.length] ?? colours[0];
}

/** The outline of a place's mark around a point: circle, square, triangle, diamond. */
export function markPath(place: number, x: number, y: number, radius: number): string {
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(tenth) as Four;
  const [cx, cy, wide] = [tenth(x), tenth(y), tenth(radius * 2)];
  switch (place % colours.length) {
    case 0:
      return `M${left},${cy}a${radius},${radius} 0 1,0 ${wide},0a${radius},${radius} 0 1,0 ${-wide},0Z`;
    case 1:
      return `M${left},${top}H${right}V${bottom}H${left}Z`;
    case 2:
      return `M${cx},${tenth(y - radius * 1.2)}L${tenth(x + radius * 1.15)},${bottom}H${tenth(x - radius * 1.15)}Z`;
    default:
      return `M${cx},${tenth(y - radius * 1.3)}L${tenth(x + radius * 1.3)},${cy}L${cx},${tenth(y + radius * 1.3)}L${tenth(x - radius * 1.3)},${cy}Z`;
  }
}

/** A small cross: a year without a value. */
export function crossPath(x: number, y: number, radius: number): string {
  const [left, top, wide] = [tenth(x - radius), tenth(y - radius), tenth(radius * 2)];
  return `M${left},${top}l${wide},${wide}M${left},${tenth(y + radius)}l${wide},${-wide}`;
}

export function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}

type Four = [number, number, number, number];
