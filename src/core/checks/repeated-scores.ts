import type { ScoreColumns } from "#core/score-columns.ts";

/**
 * Rows whose year, subject and indicator an earlier row has, with the first such row. An innovation's row is about the
 * innovation, whether or not it names the unit too.
 */
export function* repeatedScores(scores: ScoreColumns): Generator<{ row: number; first: number }> {
  const { length, year, unit, innovation, indicator } = scores;
  const subjectUnit = (row: number) => ((innovation[row] as number) >= 0 ? -1 : (unit[row] as number));
  // A hash table of row numbers: a Set of joined texts would outweigh the data.
  const mask = 2 ** Math.ceil(Math.log2(length * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  for (let row = 0; row < length; row++) {
    let hash = Math.imul((year[row] as number) ^ 0x9e3779b9, 0x85ebca6b);
    hash = Math.imul(hash ^ subjectUnit(row) ^ (hash >>> 15), 0xc2b2ae35);
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
        subjectUnit(first) === subjectUnit(row);
      if (!same) continue;
      yield { row, first };
      break;
    }
  }
}
