import type { IndexRow, NoIndexReason } from "#core/composite/index-row.ts";
import { trendTexts } from "#core/trend/trend-label.ts";
import type { UnitTrend } from "#core/trend/unit-trends.ts";
import type { DownloadTable } from "./download-column.ts";
import { made, madeOrEmpty, methodId, unitId } from "./download-column.ts";
import { count, id, number, oneOf, place, share, words, year } from "./kinds.ts";

/** Total, so that a new reason cannot be forgotten here. */
const reasons: Record<NoIndexReason, true> = {
  "tidak-ada-data": true,
  "tidak-ada-inovasi": true,
  "cakupan-kurang": true,
  "bobot-tidak-diketahui": true,
  "pembagi-tidak-diketahui": true,
  "tidak-terdefinisi": true,
};

const node = {
  id: "Kunci angka: akar sebuah metode, atau indeks-unit (indeks unit buatan portal ini).",
  en: "Key of the figure: the root of a method, or indeks-unit (this portal's own index of units).",
};

export const rankingTable: DownloadTable<IndexRow> = {
  name: "peringkat",
  title: { id: "Indeks dan peringkat semua unit, semua tahun", en: "Index and rank of all units, all years" },
  meaning: {
    id: "Satu baris satu unit, tahun, dan angka. Nilai yang kosong berarti tidak dapat dihitung, bukan nol.",
    en: "One row a unit, year and figure. An empty value could not be computed and is not zero.",
  },
  key: ["unit", "tahun", "node"],
  columns: [
    made("unit", id, { id: "Id unit.", en: "Id of the unit." }, (row) => row.unitId, unitId),
    made("tahun", year, { id: "Tahun.", en: "Year." }, (row) => row.year),
    made("metode", id, { id: "Id metode.", en: "Id of the method." }, (row) => row.methodId, methodId),
    made("node", id, node, (row) => row.node),
    madeOrEmpty(
      "nilai",
      number,
      {
        id: "Angka yang terbit, pada skala metode, dibulatkan sekali.",
        en: "The published number on the scale of the method, rounded once.",
      },
      (row) => row.published,
    ),
    madeOrEmpty(
      "peringkat",
      place,
      {
        id: "Peringkat, 1 terbaik; nilai yang sama berbagi peringkat.",
        en: "Rank, 1 is best; equal values share a rank.",
      },
      (row) => row.rank,
    ),
    madeOrEmpty(
      "seri",
      place,
      { id: "Banyaknya unit pada peringkat itu, termasuk unit ini.", en: "Units at that rank, this one included." },
      (row) => (row.rank === null ? null : row.tied),
    ),
    made(
      "dari",
      count,
      { id: "Banyaknya unit yang diperingkat bersama.", en: "Units ranked together." },
      (row) => row.outOf,
    ),
    madeOrEmpty(
      "predikat",
      words,
      { id: "Predikat.", en: "Predicate, in Indonesian." },
      (row) => row.predicate?.id ?? null,
    ),
    made(
      "cakupan",
      share,
      { id: "Bagian bobot yang dilaporkan, 0 sampai 1.", en: "Share of weight that was reported, 0 to 1." },
      (row) => readable(row.coverage),
    ),
    madeOrEmpty(
      "inovasi",
      count,
      {
        id: "Banyaknya inovasi yang dihitung, bila angkanya menghitung inovasi.",
        en: "Innovations counted, if any are.",
      },
      (row) => row.innovations,
    ),
    madeOrEmpty(
      "alasan_kosong",
      oneOf(Object.keys(reasons)),
      { id: "Mengapa nilainya kosong.", en: "Why there is no value." },
      (row) => row.reason,
    ),
  ],
};

export const trendsTable: DownloadTable<UnitTrend> = {
  name: "tren",
  title: { id: "Tren semua unit", en: "Trends of all units" },
  meaning: {
    id: "Satu baris satu unit dan angka: arah selama tahun-tahun yang dapat dibandingkan (uji Mann–Kendall, kemiringan Theil–Sen).",
    en: "One row a unit and figure: its direction over the years that may be compared (Mann–Kendall test, Theil–Sen slope).",
  },
  key: ["unit", "node"],
  columns: [
    made("unit", id, { id: "Id unit.", en: "Id of the unit." }, (row) => row.unitId, unitId),
    made("node", id, node, (row) => row.node),
    made("n", count, { id: "Banyaknya tahun yang dihitung.", en: "Years counted." }, (row) => row.n),
    madeOrEmpty("dari", year, { id: "Tahun pertama yang dihitung.", en: "First year counted." }, (row) => row.from),
    madeOrEmpty("sampai", year, { id: "Tahun terakhir yang dihitung.", en: "Last year counted." }, (row) => row.to),
    madeOrEmpty("S", number, { id: "Angka S uji Mann–Kendall.", en: "S of the Mann–Kendall test." }, (row) => row.s),
    madeOrEmpty("p", share, { id: "Peluang p uji itu, dua sisi.", en: "Its p, two-sided." }, (row) => readable(row.p)),
    madeOrEmpty("kemiringan", number, { id: "Poin per tahun.", en: "Points a year." }, (row) => readable(row.slope)),
    madeOrEmpty("bawah", number, { id: "Batas bawah kemiringan.", en: "Lower bound of the slope." }, (row) =>
      readable(row.lower),
    ),
    madeOrEmpty("atas", number, { id: "Batas atas kemiringan.", en: "Upper bound of the slope." }, (row) =>
      readable(row.upper),
    ),
    made(
      "label",
      oneOf(Object.values(trendTexts).map((text) => text.id)),
      {
        id: "Yang boleh dikatakan tentang arahnya.",
        en: "What may be said of the direction: not enough data, rising consistently, falling consistently, no clear trend.",
      },
      (row) => trendTexts[row.label].id,
    ),
  ],
};

/** To six decimals, as the coverage: more would only feign precision. */
function readable(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
