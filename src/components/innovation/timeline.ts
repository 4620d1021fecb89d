import type { InnovationPage } from "#core/artefacts/innovation-page.ts";

/** A thing that happened to an innovation: a dated step, or taking part in a year. */
export type TimelineEvent =
  | { kind: "piloted" | "applied"; when: string; day: string }
  | { kind: "took-part"; when: string; year: number; stage: string; maturity: number | null; maximum: number | null };

/** Steps and participations in order of time; a day comes before the assessment of its year. */
export function timeline({ pilotedOn, appliedOn, participations }: InnovationPage): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  if (pilotedOn) events.push({ kind: "piloted", when: pilotedOn, day: pilotedOn });
  if (appliedOn) events.push({ kind: "applied", when: appliedOn, day: appliedOn });
  for (const taken of participations) events.push({ kind: "took-part", when: `${taken.year}-~`, ...taken });
  return events.toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}
