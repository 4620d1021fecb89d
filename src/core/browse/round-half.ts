/**
 * A number as it is published: half up and away from zero. What lies within the last bits of a half counts as one, as it would in
 * exact digits.
 */
export function roundHalf(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  const steps = Math.floor(scaled + 0.5 + 1e-9 + scaled * 1e-12);
  return steps === 0 ? 0 : (Math.sign(value) * steps) / scale;
}
