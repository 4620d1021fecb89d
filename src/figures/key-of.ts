import type { FigureKey } from "./published-figure.ts";

const steps: readonly FigureKey["step"][] = [0, 1, 2, 3, "none", "hatched"];

/** A class of a map as the page's stylesheet names it (`step-2`), with its words. */
export function keyOf(name: string, text: string): FigureKey {
  const step = steps.find((each) => name === `step-${each}`);
  if (step === undefined) throw new Error(`no such shade: ${name}`);
  return { step, text };
}
