import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import { planEnlarged } from "./sample/enlarged-plan.ts";
import { INNOVATION_COLUMNS, innovationRow } from "./sample/innovation-rows.ts";
import type { Innovation } from "./sample/participations.ts";
import { planParticipations } from "./sample/participations.ts";
import { createRandom } from "./sample/random.ts";
import type { Unit } from "./sample/runners.ts";
import { createRunPicker } from "./sample/runners.ts";
import { PARTICIPATION_COLUMNS, SCORE_COLUMNS, scoreRows } from "./sample/score-rows.ts";

/**
 * Writes the sample part of the city's data: inovasi.csv (real rows kept as they are, and first), keikutsertaan.csv and skor.csv.
 * node scripts/make-sample-data.ts [--seed N] [--data folder] [--out folder] [--innovations N]
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "2022" },
    data: { type: "string", default: "data" },
    out: { type: "string" },
    innovations: { type: "string" },
  },
});
const seed = wholeNumber("seed", values.seed);
const out = values.out ?? values.data;
const realPart = realRowsOf(await readFile(join(values.data, "inovasi.csv"), "utf8"));
const units = unitsOf(await readFile(join(values.data, "unit.csv"), "utf8"));

const pickRun = createRunPicker(units, createRandom(seed + 1));
const planned =
  values.innovations === undefined
    ? planParticipations(pickRun, createRandom(seed + 2))
    : planEnlarged(wholeNumber("innovations", values.innovations), pickRun, createRandom(seed + 2));
const innovations = inOrderOfStart(planned);
const textRandom = createRandom(seed + 3);
const rows = innovations.map((innovation, place) => innovationRow(innovation, place + 1, textRandom));
const named = innovations.map((innovation, place) => ({ id: rows[place]?.id ?? "", innovation }));
const { participations, scores } = scoreRows(named, createRandom(seed + 4));

await mkdir(out, { recursive: true });
await writeFile(
  join(out, "inovasi.csv"),
  `${realPart}${csv(rows.map((row) => INNOVATION_COLUMNS.map((column) => row[column])))}`,
);
await writeFile(join(out, "keikutsertaan.csv"), csv([PARTICIPATION_COLUMNS, ...participations]));
await writeFile(join(out, "skor.csv"), csv([SCORE_COLUMNS, ...scores]));
console.log(
  `${rows.length} innovations, ${participations.length} participations, ${scores.length} score rows (seed ${seed})`,
);

function csv(table: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    table.map((row) => [...row]),
    { newline: "\n" },
  )}\n`;
}

/** Heading and all rows whose name does not begin with "Contoh", byte for byte. */
function realRowsOf(text: string): string {
  let kept = "";
  let start = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, meta }) => {
      if (data.length > 1 && !data[1]?.startsWith("Contoh ")) kept += text.slice(start, meta.cursor);
      start = meta.cursor;
    },
  });
  return kept.endsWith("\n") ? kept : `${kept}\n`;
}

function unitsOf(text: string): Unit[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map((row) => ({
    id: row.id ?? "",
    name: row.nama ?? "",
    nameEn: row.nama_en ?? "",
    kind: row.jenis ?? "",
  }));
}

function inOrderOfStart(all: readonly Innovation[]): Innovation[] {
  const start = ({ stages }: Innovation) => Math.min(...stages.keys());
  return createRandom(seed + 5)
    .shuffled(all)
    .toSorted((a, b) => start(a) - start(b));
}

function wholeNumber(flag: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${flag} needs a whole number: ${text}`);
  return Number(text);
}
