import { formatTable } from "#core/csv/format-table.ts";
import { canonicalValue } from "#core/schema/canonical-value.ts";
import type { BilingualText } from "#core/text.ts";
import type { Context } from "./context.ts";

type Cells = readonly (string | number | null)[];

/** A file of the site that is made from the data: its address under the site, and its text. */
export type DownloadFile = { path: string; title: BilingualText; rows: number; format: "csv"; text: string };

/** The public tables. Sample data carries its mark in every row, so that a copied row still says what it is. */
export function buildDownloads(context: Context): DownloadFile[] {
  const { dataset, indices } = context;
  const files: (DownloadFile | null)[] = [
    file(
      context,
      "peringkat.csv",
      { id: "Indeks dan peringkat semua unit, semua tahun", en: "Index and rank of all units, all years" },
      [
        "unit",
        "tahun",
        "metode",
        "node",
        "nilai",
        "peringkat",
        "seri",
        "dari",
        "predikat",
        "cakupan",
        "inovasi",
        "alasan_kosong",
      ],
      indices.rows.map((row) => [
        row.unitId,
        row.year,
        row.methodId,
        row.node,
        row.published,
        row.rank,
        row.rank === null ? null : row.tied,
        row.outOf,
        row.predicate?.id ?? null,
        rounded(row.coverage),
        row.innovations,
        row.reason,
      ]),
    ),
    file(
      context,
      "unit.csv",
      { id: "Daftar unit", en: "Units" },
      ["id", "nama", "nama_en", "jenis", "induk", "kode_wilayah"],
      dataset.units.map((unit) => [unit.id, unit.name, unit.nameEn, unit.kind, unit.parentId, unit.regionCode]),
    ),
    file(
      context,
      "inovasi.csv",
      { id: "Daftar inovasi", en: "Innovations" },
      [
        "id",
        "nama",
        "nama_en",
        "unit",
        "tahapan",
        "jenis",
        "bentuk",
        "urusan",
        "waktu_uji_coba",
        "waktu_penerapan",
        "status",
        "diperiksa_pada",
        "ringkasan",
        "ringkasan_en",
        "sumber",
      ],
      dataset.innovations.map((row) => [
        row.id,
        row.name,
        row.nameEn,
        row.unitId,
        row.phase,
        row.type,
        row.form,
        row.affair,
        row.pilotedOn,
        row.appliedOn,
        row.status,
        row.checkedOn,
        row.summary,
        row.summaryEn,
        row.source,
      ]),
    ),
    file(
      context,
      "keikutsertaan.csv",
      { id: "Keikutsertaan inovasi per tahun, dengan kematangan", en: "Participation by year, with maturity" },
      ["tahun", "inovasi", "tahap", "skor_kematangan", "maksimum"],
      participationRows(context),
    ),
    file(
      context,
      "hasil-resmi.csv",
      { id: "Hasil resmi dan angka yang pernah diterbitkan", en: "Official results and published figures" },
      ["tahun", "wilayah", "ukuran", "rincian", "nilai", "definisi", "per_tanggal", "sumber"],
      dataset.officialResults.map((row) => [
        row.year,
        row.region,
        row.measure,
        row.breakdown,
        canonicalValue(row.value),
        row.definition,
        row.asOf,
        row.source,
      ]),
    ),
    file(
      context,
      "target.csv",
      { id: "Target rencana pembangunan", en: "Development plan targets" },
      ["tahun", "ukuran", "nilai", "sumber"],
      dataset.targets.map((row) => [row.year, row.measure, canonicalValue(row.value), row.source]),
    ),
    file(
      context,
      "kompetisi.csv",
      { id: "Inovasi dalam lomba", en: "Innovations in contests" },
      ["tahun", "kompetisi", "kategori", "inovasi", "tingkat", "sumber"],
      dataset.competitionEntries.map((row) => [
        row.year,
        row.competition,
        row.category,
        row.innovationId,
        row.place,
        row.source,
      ]),
    ),
    file(
      context,
      "indikator.csv",
      { id: "Indikator semua metode", en: "Indicators of all methods" },
      ["metode", "kunci", "nomor", "lingkup", "induk", "bobot", "bobot_acuan", "nama", "nama_en"],
      dataset.methods.flatMap((method) =>
        method.indicators.map((row) => [
          method.id,
          row.key,
          row.number,
          row.scope,
          row.parent,
          row.weight,
          row.weightIsReference ? "ya" : null,
          row.name.id,
          row.name.en,
        ]),
      ),
    ),
    ...context.years.map((year) =>
      file(
        context,
        `skor-${year}.csv`,
        { id: `Skor indikator ${year}`, en: `Indicator scores ${year}` },
        ["tahun", "unit", "inovasi", "indikator", "nilai", "bukti", "baris_sumber"],
        scoreRows(context, year),
      ),
    ),
  ];
  return files.filter((made) => made !== null);
}

function file(
  context: Context,
  name: string,
  title: BilingualText,
  headings: readonly string[],
  rows: readonly Cells[],
): DownloadFile | null {
  if (rows.length === 0) return null;
  const { sample } = context.dataset.portal;
  const text = sample
    ? formatTable(
        [...headings, "keterangan"],
        rows.map((row) => [...row, "data contoh"]),
      )
    : formatTable(headings, rows);
  return { path: `/data/${name}`, title, rows: rows.length, format: "csv", text };
}

function participationRows(context: Context): Cells[] {
  return context.dataset.participations.map((row) => {
    const found = context.maturitiesOf.get(row.innovationId)?.find((other) => other.year === row.year);
    return [row.year, row.innovationId, row.stage, found?.maturity ?? null, found?.maximum ?? null];
  });
}

function scoreRows(context: Context, year: number): Cells[] {
  const { scores } = context.dataset;
  const rows: Cells[] = [];
  for (let row = 0; row < scores.length; row += 1) {
    if (scores.year[row] !== year) continue;
    const value = scores.value[row] ?? Number.NaN;
    rows.push([
      year,
      scores.unitIds[scores.unit[row] ?? -1] ?? null,
      scores.innovationIds[scores.innovation[row] ?? -1] ?? null,
      scores.indicatorKeys[scores.indicator[row] ?? -1] ?? null,
      Number.isNaN(value) ? null : value,
      scores.evidenceTexts[scores.evidence[row] ?? -1] ?? null,
      scores.line[row] ?? null,
    ]);
  }
  return rows;
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
