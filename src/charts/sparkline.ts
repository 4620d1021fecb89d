const [width, height, padding] = [80, 20, 3];

/**
 * A small line of a unit's values over the years, hidden from assistive technology: the number stands beside it. A
 * null is a gap; no line is drawn across a change of method (`breaksAfter`: indices whose next value is not
 * comparable). A lone value is a dot, the last one always. Empty where there is no value.
 */
export function sparkline(values: readonly (number | null)[], { breaksAfter = [] as readonly number[] } = {}): string {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return "";
  const step = values.length > 1 ? (width - padding * 2) / (values.length - 1) : 0;
  const scale = high > low ? (height - padding * 2) / (high - low) : 0;
  let path = "";
  let end = "";
  let joined = false;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      joined = false;
      continue;
    }
    const x = tenth(padding + index * step);
    const y = tenth(scale === 0 ? height / 2 : height - padding - (value - low) * scale);
    const goesOn = index + 1 < values.length && values[index + 1] !== null && !breaksAfter.includes(index);
    path += joined ? `L${x},${y}` : `M${x},${y}${goesOn ? "" : "h0"}`;
    end = `<circle cx="${x}" cy="${y}" r="2.2"/>`;
    joined = goesOn;
  }
  return `<svg class="sparkline" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path d="${path}"/>${end}</svg>`;
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
