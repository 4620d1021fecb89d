import { readFileSync } from "node:fs";
import type { IndexPoint, IndexTrend } from "#core/artefacts/index-point.ts";
import type { IndicatorGrid } from "#core/artefacts/unit-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import type { Text } from "#core/text.ts";
import type { PeerRow } from "../../src/charts/peers-chart.ts";

/** Rows and words that the pictures are drawn from. All numbers are made up, but the published IPM. */

export const text = (each: Text) => each.id;
export const named = (id: string): Text => ({ id, en: null });
const separators: Record<string, string> = { ".": ",", "-": "\u2212" };
const indonesian = (number: string) => number.replace(/[.-]/g, (sign) => separators[sign] ?? sign);
export const format = (value: number) => indonesian(value.toFixed(2));
export const formatTick = (value: number) => indonesian(String(value));
export const formatSigned = (value: number) => (value > 0 ? "+" : "") + format(value);
export const formatShare = (share: number) => `${(share * 100).toFixed(0)}%`;
export const formats = { format, formatTick, text };

export const frame = (id: string) => ({
  id,
  title: `Judul ${id}`,
  description: "Keterangan gambar ini",
  credit: "Sumber: skor.csv, edisi November 2026 (data per 31 Oktober 2026) · inovasi.contoh.go.id/angka/indeks-kota",
  sample: "Data contoh",
});

export const reasons = {
  "tidak-ada-data": "tidak ada data",
  "tidak-ada-inovasi": "tanpa inovasi",
  "cakupan-kurang": "cakupan kurang",
  "bobot-tidak-diketahui": "bobot belum diketahui",
  "pembagi-tidak-diketahui": "pembagi belum diketahui",
  "tidak-terdefinisi": "tidak terdefinisi",
};

export const trendLabels = {
  methodBreak: "metode berganti",
  reasons,
  band: (name: string, bound: string) => `batas ${name} ${bound}`,
  constant: (method: string) => `dengan cara ${method}`,
  target: (value: string) => `target ${value}`,
};

export function point(year: number, value: number | null, reason: IndexPoint["reason"] = null): IndexPoint {
  return {
    year,
    value,
    reason: value === null ? (reason ?? "tidak-ada-data") : null,
    methodId: `iid-${year}`,
    rank: null,
    tied: 0,
    outOf: 1,
    predicate: null,
    coverage: 1,
    lower: null,
    upper: null,
    innovations: null,
    change: null,
    changeReason: null,
  };
}

export function trend(points: readonly IndexPoint[], rest: Partial<IndexTrend> = {}): IndexTrend {
  return {
    node: "indeks",
    nodeName: named("Indeks"),
    scale: [0, 100],
    decimals: 2,
    years: points.map(({ year }) => year),
    points,
    breaks: [],
    bands: [],
    constant: null,
    ...rest,
  };
}

const breakAt = (year: number) => ({ year, fromMethod: `iid-${year - 1}`, toMethod: `iid-${year}` });
const top = named("Sangat Inovatif");
const cityPoints = [point(2022, 52.18), point(2023, 58.44), point(2024, 61.72), point(2025, 66.31), point(2026, 64.97)];

export const cityTrend = trend(cityPoints, {
  breaks: [breakAt(2023), breakAt(2026)],
  bands: [
    { fromYear: 2023, toYear: 2025, lower: 60.01, upper: 100, name: top },
    { fromYear: 2026, toYear: 2026, lower: 65.01, upper: 100, name: top },
  ],
  constant: {
    methodId: "iid-2026",
    methodName: named("2026"),
    points: [
      { year: 2022, value: 49.02 },
      { year: 2023, value: 54.9 },
      { year: 2024, value: 58.11 },
      { year: 2025, value: 63.8 },
      { year: 2026, value: 64.97 },
    ],
  },
});

export const gapTrend = trend(
  [
    point(2022, null, "bobot-tidak-diketahui"),
    point(2023, null, "pembagi-tidak-diketahui"),
    point(2024, 61.72),
    point(2025, null, "cakupan-kurang"),
    point(2026, 64.97),
  ],
  { breaks: [2023, 2024, 2025, 2026].map(breakAt), bands: cityTrend.bands },
);

export const tenYears = trend(
  [61.2, 62.9, 63.4, null, 66.1, 66, 68.8, 70.2, 71.9, 71.5].map((value, index) => point(2017 + index, value)),
  { breaks: [breakAt(2021)], bands: [{ fromYear: 2021, toYear: 2026, lower: 70, upper: 100, name: named("Tinggi") }] },
);

