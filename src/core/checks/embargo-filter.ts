import type { CompetitionEntry } from "#core/schema/competition-entry.ts";
import type { Exception } from "#core/schema/exception.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { Redirect } from "#core/schema/redirect.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import { pickScores } from "./pick-scores.ts";

/** What of each table may be public while some innovations may not. */
export type EmbargoFilter = {
  innovations: (rows: readonly Innovation[]) => Innovation[];
  participations: (rows: readonly Participation[]) => Participation[];
  competitionEntries: (rows: readonly CompetitionEntry[]) => CompetitionEntry[];
  redirects: (rows: readonly Redirect[]) => Redirect[];
  exceptions: (rows: readonly Exception[]) => Exception[];
  scores: (scores: ScoreColumns) => ScoreColumns;
};

/** Shorter names are words that stand in any text. */
const shortestTellingName = 4;

/**
 * Takes hidden innovations out of every table that can speak of them. An exception about another record stays, but
 * without a reason that names a hidden innovation.
 */
export function embargoFilter(hidden: readonly Innovation[]): EmbargoFilter {
  const ids = new Set(hidden.map(({ id }) => id));
  const words = hidden
    .flatMap(({ id, name, nameEn }) => [id, name, nameEn ?? ""])
    .filter(({ length }) => length >= shortestTellingName)
    .map((word) => word.toLowerCase());
  const tells = (text: string | null) => text !== null && words.some((word) => text.toLowerCase().includes(word));
  const isVisible = ({ innovationId }: { innovationId: string }) => !ids.has(innovationId);
  return {
    innovations: (rows) => rows.filter(({ id }) => !ids.has(id)),
    participations: (rows) => rows.filter(isVisible),
    competitionEntries: (rows) => rows.filter(isVisible),
    redirects: (rows) => redirectsWithout(rows, ids),
    exceptions: (rows) =>
      rows
        .filter(({ key }) => !key.split(/[^a-z0-9._-]+/i).some((part) => ids.has(part.toLowerCase())))
        .map((row) => (tells(`${row.reason} ${row.by ?? ""}`) ? { ...row, reason: "…", by: null } : row)),
    scores: (scores) => scoresWithout(scores, ids),
  };
}

/** An old name of a hidden innovation is hidden too, and the old name of that, along the whole chain. */
function redirectsWithout(rows: readonly Redirect[], hidden: ReadonlySet<string>): Redirect[] {
  const fromOf = new Map<string, string[]>();
  const renamed = rows.filter(({ kind }) => kind === "inovasi");
  for (const { from, to } of renamed) fromOf.set(to, [...(fromOf.get(to) ?? []), from]);
  const names = new Set(hidden);
  // A set that grows while it is gone through shows what is added, too.
  for (const name of names) for (const older of fromOf.get(name) ?? []) names.add(older);
  return rows.filter(({ kind, from }) => kind !== "inovasi" || !names.has(from));
}

function scoresWithout(scores: ScoreColumns, hidden: ReadonlySet<string>): ScoreColumns {
  const kept: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    if (!hidden.has(scores.innovationIds[scores.innovation[row] as number] ?? "")) kept.push(row);
  }
  const innovations = recode(scores.innovation, scores.innovationIds, kept);
  const evidence = recode(scores.evidence, scores.evidenceTexts, kept);
  return {
    ...pickScores(scores, kept),
    innovation: innovations.codes,
    innovationIds: innovations.texts,
    evidence: evidence.codes,
    evidenceTexts: evidence.texts,
  };
}

/** The codes of the kept rows into a dictionary that holds only what they use, so that nothing hidden leaks through it. */
function recode(codes: Int32Array, texts: readonly string[], kept: readonly number[]) {
  const newCodes = new Map<number, number>([[-1, -1]]);
  const used: string[] = [];
  const recoded = Int32Array.from(kept, (row) => {
    const old = codes[row] as number;
    const known = newCodes.get(old);
    if (known !== undefined) return known;
    newCodes.set(old, used.length);
    return used.push(texts[old] ?? "") - 1;
  });
  return { codes: recoded, texts: used };
}
