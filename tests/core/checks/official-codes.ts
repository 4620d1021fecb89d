import { reviewChanged } from "./changed-files.ts";

/** A row of hasil-resmi.csv, of one city. */
export type OfficialRow = [
  measure: string,
  value: string,
  more?: { rincian?: string; tanggal?: string; sumber?: string; tahun?: number },
];

/** Code and cell of each fault that such rows give. */
export function officialCodes(rows: readonly OfficialRow[]): string[] {
  const lines = rows.map(
    ([measure, value, { rincian = "", tanggal = "", sumber = "a", tahun = 2025 } = {}]) =>
      `${tahun},kota-contoh,${measure},"${value}",${rincian},${tanggal},${sumber}\n`,
  );
  const text = `tahun,wilayah,ukuran,nilai,rincian,per_tanggal,sumber\n${lines.join("")}`;
  return reviewChanged({ "hasil-resmi.csv": text }).faults.map(({ code, cell }) => `${code} ${cell}`);
}
