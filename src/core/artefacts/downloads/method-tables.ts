import { listSeparator } from "#core/catalogue/catalogue-table.ts";
import { missingPolicies } from "#core/schema/group.ts";
import { indicatorTable } from "#core/schema/indicator.ts";
import type { Indicator, Method, Predicate } from "#core/schema/method.ts";
import { methodKeys } from "#core/schema/method-keys.ts";
import type { BilingualText } from "#core/text.ts";
import type { DownloadTable } from "./download-column.ts";
import { made, madeOrEmpty, methodId, taken } from "./download-column.ts";
import { count, id, list, number, oneOf, share, words } from "./kinds.ts";

const idOfMethod = { id: "Id metode.", en: "Id of the method." };

export const methodsTable: DownloadTable<Method> = {
  name: "metode",
  title: { id: "Metode indeks", en: "Methods of the indices" },
  meaning: {
    id: "Aturan tiap metode. Satu baris satu metode; indikatornya ada di indikator.csv, predikatnya di predikat.csv.",
    en: "The rules of each method. One row a method; its indicators are in indikator.csv, its predicates in predikat.csv.",
  },
  key: ["id"],
  columns: [
    made("id", id, meaningOf("id"), (row) => row.id),
    made("nama", words, meaningOf("nama"), (row) => row.name.id),
    madeOrEmpty("nama_en", words, meaningOf("nama_en"), (row) => row.name.en),
    madeOrEmpty("tahun", list, meaningOf("tahun"), (row) => row.years.join(listSeparator) || null),
    madeOrEmpty("setara", list, meaningOf("setara"), (row) => row.comparableWith.join(listSeparator) || null),
    made("skala_bawah", number, { id: "Ujung bawah skala.", en: "Lower end of the scale." }, (row) => row.scale[0]),
    made("skala_atas", number, { id: "Ujung atas skala.", en: "Upper end of the scale." }, (row) => row.scale[1]),
    made("desimal", count, meaningOf("desimal"), (row) => row.decimals),
    made("hilang", oneOf(missingPolicies), meaningOf("hilang"), (row) => row.missing),
    made("cakupan_minimum", share, meaningOf("cakupan_minimum"), (row) => row.minimumCoverage),
    madeOrEmpty("sumber", words, meaningOf("sumber"), (row) => row.source || null),
    madeOrEmpty("catatan", words, meaningOf("catatan"), (row) => row.note.id || null),
    madeOrEmpty("catatan_en", words, meaningOf("catatan_en"), (row) => row.note.en),
  ],
};

export const predicatesTable: DownloadTable<{ method: Method; predicate: Predicate }> = {
  name: "predikat",
  title: { id: "Predikat dan batasnya", en: "Predicates and their bounds" },
  meaning: {
    id: "Satu baris satu predikat sebuah metode. Metode yang batasnya tidak diketahui tidak ada di sini.",
    en: "One row a predicate of a method. Methods whose bounds are not known are not here.",
  },
  key: [],
  columns: [
    made("metode", id, idOfMethod, ({ method }) => method.id, methodId),
    made("predikat", words, { id: "Predikat.", en: "Predicate." }, ({ predicate }) => predicate.name.id),
    madeOrEmpty(
      "predikat_en",
      words,
      { id: "Bahasa Inggrisnya.", en: "In English." },
      ({ predicate }) => predicate.name.en,
    ),
    made(
      "batas",
      number,
      { id: "Angka terendah yang mencapainya.", en: "Least number that reaches it." },
      ({ predicate }) => predicate.lowerBound,
    ),
  ],
};

const indicator = indicatorTable.columns;

export const indicatorsTable: DownloadTable<{ method: Method; row: Indicator }> = {
  name: "indikator",
  title: { id: "Indikator semua metode", en: "Indicators of all methods" },
  meaning: {
    id: "Satu baris satu indikator sebuah metode.",
    en: "One row an indicator of a method.",
  },
  key: ["metode", "kunci"],
  columns: [
    made("metode", id, idOfMethod, ({ method }) => method.id, methodId),
    taken(indicator.key, ({ row }) => row.key),
    taken(indicator.number, ({ row }) => row.number),
    taken(indicator.scope, ({ row }) => row.scope),
    taken(indicator.parent, ({ row }) => row.parent),
    taken(indicator.weight, ({ row }) => row.weight),
    taken(indicator.weightIsReference, ({ row }) => (row.weightIsReference ? "ya" : null)),
    taken(indicator.name, ({ row }) => row.name.id),
    taken(indicator.nameEn, ({ row }) => row.name.en),
  ],
};

/** What `metode.json` says of a key. */
function meaningOf(key: string): BilingualText {
  const found = methodKeys.find((other) => other.key === key);
  if (found === undefined) throw new Error(`metode.json has no key ${key}`);
  return found.meaning;
}
