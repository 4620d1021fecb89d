import { ascending, descending } from "d3-array";
import { compareTexts } from "#core/compare-texts.ts";
import { canonicalValue } from "#core/schema/canonical-value.ts";
import type { OfficialResult } from "#core/schema/official-result.ts";
import { toFigure } from "./build-funnel.ts";
import type { Dispute, DisputeKind } from "./official-page.ts";
import { disputeKinds } from "./official-page.ts";

/** Measures that answer one question in a reader's mind; a part of a number ("inovasi-dikirim.digital") is none of them. */
const questions: readonly { kind: DisputeKind; asks: (measure: string) => boolean }[] = [
  { kind: "result", asks: (measure) => measure.startsWith("predikat-") || measure === "penghargaan" },
  { kind: "place", asks: (measure) => /^(?:peringkat-|kota-)/.test(measure) },
  { kind: "count", asks: (measure) => /^inovasi-[^.]+$/.test(measure) },
];

/**
 * Questions about one region that were answered in more than one way, newest year first. One measure with two values
 * is a dispute of its own (`same`); several measures are one where at least two of them were published with different values.
 */
export function buildDisputes(rows: readonly OfficialResult[]): Dispute[] {
  const byYear = [...Map.groupBy(rows, ({ year }) => year)];
  return byYear
    .flatMap(([year, ofYear]) => [...sameMeasure(year, ofYear), ...sameQuestion(year, ofYear)])
    .toSorted(
      (a, b) => descending(a.year, b.year) || ascending(disputeKinds.indexOf(a.kind), disputeKinds.indexOf(b.kind)),
    );
}

function sameMeasure(year: number, rows: readonly OfficialResult[]): Dispute[] {
  return [...Map.groupBy(rows, ({ measure }) => measure)]
    .filter(([, versions]) => differ(versions))
    .toSorted(([a], [b]) => compareTexts(a, b))
    .map(([, versions]) => ({ kind: "same", year, figures: versions.map(toFigure) }));
}

function sameQuestion(year: number, rows: readonly OfficialResult[]): Dispute[] {
  return questions.flatMap(({ kind, asks }): Dispute[] => {
    const answers = rows.filter(({ measure }) => asks(measure));
    const measures = new Set(answers.map(({ measure }) => measure));
    return measures.size > 1 && differ(answers) ? [{ kind, year, figures: answers.map(toFigure) }] : [];
  });
}

function differ(rows: readonly OfficialResult[]): boolean {
  return new Set(rows.map(({ value }) => canonicalValue(value.trim()))).size > 1;
}
