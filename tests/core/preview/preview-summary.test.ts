import { describe, expect, test } from "vitest";
import { comparePublications } from "#core/preview/compare-publications.ts";
import { firstSummary, previewSummary } from "#core/preview/preview-summary.ts";
import { edited, smallRecord } from "./small-publication.ts";

const addresses = { "/": "home", "/unit/timur/": "timur", "/inovasi/c/": "c" };
const published = smallRecord({}, addresses);

const withoutB = {
  ...edited("inovasi.csv", "b,Contoh B,barat,Pendidikan,berhenti,2025-03-01\n", ""),
  "keikutsertaan.csv":
    "tahun,inovasi,tahap\n2024,a,dinilai\n2025,a,dikirim\n2025,c,dinilai\n2026,c,dikirim\n2026,e,ditetapkan\n",
  "skor.csv": (edited("skor.csv", "2025,,b,mutu,3\n2025,,b,guna,\n", "")["skor.csv"] ?? "").replace(
    "2026,,b,mutu,3\n2026,,b,guna,3\n",
    "",
  ),
};

/**
 * In 2026 an index of the city is (visi + mean maturity over at least two) of 3 + 9 points; a unit's is its mean maturity
 * of 9. Published: city (3 + 2/2)/12 = 33.33, Timur 2/9 = 22.22, Barat 9/9 = 100.
 */
