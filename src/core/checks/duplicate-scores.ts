import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { ScoreColumns } from "#core/score-columns.ts";
import type { Draft } from "./draft.ts";

/** A year, unit, innovation and indicator have one score. */
export function* duplicateScores({ scores: { scores, places } }: Draft): Generator<Fault> {
  for (const { row, first } of repeatedRows(scores)) {
    const parts = [
      scores.year[row],
      scores.unitIds[scores.unit[row] ?? -1],
      scores.innovationIds[scores.innovation[row] ?? -1],
      scores.indicatorKeys[scores.indicator[row] ?? -1],
    ];
    const value = parts.filter((part) => part !== undefined).join(" / ");
    const parameters = { firstLine: scores.line[first] ?? 0, key: "tahun + unit + inovasi + indikator" };
    yield makeFault("E401", places.at(scores.line[row] ?? 0, "indicator"), value, parameters);
  }
}

/** Rows whose key an earlier row has. A hash table of row numbers: a Set of joined texts would outweigh the data. */
function* repeatedRows(scores: ScoreColumns): Generator<{ row: number; first: number }> {
  const { length, year, unit, innovation, indicator } = scores;
  const mask = 2 ** Math.ceil(Math.log2(length * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  for (let row = 0; row < length; row++) {
    let hash = Math.imul((year[row] as number) ^ 0x9e3779b9, 0x85ebca6b);
    hash = Math.imul(hash ^ (unit[row] as number) ^ (hash >>> 15), 0xc2b2ae35);
    hash = Math.imul(hash ^ (innovation[row] as number) ^ (hash >>> 13), 0x27d4eb2f);
    hash = Math.imul(hash ^ (indicator[row] as number) ^ (hash >>> 16), 0x165667b1);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const first = (slots[slot] as number) - 1;
      if (first < 0) {
        slots[slot] = row + 1;
        break;
      }
      const same =
        year[first] === year[row] &&
        innovation[first] === innovation[row] &&
        indicator[first] === indicator[row] &&
        unit[first] === unit[row];
      if (!same) continue;
      yield { row, first };
      break;
    }
  }
}
