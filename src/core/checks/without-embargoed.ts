import type { Dataset } from "#core/dataset.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import { embargoedInnovations } from "./embargoed-innovations.ts";

/**
 * The dataset without the innovations that may not be public yet (`terbit_pada` after the edition), and without
 * anything that speaks of them: scores with their evidence, participations, contests, redirects, exceptions.
 */
export function withoutEmbargoed(dataset: Dataset): Dataset {
  const hidden = new Set(embargoedInnovations(dataset.innovations, dataset.portal.edition).map(({ id }) => id));
  if (hidden.size === 0) return dataset;
  return {
    ...dataset,
    innovations: dataset.innovations.filter(({ id }) => !hidden.has(id)),
    participations: dataset.participations.filter(({ innovationId }) => !hidden.has(innovationId)),
    competitionEntries: dataset.competitionEntries.filter(({ innovationId }) => !hidden.has(innovationId)),
    redirects: dataset.redirects.filter(
      ({ kind, from, to }) => kind !== "inovasi" || !(hidden.has(from) || hidden.has(to)),
    ),
    exceptions: dataset.exceptions.filter(({ key }) => !key.split(/[^a-z0-9._-]+/i).some((part) => hidden.has(part))),
    scores: scoresWithout(dataset.scores, hidden),
  };
}

function scoresWithout(scores: ScoreColumns, hidden: ReadonlySet<string>): ScoreColumns {
  const kept: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    if (!hidden.has(scores.innovationIds[scores.innovation[row] as number] ?? "")) kept.push(row);
  }
  const innovations = recode(scores.innovation, scores.innovationIds, kept);
  const evidence = recode(scores.evidence, scores.evidenceTexts, kept);
  const pick = (column: Int32Array) => Int32Array.from(kept, (row) => column[row] as number);
  return {
    length: kept.length,
    year: Uint16Array.from(kept, (row) => scores.year[row] as number),
    unit: pick(scores.unit),
    innovation: innovations.codes,
    indicator: pick(scores.indicator),
    value: Float64Array.from(kept, (row) => scores.value[row] as number),
    evidence: evidence.codes,
    line: pick(scores.line),
    unitIds: scores.unitIds,
    innovationIds: innovations.texts,
    indicatorKeys: scores.indicatorKeys,
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
