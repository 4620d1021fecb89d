import type { Dataset } from "#core/dataset.ts";
import type { Method } from "#core/schema/method.ts";
import type { BilingualText } from "#core/text.ts";
import { methodIdFor } from "./copy-method.ts";

/** The method that serves the latest year; null where none serves any. */
export function newestMethod(methods: readonly Method[]): Method | null {
  const served = methods.filter(({ years }) => years.length > 0);
  return served.toSorted((a, b) => lastYear(b) - lastYear(a))[0] ?? null;
}

/** The latest year that a method serves. */
export function lastYear({ years }: Method): number {
  return years.at(-1) ?? 0;
}

/** Why that year can't be prepared: it is there already, lies behind, or has no method to begin from. Null: it can. */
export function yearRefusal(
  { methods, participations, scores }: Dataset,
  paths: Iterable<string>,
  year: number,
): BilingualText | null {
  const newest = newestMethod(methods);
  if (newest === null) {
    return {
      id: "Belum ada metode yang bisa disalin. Buat satu folder di metode/ lebih dahulu.",
      en: "There is no method to copy. Make a folder in metode/ first.",
    };
  }
  const serving = methods.find(({ years }) => years.includes(year));
  const folder = `metode/${methodIdFor(newest, year)}/`;
  const found = serving
    ? { id: `dilayani metode ${serving.id}`, en: `the method ${serving.id} serves it` }
    : [...paths].some((path) => path.startsWith(folder))
      ? { id: `folder ${folder} sudah ada`, en: `the folder ${folder} exists` }
      : participations.some((row) => row.year === year)
        ? { id: "keikutsertaan.csv sudah punya barisnya", en: "keikutsertaan.csv has rows of it" }
        : scores.year.includes(year)
          ? { id: "skor tahun itu sudah ada", en: "there are scores of it" }
          : null;
  if (found) {
    return {
      id: `Tahun ${year} sudah ada (${found.id}), jadi tidak disiapkan lagi. Tidak ada yang diubah.`,
      en: `The year ${year} is there already (${found.en}), so it is not prepared again. Nothing was changed.`,
    };
  }
  if (year > lastYear(newest)) return null;
  return {
    id: `Tahun ${year} bukan tahun baru: metode terbaru melayani ${lastYear(newest)}.`,
    en: `${year} is no new year: the newest method serves ${lastYear(newest)}.`,
  };
}
