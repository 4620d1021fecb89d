/** The words of `data/README.md` that are about no single column. */
export type ReadmeWords = {
  language: string;
  files: string;
  fileHeadings: readonly [file: string, holds: string, key: string, needed: string];
  columnHeadings: readonly [
    column: string,
    required: string,
    accepts: string,
    example: string,
    meaning: string,
    aliases: string,
  ];
  yes: string;
  no: string;
  keyOf: (headings: string) => string;
  boundaries: string;
  reading: string;
  readingRules: readonly string[];
  findings: string;
  findingRules: (codes: string) => readonly string[];
  method: string;
  methodRules: readonly string[];
  columns: string;
  wide: string;
};

const id: ReadmeWords = {
  language: "Bahasa Indonesia",
  files: "Berkas",
  fileHeadings: ["Berkas", "Isinya", "Kunci", "Harus ada"],
  columnHeadings: ["Kolom", "Wajib", "Isi yang boleh", "Contoh", "Arti", "Nama lain"],
  yes: "ya",
  no: "tidak",
  keyOf: (headings) => `Dua baris tidak boleh sama pada: ${headings}.`,
  boundaries:
    "Batas wilayah untuk peta (`kecamatan.geojson`, `kelurahan.geojson`); dihubungkan dengan unit lewat kode_wilayah.",
  reading: "Cara berkas dibaca",
  readingRules: [
    "Simpan dari Excel sebagai **CSV UTF-8**. Koma, titik koma, tab, dan garis tegak sebagai pemisah terbaca; begitu pula baris `sep=`, UTF-16, dan CSV biasa dari Excel Indonesia.",
    "Judul kolom di baris pertama. Huruf besar atau kecil, spasi, `_`, dan `-` tidak dibedakan. Urutan kolom dan baris bebas. Kolom yang tidak dikenal tidak diterbitkan, dan pemeriksa menyebutnya.",
    "**Sel kosong berarti tidak dilaporkan, tidak pernah nol.** Pada kolom angka, tanda `-`, `n/a`, dan `NULL` juga berarti tidak dilaporkan.",
    "Desimal boleh dengan koma atau titik, asal satu macam dalam satu kolom. Jangan memakai pemisah ribuan: `1.234` bisa berarti dua hal, jadi pemeriksa menanyakannya.",
    "Tanggal ditulis `2026-03-22`, `22/03/2026` (hari dahulu, tahun empat angka), atau `22 Maret 2026`.",
    "Id tidak pernah diganti. Kalau terpaksa, catat perubahannya di `pengalihan.csv` supaya alamat lama tetap hidup.",
    "Nomor telepon, NIK, dan alamat surel di dalam teks menghentikan penerbitan.",
    "Inovasi dengan `terbit_pada` sesudah tanggal edisi belum tampil di mana pun.",
    "Sel rusak dari Excel (`#N/A`, `5,5E+12`, skor yang berubah menjadi tanggal) disebut satu per satu oleh `npm run check`.",
  ],
  findings: "Mengakui sebuah temuan",
  findingRules: (codes) => [
    "Kadang data yang tampak salah memang benar begitu, misalnya dua sumber resmi menulis angka yang berbeda. Temuan seperti itu bisa diakui, dan ditampilkan kepada warga bersama alasannya.",
    "Jalankan `npm run check`. Pada temuan yang bisa diakui tertulis baris yang siap disalin: berkas, kunci, dan kode.",
    "Tempelkan baris itu di `pengecualian.csv`, lalu isi `alasan`, dan bila perlu `oleh` (jabatan) serta `tanggal`.",
    "Jalankan `npm run check` lagi. Baris yang tidak cocok dengan temuan mana pun akan disebut, supaya pengecualian lama tidak tertinggal.",
    `Yang bisa diakui: ${codes}. Temuan lain harus diperbaiki di datanya.`,
  ],
  method: "Folder metode",
  methodRules: [
    "Satu folder di `metode/` adalah satu aturan indeks, bernama sama dengan `id` di dalam `metode.json`. Sebuah tahun hanya boleh punya satu metode.",
    "`indikator.csv` berisi yang dinilai; `kelompok.csv` berisi cara indikator digabung, bertingkat sampai akarnya.",
    "Aturan baru berarti folder baru; folder lama jangan diubah. `npm run new-year -- 2027` menyiapkan folder tahun berikutnya dari yang terbaru.",
    "Yang tidak diketahui dibiarkan kosong. Bobot yang kosong membuat kelompok di atasnya tidak dihitung, bukan dihitung nol.",
  ],
  columns: "Kolom demi kolom",
  wide: "Sesudah kolom ini, satu kolom untuk tiap indikator, berjudul kunci indikatornya; isinya tingkat atau nilai, kosong berarti tidak dilaporkan.",
};

