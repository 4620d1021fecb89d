import type { Year } from "./quotas.ts";
import { YEARS } from "./quotas.ts";

/**
 * Made-up levels of the city's own rows, one digit a year from 2022 to 2026. All years have the rows of 2026,
 * so that the series can be computed under one method.
 */
const ROWS_OF_2026: Readonly<Record<string, string>> = {
  "visi-misi": "22222",
  "apbd-tepat-waktu": "23333",
  "mandatory-spending": "12222",
  perizinan: "12122",
  "pendapatan-perkapita": "12222",
  "pengangguran-turun": "12222",
  "pengangguran-tingkat": "11111",
  investasi: "12111",
  pad: "11122",
  "opini-bpk": "33333",
  lakip: "22222",
  "kemiskinan-turun": "11211",
  "kemiskinan-tingkat": "22222",
  "ipm-naik": "12222",
  "ipm-capaian": "22222",
  "penghargaan-inovator": "11222",
  "rekomendasi-kebijakan": "11122",
  "kualitas-kebijakan": "01111",
  "ripj-pid": "11112",
  "kekayaan-intelektual": "01111",
};
/** Rows that an older method has and that of 2026 has split or dropped. */
const OLDER_ROWS: Readonly<Record<string, Partial<Record<Year, string>>>> = {
  "lembaga-kelitbangan": { 2022: "2" },
  sipd: { 2023: "2", 2024: "3", 2025: "3" },
  pengangguran: { 2022: "1", 2023: "1", 2024: "2", 2025: "2" },
  kemiskinan: { 2022: "1", 2023: "1", 2024: "2", 2025: "2" },
  ipm: { 2022: "1", 2023: "2", 2024: "2", 2025: "2" },
  "kajian-kebijakan": { 2022: "1", 2023: "1", 2024: "2", 2025: "2" },
};

export type RegionLevel = { readonly year: Year; readonly indicator: string; readonly level: string };

export const REGION_LEVELS: readonly RegionLevel[] = YEARS.flatMap((year, place) => [
  ...Object.entries(ROWS_OF_2026).map(([indicator, levels]) => ({ year, indicator, level: levels.charAt(place) })),
  ...Object.entries(OLDER_ROWS).flatMap(([indicator, levels]) => {
    const level = levels[year];
    return level === undefined ? [] : [{ year, indicator, level }];
  }),
]);
