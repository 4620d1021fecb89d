import type { MethodPage } from "#core/artefacts/method-page.ts";

/** Which columns of a method's tree say anything. */
export type TreeColumns = { shares: boolean; maxima: boolean; references: boolean };

export function treeColumns({ nodes }: MethodPage): TreeColumns {
  return {
    shares: nodes.some(({ share, depth }) => share !== null && depth > 0),
    maxima: nodes.some(({ maximum, leaf }) => maximum !== null && !leaf),
    references: nodes.some(({ weightIsReference }) => weightIsReference),
  };
}
