export type Place = { rank: number | null; tied: number };

/** Competition ranks (1, 2, 2, 4), best first, equal within 1e-9 of the best of a tie; without a value there is no rank. */
export function placeBest(values: readonly (number | null)[]): Place[] {
  const order = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  order.sort((a, b) => b.value - a.value);
  const places: Place[] = values.map(() => ({ rank: null, tied: 0 }));
  for (let first = 0, next = 0; first < order.length; first = next) {
    const best = order[first]?.value ?? 0;
    const same = ({ value }: { value: number }) =>
      best - value <= 1e-9 * Math.max(Math.abs(best), Math.abs(value), Number.MIN_VALUE);
    while (next < order.length && same(order[next] ?? { value: Number.NaN })) next++;
    for (const { at } of order.slice(first, next)) places[at] = { rank: first + 1, tied: next - first };
  }
  return places;
}
