import { subjectsOf } from "#core/composite/subjects.ts";
import type { Dataset } from "#core/dataset.ts";
import { figureJson } from "./figure-json.ts";
import type { Figures } from "./figures-of.ts";

/** The figures of one unit in one year, by slug. */
export type FigureFile = { unitId: string; year: number; slugs: readonly string[] };

/**
 * What each unit and year has: its indices with their ranks, and the maturities of its innovations in that year, each once.
 * Sorted by unit as in the dataset, then year. An innovation of no unit is the only top unit's.
 */
export function figureFiles(dataset: Pick<Dataset, "units" | "innovations">, { entries }: Figures): FigureFile[] {
  const { units, bucketOf, onlyTop, innovations } = subjectsOf(dataset);
  const ownerOf = new Map(innovations.map(({ id }, at) => [id, (units[bucketOf[at] as number] ?? units[onlyTop])?.id]));
  const byUnitAndYear = Map.groupBy(entries, ({ unit, innovation, year }) => {
    const owner = unit ?? ownerOf.get(innovation ?? "");
    return owner === undefined ? null : `${owner} ${year}`;
  });
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  return units.flatMap(({ id: unitId }) =>
    years.flatMap((year) => {
      const own = byUnitAndYear.get(`${unitId} ${year}`);
      return own ? [{ unitId, year, slugs: own.map(({ slug }) => slug) }] : [];
    }),
  );
}

/**
 * The JSON text of such a file, a figure a line: its figures, and the lists of those it was ranked with. `sample` marks figures
 * that rest on made-up data.
 */
export function figureFileText(
  { unitId, year, slugs }: FigureFile,
  { figureOf }: Figures,
  { sample }: { sample: boolean },
): string {
  const own = slugs.flatMap((slug) => figureOf(slug) ?? []);
  const lists = own.flatMap(({ formula }) => (formula.op === "rank" ? (figureOf(formula.among.slug) ?? []) : []));
  const head = JSON.stringify({ unit: unitId, year, sample });
  return `${head.slice(0, -1)},"figures":[\n${[...own, ...lists].map(figureJson).join(",\n")}\n]}\n`;
}