const en: ReadmeWords = {
  language: "English",
  files: "Files",
  fileHeadings: ["File", "What it holds", "Key", "Must exist"],
  columnHeadings: ["Column", "Required", "Accepts", "Example", "Meaning", "Other names"],
  yes: "yes",
  no: "no",
  keyOf: (headings) => `No two rows may agree on: ${headings}.`,
  boundaries:
    "Boundaries for the maps (`kecamatan.geojson`, `kelurahan.geojson`); joined with the units by kode_wilayah.",
  reading: "How files are read",
  readingRules: [
    "Save from Excel as **CSV UTF-8**. Commas, semicolons, tabs and bars are read as delimiters; so are a `sep=` line, UTF-16, and plain CSV from Indonesian Excel.",
    "Headings stand in the first row. Letter case, blanks, `_` and `-` make no difference. Columns and rows come in any order. An unknown column is not published, and the checker says so.",
    "**An empty cell means not reported, never zero.** In a column of numbers `-`, `n/a` and `NULL` mean not reported too.",
    "Decimals may have a comma or a point, one kind in a column. No thousands separators: `1.234` could mean two things, so the checker asks.",
    "Dates are written `2026-03-22`, `22/03/2026` (day first, four-digit year) or `22 Maret 2026`.",
    "Ids never change. Where one must, record it in `pengalihan.csv`, so that old addresses live on.",
    "Telephone numbers, national identity numbers and e-mail addresses in text stop the publication.",
    "An innovation with a `terbit_pada` after the edition's date appears nowhere yet.",
    "Cells that Excel has spoiled (`#N/A`, `5,5E+12`, scores turned into dates) are named one by one by `npm run check`.",
  ],
  findings: "Acknowledging a finding",
  findingRules: (codes) => [
    "Sometimes data that looks wrong is right, as when two official sources print different numbers. Such a finding can be acknowledged, and citizens see it with its reason.",
    "Run `npm run check`. A finding that can be acknowledged comes with a row to copy: file, key and code.",
    "Paste that row into `pengecualian.csv` and fill in `alasan` (the reason), and where useful `oleh` (a role) and `tanggal` (the day).",
    "Run `npm run check` again. A row that fits no finding is named, so that old exceptions are not left behind.",
    `Can be acknowledged: ${codes}. Any other finding must be repaired in the data.`,
  ],
  method: "Method folders",
  methodRules: [
    "A folder in `metode/` is one rule of an index; its name is the `id` in its `metode.json`. A year may have one method only.",
    "`indikator.csv` holds what is rated; `kelompok.csv` how indicators are combined, up to the root.",
    "A new rule is a new folder; old ones stay as they are. `npm run new-year -- 2027` prepares the next year's from the newest.",
    "What is not known is left empty. An empty weight leaves the group above without a result; it does not count as zero.",
  ],
  columns: "Column by column",
  wide: "After these, one column an indicator, headed by the indicator's key; it holds the level or value, and empty means not reported.",
};

export const readmeWords: Readonly<Record<"id" | "en", ReadmeWords>> = { id, en };
