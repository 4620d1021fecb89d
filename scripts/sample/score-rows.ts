import { nameEvidence } from "./evidence-texts.ts";
import type { Level, Scored } from "./levels.ts";
import { drawLevels, INDICATORS, maturityOf } from "./levels.ts";
import type { Innovation } from "./participations.ts";
import type { Year } from "./quotas.ts";
import { TOTALS_ONLY_IN_2022, YEARS } from "./quotas.ts";
import type { Random } from "./random.ts";
import { REGION_LEVELS } from "./region-levels.ts";

export const PARTICIPATION_COLUMNS = ["tahun", "inovasi", "tahap", "skor_kematangan"] as const;
export const SCORE_COLUMNS = [
  "tahun",
  "unit",
  "inovasi",
  "indikator",
  "parameter",
  "nilai",
  "bukti",
  "catatan",
] as const;
type Row = readonly string[];
type Named = { readonly id: string; readonly innovation: Innovation };

/** Rows of keikutsertaan.csv and skor.csv, by year and then in the order of the innovations. */
export function scoreRows(
  named: readonly Named[],
  random: Random,
): { readonly participations: Row[]; readonly scores: Row[] } {
  const entered = YEARS.flatMap((year) =>
    named.filter(({ innovation }) => isEntered(innovation, year)).map((one) => ({ ...one, year })),
  );
  const levels = drawLevels(
    entered.map(({ innovation, year }) => scored(innovation, year)),
    random,
  );
  const levelsOf = new Map(entered.map(({ id, year }, place) => [`${year} ${id}`, levels[place] ?? []]));
  const totalsOnly = new Set(
    random
      .shuffled(entered.filter(({ year }) => year === 2022))
      .slice(0, TOTALS_ONLY_IN_2022)
      .map(({ id }) => id),
  );
  const participations: Row[] = [];
  const scores: Row[] = [];
  for (const year of YEARS) {
    scores.push(
      ...REGION_LEVELS.filter((row) => row.year === year).map(({ indicator, level }) => [
        String(year),
        "kota-sukabumi",
        "",
        indicator,
        level,
        "",
        "",
        "data contoh",
      ]),
    );
    for (const { id, innovation } of named) {
      const stage = innovation.stages.get(year);
      if (stage === undefined) continue;
      const drawn = levelsOf.get(`${year} ${id}`);
      const total = year === 2022 && totalsOnly.has(id);
      const decimals = random.pick(["00", "25", "50", "75"]);
      participations.push([
        String(year),
        id,
        stage,
        total && drawn !== undefined ? `${maturityOf(drawn)}.${decimals}` : "",
      ]);
      if (drawn !== undefined && !total) scores.push(...levelRows(year, id, drawn, random));
    }
  }
  return { participations, scores };
}

function isEntered(innovation: Innovation, year: Year): boolean {
  return innovation.stages.has(year) && innovation.stages.get(year) !== "ditetapkan";
}

function scored(innovation: Innovation, year: Year): Scored {
  const second = isEntered(innovation, (year - 1) as Year);
  return {
    year,
    sent: innovation.stages.get(year) !== "diinput",
    second,
    quality: innovation.quality,
    form: innovation.form,
  };
}

function levelRows(year: Year, id: string, levels: readonly Level[], random: Random): Row[] {
  return INDICATORS.flatMap(([indicator], place) => {
    const level = levels[place] ?? null;
    if (level === "absent") return [];
    const evidence = level !== null && level > 0 && random.chance(0.42) ? nameEvidence(indicator, year, random) : "";
    const remark = level === null && random.chance(0.4) ? "bukti menyusul (contoh)" : "";
    return [[String(year), "", id, indicator, level === null ? "" : String(level), "", evidence, remark]];
  });
}
