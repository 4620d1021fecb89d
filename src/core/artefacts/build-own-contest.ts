import { descending } from "d3-array";
import { canonicalValue } from "#core/schema/canonical-value.ts";
import type { CompetitionEntry } from "#core/schema/competition-entry.ts";
import { publishedOf } from "./build-funnel.ts";
import { contestLevel, proposalsMeasure } from "./contest-level.ts";
import type { ContestLevel, ContestStep, ContestsPage, ContestYear } from "./contests-page.ts";
import type { Context } from "./context.ts";
import { placeOrder, topSize } from "./place-order.ts";

const winners = 3;
const entered: readonly string[] = ["peserta", "usulan"];

/**
 * The way from the city's own contest on, by year: proposals, its circles ("the best six"), then innovations in
 * contests of the province and the nation in the same year, whether they came by the city's contest or not. A circle
 * counts the innovations that the data names for it or for a narrower one; where it names none for the circle itself,
 * the count is not known. Null where the data has no contest of the city.
 */
export function buildOwnContest(context: Context): ContestsPage["own"] {
  const rows = context.dataset.competitionEntries;
  const names = [...new Set(rows.map(({ competition }) => competition))];
  const own = names.filter((name) => contestLevel(context, name) === "city");
  const name = own.toSorted((a, b) => descending(countOf(rows, a), countOf(rows, b)))[0];
  if (name === undefined) return null;
  const ofOwn = rows.filter(({ competition }) => competition === name);
  const steps = stepsOf(ofOwn);
  const measure = proposalsMeasure(name);
  const published = context.dataset.officialResults.filter((row) => row.measure === measure);
  const years = [...new Set([...ofOwn.flatMap(({ year }) => year ?? []), ...published.map(({ year }) => year)])];
  return {
    name,
    steps,
    named: distinct(ofOwn.filter(({ place }) => !entered.includes(place))) ?? 0,
    years: years
      .toSorted(descending)
      .map((year) => yearOf(context, { year, steps, measure, own: ofOwn.filter((row) => row.year === year) })),
  };
}

function countOf(rows: readonly CompetitionEntry[], name: string): number {
  return rows.filter(({ competition }) => competition === name).length;
}

/** Proposals, the circles of the data from wide to narrow, province, nation. */
function stepsOf(own: readonly CompetitionEntry[]): ContestStep[] {
  const sizes = new Set(own.flatMap(({ place }) => topSize(place) ?? (placeOrder(place) <= winners ? winners : [])));
  return [
    { kind: "proposals" },
    ...[...sizes].toSorted(descending).map((size) => ({ kind: "top" as const, size })),
    { kind: "province" },
    { kind: "nation" },
  ];
}

type OwnYear = { year: number; steps: readonly ContestStep[]; measure: string; own: readonly CompetitionEntry[] };

function yearOf(context: Context, { year, steps, measure, own }: OwnYear): ContestYear {
  const proposals = publishedOf(context, year, (other) => other === measure);
  const counts = steps.map((step): number | null => {
    if (step.kind === "proposals") return proposalCount(proposals, own);
    if (step.kind === "top") return circleCount(own, step.size);
    return levelCount(context, year, step.kind);
  });
  return { year, counts, categories: new Set(own.flatMap(({ category }) => category ?? [])).size, proposals };
}

/** The published number, where sources agree on it; else the entrants that the data names, if it names any. */
function proposalCount(proposals: ContestYear["proposals"], own: readonly CompetitionEntry[]): number | null {
  const values = new Set(proposals.map(({ value }) => canonicalValue(value)));
  const [value] = values;
  if (values.size === 1 && typeof value === "number") return value;
  if (values.size > 0) return null;
  return distinct(own.filter(({ place }) => entered.includes(place)));
}

function circleCount(own: readonly CompetitionEntry[], size: number): number | null {
  const inside = own.filter(({ place }) => placeOrder(place) <= size + 0.5);
  const named = inside.some(({ place }) => topSize(place) === size || (size === winners && topSize(place) === null));
  return named ? distinct(inside) : null;
}

function levelCount(context: Context, year: number, level: ContestLevel): number | null {
  return distinct(
    context.dataset.competitionEntries.filter(
      (row) => row.year === year && contestLevel(context, row.competition) === level,
    ),
  );
}

/** How many innovations; null for none, since the files only have what somebody found. */
function distinct(rows: readonly CompetitionEntry[]): number | null {
  return new Set(rows.map(({ innovationId }) => innovationId)).size || null;
}
