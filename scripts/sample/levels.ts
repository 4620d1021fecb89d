import type { Year } from "./quotas.ts";
import { ABOVE_80_IN_2025 } from "./quotas.ts";
import type { Random } from "./random.ts";
import type { FormCode } from "./service-idea.ts";

/** The twenty innovation rows by key: weight (2026), and how hard a high level is to reach (0 average). */
export const INDICATORS = [
  ["regulasi", 3, 0.7],
  ["sdm", 2, -0.2],
  ["anggaran", 2, 0.1],
  ["alat-kerja", 2, 0.1],
  ["bimtek", 1, 0.2],
  ["rkpd", 2, 0.3],
  ["aktor", 1, -0.2],
  ["pelaksana", 1, 0.1],
  ["jejaring", 1, 0.1],
  ["sosialisasi", 1, -0.3],
  ["pedoman", 1, 0],
  ["informasi-layanan", 1, -0.1],
  ["kemudahan-proses", 2, -0.6],
  ["pengaduan", 1, 0.1],
  ["layanan-terintegrasi", 2, 0.3],
  ["replikasi", 3, 1.2],
  ["kecepatan", 2, -0.7],
  ["kemanfaatan", 3, -0.5],
  ["monev", 2, 0.3],
  ["video", 4, -0.1],
] as const;
export type IndicatorKey = (typeof INDICATORS)[number][0];
/** Level 0–3; null is an empty cell, "absent" a row that is not there. Both count as 0 in the official score. */
export type Level = number | null | "absent";
const MAXIMUM = 3;

export type Scored = {
  readonly year: Year;
  readonly sent: boolean;
  readonly second: boolean;
  readonly quality: number;
  readonly form: FormCode;
};

/** Levels for each participation, in the order given. Within a year the better innovation gets the higher maturity. */
export function drawLevels(participations: readonly Scored[], random: Random): Level[][] {
  const targets = drawTargets(participations, random);
  return participations.map((participation, place) => fitLevels(targets[place] ?? 0, participation, random));
}

/** Maturity (0–111) that these levels add up to, empty ones as 0. */
export function maturityOf(levels: readonly Level[]): number {
  return INDICATORS.reduce((sum, [, weight], place) => sum + weight * heightOf(levels[place]), 0);
}

function heightOf(level: Level | undefined): number {
  return typeof level === "number" ? level : 0;
}

function drawTargets(participations: readonly Scored[], random: Random): number[] {
  const targets: number[] = participations.map(() => 0);
  const merits = participations.map(({ quality, second }) => quality + (second ? 0.55 : 0) + 0.4 * random.normal());
  const classes = new Map<string, number[]>();
  participations.forEach(({ year, sent }, place) => {
    const key = `${year} ${sent}`;
    classes.set(key, [...(classes.get(key) ?? []), place]);
  });
  for (const places of classes.values()) {
    const ordered = places.toSorted((a, b) => (merits[a] ?? 0) - (merits[b] ?? 0));
    ordered.forEach((place, rank) => {
      const { year, sent } = participations[place] ?? { year: 2022, sent: false };
      targets[place] = Math.round(maturityAt(year, sent, rank, ordered.length));
    });
  }
  return targets;
}

/** Maturity of the rank-th lowest of `count`. From 2024 on only 70 and more is sent; 2025 is split at 80 as published. */
function maturityAt(year: Year, sent: boolean, rank: number, count: number): number {
  const part = (rank + 0.5) / count;
  const below = count - Math.round((ABOVE_80_IN_2025 / 507) * count);
  if (!sent) return year < 2024 ? 30 + 40 * part ** 0.8 : year === 2024 ? 42 + 29 * part ** 0.8 : 47 + 25 * part ** 0.7;
  switch (year) {
    case 2022:
      return 37 + 55 * part ** 1.05;
    case 2023:
      return 44 + 56 * part ** 1.2;
    case 2024:
      return 70 + 34 * part ** 2.9;
    case 2025:
      return rank < below ? 70 + 9.4 * ((rank + 0.5) / below) : 81 + 23 * ((rank - below) / (count - below)) ** 3.9;
    case 2026:
      return 70 + 33 * part ** 1.45;
  }
}

function fitLevels(target: number, { form }: Scored, random: Random): Level[] {
  const gaps = drawGaps(target, random);
  const lean = 2.6 * (target / 111) ** 1.05 + 0.25;
  const levels = INDICATORS.map(([key, , difficulty], place): Level => {
    const gap = gaps[place];
    if (gap !== "kept") return gap ?? null;
    const hard = difficulty + (key === "alat-kerja" ? { d: -1.2, n: 0.7, t: -0.4 }[form] : 0);
    return Math.max(
      random.chance(0.03) ? 0 : 1,
      Math.min(MAXIMUM, Math.round(lean - 0.7 * hard + 0.6 * random.normal())),
    );
  });
  return moveTo(target, levels, random);
}

/** About 3 % of the cells are empty or missing, less where the target could not be reached otherwise. */
function drawGaps(target: number, random: Random): ("kept" | null | "absent")[] {
  let reach = 111;
  return INDICATORS.map(([, weight]) => {
    const drawn = random.unit();
    if (drawn > 0.033 || reach - MAXIMUM * weight < target + 4) return "kept";
    reach -= MAXIMUM * weight;
    return drawn < 0.011 ? "absent" : null;
  });
}

/** Raises or lowers one level at a time, the easy ones first to rise and the hard ones first to fall, until the sum is the target. */
function moveTo(target: number, levels: readonly Level[], random: Random): Level[] {
  const moved = [...levels];
  for (let step = 0; step < 2000; step += 1) {
    const gap = target - maturityOf(moved);
    if (gap === 0) return moved;
    const up = gap > 0;
    const open = INDICATORS.map(([, weight, difficulty], place) => ({
      place,
      weight,
      difficulty,
      level: moved[place],
    })).filter(({ level }) => typeof level === "number" && (up ? level < MAXIMUM : level > (step < 400 ? 1 : 0)));
    const exact = open.filter(({ weight }) => weight <= Math.abs(gap));
    if (open.length === 0) continue;
    const chosen = random.pickWeighted(exact.length > 0 ? exact : open, ({ difficulty }) =>
      Math.exp(up ? -difficulty : difficulty),
    );
    moved[chosen.place] = heightOf(chosen.level) + (up ? 1 : -1);
  }
  throw new Error(`levels cannot add up to ${target}`);
}
