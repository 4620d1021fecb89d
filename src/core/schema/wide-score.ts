import { decimalCell } from "./cells.ts";
import { scoreTable } from "./score.ts";
import type { Column } from "./table.ts";
import { optional, table } from "./table.ts";

/** The columns of `skor-lebar.csv` that are always the same; beside them stands one column for each indicator. */
export const wideScoreTable = table({
  file: "skor-lebar.csv",
  needed: false,
  key: ["year", "unitId", "innovationId"],
  meaning: {
    id: "Skor bentuk lebar: satu baris satu inovasi (atau unit) pada satu tahun, lalu satu kolom untuk tiap indikator dengan kunci indikator sebagai judulnya. Boleh dipakai sebagai ganti skor.csv atau di sampingnya.",
    en: "Scores in wide form: one row an innovation (or unit) in a year, then one column an indicator, headed by the indicator's key. May be used instead of skor.csv or beside it.",
  },
  columns: {
    year: scoreTable.columns.year,
    unitId: scoreTable.columns.unitId,
    innovationId: scoreTable.columns.innovationId,
  },
});

/** What an indicator is called in a method. */
export type IndicatorNames = { key: string; number: string | null; name: string; nameEn: string | null };

/** The column of an indicator key, under all that methods call it; `whole` is false where a method could not be read. */
export type WideIndicators = { columns: ReadonlyMap<string, Column<number, false>>; whole: boolean };

const farthest = 1e12;

/** One column a key: headed by it, with every number and name that a method gives it as further spellings. */
export function wideIndicatorColumns(indicators: Iterable<IndicatorNames>): WideIndicators["columns"] {
  const spellings = new Map<string, Set<string>>();
  for (const { key, number, name, nameEn } of indicators) {
    const known = spellings.get(key) ?? new Set<string>();
    spellings.set(key, known);
    for (const spelling of [number, name, nameEn]) if (spelling !== null) known.add(spelling);
  }
  return new Map(
    [...spellings].map(([key, aliases]) => [
      key,
      optional(
        key,
        decimalCell(-farthest, farthest),
        { id: `Tingkat atau nilai indikator ${key}.`, en: `Level or value of the indicator ${key}.` },
        { aliases: [...aliases] },
      ),
    ]),
  );
}
