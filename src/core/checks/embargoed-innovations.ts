import type { Innovation } from "#core/schema/innovation.ts";

/** The innovations that may not be public yet: `terbit_pada` lies after the edition. */
export function embargoedInnovations(innovations: readonly Innovation[], edition: string): readonly Innovation[] {
  return innovations.filter(({ publishFrom }) => publishFrom !== null && publishFrom > edition);
}
