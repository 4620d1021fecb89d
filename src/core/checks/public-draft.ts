import type { Innovation } from "#core/schema/innovation.ts";
import type { Draft } from "./draft.ts";
import { embargoFilter } from "./embargo-filter.ts";

/**
 * The draft as if its hidden innovations had never been written. Its `scores.places` still counts the rows of the
 * whole, so only rules that do not ask for a score's cell may be run over it.
 */
export function publicDraft(draft: Draft, hidden: readonly Innovation[]): Draft {
  const visible = embargoFilter(hidden);
  const ids = new Set(hidden.map(({ id }) => id));
  const { innovations, participations, competitionEntries, redirects, exceptions, scores } = draft;
  return {
    ...draft,
    innovations: {
      ...innovations,
      rows: visible.innovations(innovations.rows),
      mentioned: new Set([...innovations.mentioned].filter((id) => !ids.has(id))),
    },
    participations: { ...participations, rows: visible.participations(participations.rows) },
    competitionEntries: { ...competitionEntries, rows: visible.competitionEntries(competitionEntries.rows) },
    redirects: { ...redirects, rows: visible.redirects(redirects.rows) },
    exceptions: { ...exceptions, rows: visible.exceptions(exceptions.rows) },
    scores: { ...scores, scores: visible.scores(scores.scores) },
  };
}
