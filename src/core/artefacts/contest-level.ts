import type { ContestLevel } from "./contests-page.ts";
import type { Context } from "./context.ts";
import { foldWords } from "./fold-words.ts";

/** Contests whose holder is known; the files only have their names. */
const known: ReadonlyMap<string, ContestLevel> = new Map([
  ["iga", "nation"],
  ["innovative-government-award", "nation"],
  ["sinovik", "nation"],
  ["kipp", "nation"],
  ["kijb", "province"],
  ["kiks", "city"],
]);

/** The measure of hasil-resmi.csv under which the proposals of a contest are published: `kiks-usulan` for KIKS. */
export function proposalsMeasure(contest: string): string {
  return `${contestKey(contest)}-usulan`;
}

/** Who holds a contest: by its name, else the city where its proposals are published for the portal's region; null where not known. */
export function contestLevel({ dataset }: Context, contest: string): ContestLevel | null {
  const named = known.get(contestKey(contest));
  if (named) return named;
  const measure = proposalsMeasure(contest);
  const counted = dataset.officialResults.some(
    (row) => row.measure === measure && row.region === dataset.portal.regionId,
  );
  return counted ? "city" : null;
}

function contestKey(contest: string): string {
  return foldWords(contest).join("-");
}
