/**
 * A stream of uniform numbers in [0, 1) from a whole seed: xoshiro128** (Blackman and Vigna 2018), its state filled by
 * splitmix32. The same on every machine.
 */
export function uniforms(seed: number): () => number {
  const next = xoshiro128(splitmix32(seed));
  return () => next() / 2 ** 32;
}

/** Whole numbers of 32 bits from a state of four, which must not all be 0. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(turn(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turn(d, 11);
    return result;
  };
}

function splitmix32(seed: number): [number, number, number, number] {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  return [next(), next(), next(), next()];
}

function turn(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