export function peer(unitId: string, name: string, value: number | null, rank: number | null, spread = 0): PeerRow {
  return {
    unitId,
    name: named(name),
    value,
    reason: value === null ? "tidak-ada-inovasi" : null,
    rank,
    tied: 1,
    lower: value === null ? null : value - spread,
    upper: value === null ? null : value + spread / 2,
  };
}

export const villages: readonly PeerRow[] = [
  peer("baros", "Baros", 88, 1, 6),
  peer("jayaraksa", "Jayaraksa", 83.9, 2, 5),
  { ...peer("jayamekar", "Jayamekar", 79.8, 3, 8), tied: 2 },
  { ...peer("sudajaya-hilir", "Sudajaya Hilir", 79.8, 3, 3), tied: 2 },
  peer("cikole", "Cikole", 74.6, 5),
  peer("selabatu", "Selabatu", 70.5, 6, 4),
  peer("gunung-parang", "Gunung Parang", 69.4, 7, 9),
  peer("kebonjati", "Kebonjati", 65.3, 8),
  peer("nanggeleng", "Nanggeleng", 51.9, 9, 2),
  peer("tipar", "Tipar", null, null),
];

export const offices: readonly PeerRow[] = [
  peer("bkpsdm", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", 81.2, 1, 4),
  peer("dpmptsp", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", 80.44, 2, 3),
  peer("satpol-pp", "Satuan Polisi Pamong Praja dan Pemadam Kebakaran", 77.06, 3),
  peer("bappeda", "Badan Perencanaan Pembangunan Daerah", 71.9, 4, 7),
  peer("disdik", "Dinas Pendidikan dan Kebudayaan", 68.13, 5),
  peer("setda", "Sekretariat Daerah", null, null),
];

const indicatorNames =
  "Regulasi inovasi daerah|Ketersediaan SDM|Dukungan anggaran|Alat kerja|Bimbingan teknis inovasi|Integrasi program dan kegiatan dalam RKPD|Keterlibatan aktor inovasi|Pelaksana inovasi daerah|Jejaring inovasi|Sosialisasi inovasi daerah|Pedoman teknis|Kemudahan informasi layanan|Kemudahan proses inovasi|Penyelesaian layanan pengaduan|Layanan terintegrasi|Replikasi|Kecepatan penciptaan inovasi|Kemanfaatan inovasi|Monitoring dan evaluasi|Kualitas inovasi daerah".split(
    "|",
  );

export const levelGrid: IndicatorGrid = {
  years: [2022, 2023, 2024, 2025, 2026],
  cells: "mean-level",
  rows: indicatorNames.map((name, row) => ({
    key: `indikator-${row}`,
    name: named(name),
    maximum: 3,
    group: null,
    values: [0, 1, 2, 3, 4].map((year) => {
      if ((row * 5 + year * 3) % 17 === 4) return null;
      return Math.min(3, ((row * 7) % 10) / 4 + ((year * (row % 3)) % 5) / 3);
    }),
  })),
};

export const valueGrid: IndicatorGrid = {
  years: [2020, 2021, 2022, 2023, 2024],
  cells: "value",
  rows: [
    ["uhh", "Umur harapan hidup (tahun)", [72.1, 72.4, 72.9, null, 74.2]],
    ["hls", "Harapan lama sekolah (tahun)", [13.61, 13.62, 13.75, 13.9, 13.9]],
    ["rls", "Rata-rata lama sekolah (tahun)", [9.9, 9.9, 9.9, 9.9, 9.9]],
    ["pengeluaran", "Pengeluaran riil per kapita disesuaikan (ribu rupiah)", [10672, 10711, 11024, 11502, 12011]],
  ].map(([key, name, values], row) => ({
    key: key as string,
    name: named(name as string),
    maximum: null,
    group: named(row === 0 ? "Kesehatan" : row < 3 ? "Pendidikan" : "Standar hidup"),
    values: values as (number | null)[],
  })),
};

export const levelLabels = {
  level: (level: number) => `tingkat ${level}`,
  missing: "tidak dilaporkan",
  total: (count: string) => `${count} inovasi`,
};

export const levels = [
  { year: 2022, counts: [82, 91, 60, 12], missing: 60, mean: 1.01 },
  { year: 2023, counts: [51, 102, 91, 33], missing: 28, mean: 1.38 },
  { year: 2024, counts: [33, 80, 101, 62], missing: 0, mean: 1.7 },
  { year: 2025, counts: [21, 60, 130, 122], missing: 9, mean: 2.06 },
  { year: 2026, counts: [18, 77, 182, 230], missing: 0, mean: 2.23 },
];

export const valueLabels = {
  maximum: "tertinggi",
  middleHalf: "separuh tengah",
  median: "median",
  minimum: "terendah",
};
export const valueYears = [2020, 2021, 2022, 2023, 2024].map((year, index) => ({
  year,
  count: 514,
  missing: year === 2023 ? 6 : 0,
  minimum: 55.2 + index * 0.3,
  lowerQuartile: 66.9 + index * 0.4,
  median: 69.4 + index * 0.5,
  upperQuartile: 71.8 + index * 0.5,
  maximum: 77.5 + index * 0.2,
}));

export const movers = [
  ["Baros", 4.59],
  ["Gunung Parang", 3.1],
  ["Cikole", 2.02],
  ["Nanggeleng", -0.47],
  ["Selabatu", -1.9],
  ["Tipar", -2.31],
].map(([name, change]) => ({ name: named(name as string), change: change as number }));

/** Kota Sukabumi's index of one year to the next in six parts; made-up points that add up. */
export const sixParts = {
  from: { name: named("Indeks 2024"), value: 61.42 },
  parts: [
    ["Indikator satuan pemerintah daerah", 0.8],
    ["Inovasi yang berlanjut", 2.35],
    ["Inovasi baru", 1.1],
    ["Inovasi yang keluar", -1.64],
    ["Pembagi", -0.38],
    ["Jumlah inovasi", 0.29],
  ].map(([name, points]) => ({ name: named(name as string), points: points as number })),
  to: { name: named("Indeks 2025"), value: 63.94 },
};

export const ipmBounds = [
  { lower: 0, name: named("Rendah") },
  { lower: 60, name: named("Sedang") },
  { lower: 70, name: named("Tinggi") },
  { lower: 80, name: named("Sangat tinggi") },
];

export function ipmUnits() {
  const lines = readFileSync(new URL("../datasets/ipm/expected/indeks.csv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines
    .map((line) => line.split(","))
    .filter(([, year]) => year === "2024")
    .map(([unitId = "", , value]) => ({
      unitId,
      name: named(unitId.replaceAll("-", " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase())),
      value: value === "" ? null : Number(value),
    }));
}

type Feature = { properties: { code: string; name: string }; geometry: Boundary["areas"][number]["geometry"] };

export function boundary(level: "kelurahan" | "kecamatan"): Pick<Boundary, "areas"> {
  const file = JSON.parse(readFileSync(new URL(`../../data/wilayah/${level}.geojson`, import.meta.url), "utf8"));
  return {
    areas: (file.features as Feature[]).map(({ properties, geometry }) => ({
      code: properties.code,
      name: properties.name,
      geometry,
    })),
  };
}

export function countedAreas(level: "kelurahan" | "kecamatan") {
  const counts = [0, 1, 3, 7, 2, 5, 0, 12, 4, 1, 6, 2, 9];
  return boundary(level).areas.map(({ code, name }, index) => ({ code, name, count: counts[index % 13] ?? 0 }));
}

/** Ranks of two years by name; null where a unit had none. */
export function slopeRows(ranks: readonly (readonly [name: string, before: number | null, now: number | null])[]) {
  const tied = (all: readonly (number | null)[], rank: number | null) => all.filter((other) => other === rank).length;
  const [before, now] = [ranks.map((row) => row[1]), ranks.map((row) => row[2])];
  return ranks.map(([name, was, is]) => ({
    unitId: name.toLowerCase().replaceAll(" ", "-"),
    name: named(name),
    before: was,
    beforeTied: was === null ? 0 : tied(before, was),
    now: is,
    nowTied: is === null ? 0 : tied(now, is),
    change: was === null || is === null ? null : was - is,
  }));
}

export const slopes = slopeRows([
  ["Kecamatan Baros", 3, 1],
  ["Kecamatan Cikole", 1, 2],
  ["Kecamatan Lembursitu", 2, 3],
  ["Kecamatan Gunungpuyuh", 4, 4],
  ["Kecamatan Warudoyong", 6, 5],
  ["Kecamatan Citamiang", 5, 6],
]);

/** Ties at both sides, a newcomer, one that lost its rank, and a name that must be cut. */
export const tiedSlopes = slopeRows([
  ["Dinas Kesehatan", 1, 1],
  ["Dinas Pemberdayaan Masyarakat, Perlindungan Anak dan Pengendalian Penduduk", 2, 1],
  ["Dinas Perhubungan", 2, 4],
  ["Dinas Sosial", 4, 3],
  ["Dinas Tenaga Kerja", null, 5],
  ["Dinas Perdagangan", 5, null],
]);

/** Four of hundreds. */
export const sparseSlopes = slopeRows([
  ["Kabupaten Bangka", 148, 164],
  ["Kabupaten Aceh Tamiang", 233, 219],
  ["Kabupaten Banjar", 227, 244],
  ["Kota Tual", 329, 198],
]);
