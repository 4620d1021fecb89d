import type { Innovation } from "#core/schema/innovation.ts";

/** Parts that together are the whole; `also` may be in it or beside it, as sources differ on that. */
export type CompleteSplit = { parts: readonly string[]; also: string | null };

type InnovationType = NonNullable<Innovation["type"]>;

const opposites = ["non", "non-", "bukan-", "tidak-"];
const [digital, technology]: readonly [InnovationType, InnovationType] = ["digital", "teknologi"];

/**
 * The splits that are complete by their words alone: `x` with `nonx`, `non-x`, `bukan-x` or `tidak-x`, and
 * `…-di-atas-80` with `…-di-bawah-80`. The ministry has a third kind beside digital and not digital, technology,
 * which some sources count inside the second and some beside it.
 */
export function complementaryParts(parts: ReadonlySet<string>): CompleteSplit[] {
  const splits: CompleteSplit[] = [];
  for (const part of parts) {
    const names = [...opposites.map((prefix) => prefix + part), opposite(part)];
    for (const name of names) {
      if (name === null || !parts.has(name)) continue;
      splits.push({ parts: [part, name], also: part === digital && parts.has(technology) ? technology : null });
    }
  }
  return splits;
}

function opposite(part: string): string | null {
  return /(?:^|-)di-atas-/.test(part) ? part.replace(/(^|-)di-atas-/, "$1di-bawah-") : null;
}
