import type { BilingualText } from "#core/text.ts";

export type Language = "id" | "en";

/** `one` and `many` of a counted thing; Indonesian has one form. */
type Counted = { id: string; en: readonly [one: string, many: string] };

const counted = {
  "value.changed": { id: "angka berubah", en: ["figure changes", "figures change"] },
  "value.added": { id: "angka baru", en: ["new figure", "new figures"] },
  "value.removed": { id: "angka hilang", en: ["figure goes", "figures go"] },
  "rank.moved": { id: "peringkat bergeser", en: ["rank moves", "ranks move"] },
  "predicate.changed": { id: "predikat berganti", en: ["predicate changes", "predicates change"] },
  "maturity.changed": {
    id: "kematangan inovasi berubah",
    en: ["innovation's maturity changes", "innovations' maturities change"],
  },
  "row.added": { id: "baris ditambah", en: ["row added", "rows added"] },
  "row.changed": { id: "baris diubah", en: ["row changed", "rows changed"] },
  "row.removed": { id: "baris dihapus", en: ["row removed", "rows removed"] },
  "row.any": { id: "baris data berubah", en: ["row of data changes", "rows of data change"] },
  row: { id: "baris", en: ["row", "rows"] },
  "page.added": { id: "halaman baru", en: ["new page", "new pages"] },
  "page.changed": { id: "halaman berubah isi", en: ["page changes", "pages change"] },
  "page.removed": { id: "halaman hilang", en: ["page goes", "pages go"] },
  page: { id: "halaman", en: ["page", "pages"] },
  unit: { id: "unit", en: ["unit", "units"] },
  innovation: { id: "inovasi", en: ["innovation", "innovations"] },
  figure: { id: "angka", en: ["figure", "figures"] },
} satisfies Record<string, Counted>;

/** `7 angka berubah`, `1 figure changes`. */
export function count(what: keyof typeof counted, number: number, language: Language): string {
  const { id, en } = counted[what];
  return `${wholeNumber(number, language)} ${language === "id" ? id : en[number === 1 ? 0 : 1]}`;
}

/** A number as that language writes it; nothing for a missing one but a word. */
export function decimal(value: number | null, language: Language): string {
  if (value === null) return text("none", language);
  const plain = String(value);
  return language === "id" ? plain.replace(".", ",") : plain;
}

function wholeNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === "id" ? "." : ",");
}

const texts = {
  none: { id: "tidak ada", en: "none" },
  empty: { id: "kosong", en: "empty" },
  kicker: { id: "Pratinjau sebelum terbit", en: "Preview before publishing" },
  same: {
    id: "Tidak ada yang berubah: data dan halaman sama dengan situs yang terpasang.",
    en: "Nothing changes: data and pages are those of the published site.",
  },
  sameData: {
    id: "Data tidak berubah; hanya tampilan situs yang lain.",
    en: "The data is the same; only the look of the site changes.",
  },
  noFigures: { id: "Tidak ada angka yang berubah", en: "No figure changes" },
  compared: { id: "Dibandingkan dengan situs yang terpasang", en: "Compared with the published site" },
  edition: { id: "edisi", en: "edition" },
  editionNow: { id: "edisi baru", en: "new edition" },
  first: {
    id: "Ini penerbitan pertama: belum ada situs untuk dibandingkan.",
    en: "This is the first publication: there is no site to compare with.",
  },
  unreadable: {
    id: "Situs yang terpasang tidak membawa catatan terbit yang dapat dibaca, jadi belum dapat dibandingkan. Sesudah diterbitkan sekali lagi, pratinjau berikutnya dapat.",
    en: "The published site carries no record that can be read, so there is nothing to compare with. After one more publication the next preview can.",
  },
  willHold: { id: "Situs yang baru memuat", en: "The new site holds" },
  data: { id: "Data", en: "Data" },
  figures: { id: "Angka", en: "Figures" },
  figuresTitle: { id: "Angka yang berubah", en: "Figures that change" },
  figuresAdded: { id: "Angka baru", en: "New figures" },
  figuresRemoved: { id: "Angka yang hilang", en: "Figures that go" },
  maturities: { id: "Kematangan inovasi", en: "Maturity of innovations" },
  rows: { id: "Baris data", en: "Rows of data" },
  counts: { id: "Jumlah", en: "Counts" },
  pages: { id: "Halaman", en: "Pages" },
  noPages: { id: "Tidak ada halaman yang berubah isi.", en: "No page changes." },
  frame: {
    id: "Bagian yang sama di semua halaman (kepala, kaki, gaya) juga berubah.",
    en: "What all pages share (head, foot, style) changes too.",
  },
  unit: { id: "Unit", en: "Unit" },
  innovation: { id: "Inovasi", en: "Innovation" },
  year: { id: "Tahun", en: "Year" },
  index: { id: "Angka", en: "Figure" },
  before: { id: "Terpasang", en: "Published" },
  after: { id: "Baru", en: "New" },
  difference: { id: "Selisih", en: "Difference" },
  rank: { id: "Peringkat", en: "Rank" },
  predicate: { id: "Predikat", en: "Predicate" },
  cause: { id: "Sebab", en: "Why" },
  row: { id: "Baris", en: "Row" },
  change: { id: "Perubahan", en: "Change" },
  added: { id: "ditambah", en: "added" },
  removed: { id: "dihapus", en: "removed" },
  changed: { id: "diubah", en: "changed" },
  units: { id: "Unit", en: "Units" },
  innovations: { id: "Inovasi", en: "Innovations" },
  participations: { id: "Keikutsertaan inovasi", en: "Participations" },
  more: { id: "dan {count} lagi", en: "and {count} more" },
  next: { id: "Berikutnya", en: "Next" },
  publish: {
    id: "Belum ada yang diterbitkan. Untuk menerbitkan: {command}",
    en: "Nothing has been published yet. To publish: {command}",
  },
  details: { id: "Rincian: {path} (klik dua kali untuk membukanya)", en: "Details: {path} (double-click to open it)" },
  "cause.example": { id: "; misalnya {row}", en: "; for example {row}" },
  "cause.method": { id: "aturan metode {method} berubah", en: "the rule of method {method} changes" },
  "cause.otherMethod": { id: "metode berganti: {before} → {method}", en: "another method: {before} → {method}" },
  "cause.peers": { id: "nilainya tetap; yang bergeser {units}", en: "its value stays; others moved: {units}" },
  "cause.new-year": { id: "tahun baru", en: "new year" },
  "cause.year-gone": { id: "tahun ini tidak ada lagi", en: "this year is gone" },
  "cause.new-unit": { id: "unit baru", en: "new unit" },
  "cause.unit-gone": { id: "unit ini tidak ada lagi", en: "this unit is gone" },
  "cause.others": {
    id: "data unit lain, karena batasnya diambil dari semua unit",
    en: "rows of other units, since the bounds come from all units",
  },
  "cause.portal": { id: "cara portal menghitung, bukan data", en: "the way the portal computes, not the data" },
} satisfies Record<string, BilingualText>;

export type TextKey = keyof typeof texts;

/** One of our texts, its holes filled. */
export function text(key: TextKey, language: Language, holes: Readonly<Record<string, string>> = {}): string {
  return texts[key][language].replace(/\{(\w+)\}/g, (_, name: string) => holes[name] ?? "");
}
