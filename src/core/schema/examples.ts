import type { CellKind } from "./cells.ts";

/**
 * Examples of columns that mean the same in every file, by heading, so that the example rows of all templates refer
 * to each other: the unit of an innovation's row is a row of the units, and so on.
 */
const sharedExamples: ReadonlyMap<string, string> = new Map([
  ["tahun", "2026"],
  ["unit", "dinas-contoh"],
  ["inovasi", "contoh-antrean-daring"],
  ["indikator", "contoh-kemanfaatan"],
  ["wilayah", "kota-contoh"],
  ["ukuran", "iid"],
  ["nilai", "60.5"],
  ["rincian", "pemilik"],
  ["definisi", "Indeks yang diumumkan pada hari penghargaan"],
  ["bukti", "Keputusan Wali Kota Contoh Nomor 2 Tahun 2026"],
  ["catatan", "Menunggu berkas pendukung"],
  ["sumber", "Keputusan Wali Kota Contoh Nomor 1 Tahun 2026"],
  ["berkas", "hasil-resmi.csv"],
  ["kunci", "2026/kota-contoh/iid"],
  ["kode", "E521"],
  ["alasan", "Sumbernya memang menulis kedua angka itu"],
  ["oleh", "Kepala Bidang Litbang"],
]);

/** The example of a column that gives none of its own: what its heading always stands for, else the kind's plainest. */
export function exampleOf(heading: string, kind: CellKind): string {
  return sharedExamples.get(heading) ?? plainest(kind);
}

function plainest(kind: CellKind): string {
  switch (kind.name) {
    case "slug":
      return "contoh";
    case "text":
    case "figure":
    case "list":
      return "Contoh";
    case "integer":
    case "decimal":
      return String(Math.max(kind.least, Math.min(kind.most, 1)));
    case "year":
      return "2026";
    case "date":
      return "2026-03-22";
    case "url":
      return "https://contoh.go.id/";
    case "choice":
      return kind.choices[0] ?? "";
    default:
      throw new Error(`unknown kind of cell: ${kind satisfies never}`);
  }
}
