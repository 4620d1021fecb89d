/**
 * A number as it is published: half up and away from zero. What lies within the last bits of a half counts as one, as it would in
 * exact digits.
 */
export function roundHalf(value: number, decimals: number): number {
  const steps = roundedSteps(value, decimals);
  return steps === 0 ? 0 : steps / 10 ** decimals;
}

/** The same as whole steps of the last decimal. */
export function roundedSteps(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  return Math.sign(value) * Math.floor(scaled + 0.5 + 1e-9 + scaled * 1e-12);
}