const cases = [
  {
    // c: 2 × 2 + 0 = 4. Timur 4/9, city (3 + 4/2)/12.
    change: "one score",
    files: edited("skor.csv", "2026,,c,mutu,1", "2026,,c,mutu,2"),
    pages: { ...addresses, "/unit/timur/": "timur now" },
    id: `2 angka berubah, 1 kematangan inovasi berubah.
Dibandingkan dengan situs yang terpasang (edisi 2026-11-01).

Data
  skor.csv  1 baris diubah
Angka
  Kelurahan Timur 2026, Indeks unit: 22,22 → 44,44
    skor.csv: 2026 · c · mutu: nilai 1 → 2
  Kota Kecil 2026, Indeks: 33,33 → 41,67
    skor.csv: 2026 · c · mutu: nilai 1 → 2
1 halaman berubah isi.`,
    en: `2 figures change, 1 innovation's maturity changes.
Compared with the published site (edition 2026-11-01).

Data
  skor.csv  1 row changed
Figures
  Kelurahan Timur 2026, Unit index: 22.22 → 44.44
    skor.csv: 2026 · c · mutu: nilai 1 → 2
  Kota Kecil 2026, Indeks: 33.33 → 41.67
    skor.csv: 2026 · c · mutu: nilai 1 → 2
1 page changes.`,
  },
  {
    // c: 9 of 9, as good as b. City (3 + 9/2)/12 = 62.5, above 50.01.
    change: "a score that moves a rank and a predicate",
    files: edited("skor.csv", "2026,,c,mutu,1\n2026,,c,guna,0", "2026,,c,mutu,3\n2026,,c,guna,3"),
    pages: addresses,
    id: `2 angka berubah, 1 peringkat bergeser, 1 predikat berganti, 1 kematangan inovasi berubah.
Dibandingkan dengan situs yang terpasang (edisi 2026-11-01).

Data
  skor.csv  2 baris diubah
Angka
  Kelurahan Timur 2026, Indeks unit: 22,22 → 100 (peringkat 2 → 1)
    skor.csv, 2 baris; misalnya 2026 · c · guna: nilai 0 → 3
  Kota Kecil 2026, Indeks: 33,33 → 62,5 (Rendah → Tinggi)
    skor.csv, 2 baris; misalnya 2026 · c · guna: nilai 0 → 3
Tidak ada halaman yang berubah isi.`,
    en: `2 figures change, 1 rank moves, 1 predicate changes, 1 innovation's maturity changes.
Compared with the published site (edition 2026-11-01).

Data
  skor.csv  2 rows changed
Figures
  Kelurahan Timur 2026, Unit index: 22.22 → 100 (rank 2 → 1)
    skor.csv, 2 rows; for example 2026 · c · guna: nilai 0 → 3
  Kota Kecil 2026, Indeks: 33.33 → 62.5 (Rendah → Tinggi)
    skor.csv, 2 rows; for example 2026 · c · guna: nilai 0 → 3
No page changes.`,
  },
  {
    // f has 9: Timur (2 + 9)/2/9 = 61.11, city (3 + 11/2)/12 = 70.83.
    change: "one new innovation",
    files: {
      ...edited("inovasi.csv", "e,Contoh E,", "f,Contoh F,timur,Kesehatan,berjalan,2026-02-01\ne,Contoh E,"),
      ...edited("keikutsertaan.csv", "2026,b,diinput\n", "2026,b,diinput\n2026,f,dikirim\n"),
      ...edited("skor.csv", "2026,,c,guna,0\n", "2026,,c,guna,0\n2026,,f,mutu,3\n2026,,f,guna,3\n"),
    },
    pages: { ...addresses, "/inovasi/f/": "f" },
    id: `2 angka berubah, 1 predikat berganti.
Dibandingkan dengan situs yang terpasang (edisi 2026-11-01).

Data
  inovasi.csv        1 baris ditambah
  keikutsertaan.csv  1 baris ditambah
  skor.csv           2 baris ditambah
Angka
  Kelurahan Timur 2026, Indeks unit: 22,22 → 61,11
    inovasi.csv, 1 baris; keikutsertaan.csv, 1 baris; skor.csv, 2 baris
  Kota Kecil 2026, Indeks: 33,33 → 70,83 (Rendah → Tinggi)
    inovasi.csv, 1 baris; keikutsertaan.csv, 1 baris; skor.csv, 2 baris
1 halaman baru.`,
    en: `2 figures change, 1 predicate changes.
Compared with the published site (edition 2026-11-01).

Data
  inovasi.csv        1 row added
  keikutsertaan.csv  1 row added
  skor.csv           2 rows added
Figures
  Kelurahan Timur 2026, Unit index: 22.22 → 61.11
    inovasi.csv, 1 row; keikutsertaan.csv, 1 row; skor.csv, 2 rows
  Kota Kecil 2026, Indeks: 33.33 → 70.83 (Rendah → Tinggi)
    inovasi.csv, 1 row; keikutsertaan.csv, 1 row; skor.csv, 2 rows
1 new page.`,
  },
  {
    // b was all that Barat had in 2026; in 2025 its 6 of 9 was as good as a's. The city never counted it.
    change: "one innovation gone",
    files: withoutB,
    pages: { "/": "home", "/unit/timur/": "timur" },
    id: `1 angka berubah, 2 peringkat bergeser.
Dibandingkan dengan situs yang terpasang (edisi 2026-11-01).

Data
  inovasi.csv        1 baris dihapus
  keikutsertaan.csv  2 baris dihapus
  skor.csv           3 baris dihapus
Angka
  Kelurahan Barat 2026, Indeks unit: 100 → tidak ada (peringkat 1 → tidak ada)
    inovasi.csv, 1 baris; keikutsertaan.csv, 1 baris; skor.csv, 2 baris
  Kelurahan Timur 2026, Indeks unit: 22,22 (peringkat 2 → 1)
    nilainya tetap; yang bergeser Kelurahan Barat
1 halaman hilang.`,
    en: `1 figure changes, 2 ranks move.
Compared with the published site (edition 2026-11-01).

Data
  inovasi.csv        1 row removed
  keikutsertaan.csv  2 rows removed
  skor.csv           3 rows removed
Figures
  Kelurahan Barat 2026, Unit index: 100 → none (rank 1 → none)
    inovasi.csv, 1 row; keikutsertaan.csv, 1 row; skor.csv, 2 rows
  Kelurahan Timur 2026, Unit index: 22.22 (rank 2 → 1)
    its value stays; others moved: Kelurahan Barat
1 page goes.`,
  },
  {
    // guna weighs 2: at most 12 points. Timur 2/12, city (3 + 2/2)/15; b's 12 of 12 is still all there is.
    change: "another weight in the method",
    files: edited("metode/baru/indikator.csv", "guna,inovasi,kematangan,1", "guna,inovasi,kematangan,2"),
    pages: addresses,
    id: `2 angka berubah, 1 kematangan inovasi berubah.
Dibandingkan dengan situs yang terpasang (edisi 2026-11-01).

Data
  metode/baru/indikator.csv  1 baris diubah
Angka
  Kota Kecil 2026, Indeks: 33,33 → 26,67
    aturan metode baru berubah
  Kelurahan Timur 2026, Indeks unit: 22,22 → 16,67
    aturan metode baru berubah
Tidak ada halaman yang berubah isi.`,
    en: `2 figures change, 1 innovation's maturity changes.
Compared with the published site (edition 2026-11-01).

Data
  metode/baru/indikator.csv  1 row changed
Figures
  Kota Kecil 2026, Indeks: 33.33 → 26.67
    the rule of method baru changes
  Kelurahan Timur 2026, Unit index: 22.22 → 16.67
    the rule of method baru changes
No page changes.`,
  },
  {
    change: "a name only",
    files: edited("inovasi.csv", "b,Contoh B,", "b,Contoh Bagus,"),
    pages: addresses,
    id: `Tidak ada angka yang berubah; 1 baris data berubah.
Dibandingkan dengan situs yang terpasang (edisi 2026-11-01).

Data
  inovasi.csv  1 baris diubah
Tidak ada halaman yang berubah isi.`,
    en: `No figure changes; 1 row of data changes.
Compared with the published site (edition 2026-11-01).

Data
  inovasi.csv  1 row changed
No page changes.`,
  },
  {
    change: "nothing",
    files: {},
    pages: addresses,
    id: `Tidak ada yang berubah: data dan halaman sama dengan situs yang terpasang.
Dibandingkan dengan situs yang terpasang (edisi 2026-11-01).`,
    en: `Nothing changes: data and pages are those of the published site.
Compared with the published site (edition 2026-11-01).`,
  },
] as const;

describe("preview on one screen", () => {
  test.each(cases)("$change, in both languages", ({ files, pages, id, en }) => {
    const changes = comparePublications(published, smallRecord(files, pages));
    expect(previewSummary(changes, "id")).toBe(id);
    expect(previewSummary(changes, "en")).toBe(en);
  });

  test("a first publication says so, and what the site will hold", () => {
    expect(firstSummary(published, "first", "id")).toBe(
      "Ini penerbitan pertama: belum ada situs untuk dibandingkan.\nSitus yang baru memuat 3 halaman, 4 unit, 5 inovasi, 8 angka.",
    );
  });

  test("a published site without a record that can be read says so", () => {
    expect(firstSummary(published, "unreadable", "en")).toMatch(/^The published site carries no record/);
  });

  test("however much changes, it fits a screen, and no control character of a cell reaches it", () => {
    const units = Array.from({ length: 300 }, (_, index) => `u${index},Unit ${index}\u202e,,kelurahan,kota,1.${index}`);
    const files = edited("unit.csv", "sepi,", `${units.join("\n")}\nsepi,`);
    const summary = previewSummary(comparePublications(smallRecord(files), published), "id");
    expect(summary.split("\n").length).toBeLessThan(24);
    expect(summary).not.toContain("\u202e");
  });
});
