import { compareTexts } from "#core/compare-texts.ts";
import { participationTable } from "#core/schema/participation.ts";
import type { Counted, Formula, Row } from "./formula.ts";
import type { YearScene } from "./year-scene.ts";

/** Positions of the innovations of some buckets that count from a stage on, by id. */
export function countedFrom(buckets: readonly number[], stage: number, { tally, subjects }: YearScene): number[] {
  const wanted = new Set(buckets);
  const idOf = (at: number) => subjects.innovations[at]?.id ?? "";
  return [...tally.counted.stage.keys()]
    .filter((at) => (tally.counted.stage[at] as number) >= stage && wanted.has(subjects.bucketOf[at] as number))
    .sort((a, b) => compareTexts(idOf(a), idOf(b)));
}

/** An innovation among those that count, with the row that tells its stage. */
export function countedPart(innovation: number, of: Formula, scene: YearScene): Counted {
  return { of, stage: stageRow(innovation, scene) };
}

function stageRow(innovation: number, { participationOf }: YearScene): Row | null {
  const row = participationOf(innovation);
  const { file, columns } = participationTable;
  return row && { op: "row", file, line: row.line, column: columns.stage.heading, text: row.stage };
}
