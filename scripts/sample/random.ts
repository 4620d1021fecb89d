/** Seeded generator (sfc32): same seed, same numbers, on every machine. */
export type Random = {
  /** Uniform in [0, 1). */
  unit(): number;
  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  pickWeighted<T>(items: readonly T[], weight: (item: T) => number): T;
  /** Roughly normal, mean 0, standard deviation 1. */
  normal(): number;
  shuffled<T>(items: readonly T[]): T[];
};

export function createRandom(seed: number): Random {
  const next = sfc32(seed);
  const unit = () => next() / 4294967296;
  const whole = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => itemAt(items, whole(0, items.length - 1));
  return {
    unit,
    whole,
    chance: (probability) => unit() < probability,
    pick,
    pickWeighted(items, weight) {
      let rest = unit() * items.reduce((sum, item) => sum + weight(item), 0);
      for (const item of items) {
        rest -= weight(item);
        if (rest < 0) return item;
      }
      return itemAt(items, items.length - 1);
    },
    normal: () => Array.from({ length: 12 }, unit).reduce((sum, value) => sum + value, -6),
    shuffled(items) {
      const result = [...items];
      for (let last = result.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        const held = itemAt(result, last);
        result[last] = itemAt(result, other);
        result[other] = held;
      }
      return result;
    },
  };
}

function itemAt<T>(items: readonly T[], place: number): T {
  if (place < 0 || place >= items.length) throw new Error(`no item ${place} among ${items.length}`);
  return items[place] as T;
}

function sfc32(seed: number): () => number {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const step = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) step();
  return step;
}
