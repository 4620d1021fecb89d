import type { Stage } from "#core/schema/participation.ts";
import type { BilingualText } from "#core/text.ts";
import { factSlugOf } from "../fact-slug.ts";
import type { HomeFact } from "../home-page.ts";

/** What the portal counts itself: the facts of the home page, and the other stages of its funnel. */
export type CountKey = HomeFact["key"] | "stage-named" | "stage-entered" | "stage-assessed";

export type CountWords = { slug: string; title: BilingualText; definition: BilingualText };

/** The name in the address, the title and the definition of each count. */
export const countWords: Readonly<Record<CountKey, CountWords>> = {
  "innovations-sent": {
    slug: "inovasi-dikirim",
    title: { id: "Inovasi yang dikirim untuk dinilai", en: "Innovations sent for assessment" },
    definition: {
      id: "Inovasi yang tahapnya dikirim atau dinilai pada tahun itu. Satu inovasi dihitung sekali.",
      en: "Innovations whose stage that year is sent or assessed. Each innovation counts once.",
    },
  },
  "innovations-new": {
    slug: "inovasi-baru",
    title: { id: "Inovasi yang baru pertama kali ikut", en: "Innovations taking part for the first time" },
    definition: {
      id: "Inovasi yang diinput pada tahun itu dan tidak tercatat ikut pada tahun sebelumnya.",
      en: "Innovations entered that year that are not on record as taking part in any year before.",
    },
  },
  "units-reporting": {
    slug: "unit-berinovasi",
    title: { id: "Unit yang melaporkan inovasi", en: "Units reporting innovations" },
    definition: {
      id: "Unit pemilik paling sedikit satu inovasi yang diinput pada tahun itu, di antara semua unit di bawah wilayah. Baris yang dikutip ialah baris pertama tiap unit.",
      en: "Units that own at least one innovation entered that year, out of all units below the region. The row cited is the first of each unit.",
    },
  },
  "mature-share": {
    slug: "inovasi-matang",
    title: { id: "Inovasi dengan kematangan di atas 80", en: "Innovations with a maturity above 80" },
    definition: {
      id: "Bagian inovasi yang dikirim dan punya skor kematangan, yang skornya lebih dari 80.",
      en: "The share, among innovations sent that have a maturity score, of those that score more than 80.",
    },
  },
  "villages-active": {
    slug: "kelurahan-berinovasi",
    title: { id: "Kelurahan yang punya inovasi", en: "Urban villages with innovations" },
    definition: {
      id: "Kelurahan pemilik paling sedikit satu inovasi yang diinput pada tahun itu. Baris yang dikutip ialah baris pertama tiap kelurahan.",
      en: "Urban villages that own at least one innovation entered that year. The row cited is the first of each village.",
    },
  },
  "units-ranked": {
    slug: "unit-dengan-nilai",
    title: { id: "Unit yang punya nilai", en: "Units with a value" },
    definition: {
      id: "Unit yang indeksnya dapat dihitung pada tahun itu.",
      en: "Units whose index could be calculated that year.",
    },
  },
  "mean-index": {
    slug: "rerata-nilai",
    title: { id: "Rata-rata nilai semua unit", en: "Mean value of all units" },
    definition: {
      id: "Jumlah indeks yang diterbitkan dibagi banyaknya unit yang punya nilai; tiap unit sama beratnya.",
      en: "The sum of the published indices divided by the number of units with a value; each unit weighs the same.",
    },
  },
  "highest-index": {
    slug: "nilai-tertinggi",
    title: { id: "Nilai tertinggi", en: "Highest value" },
    definition: {
      id: "Indeks tertinggi yang diterbitkan pada tahun itu.",
      en: "The highest index published that year.",
    },
  },
  "lowest-index": {
    slug: "nilai-terendah",
    title: { id: "Nilai terendah", en: "Lowest value" },
    definition: { id: "Indeks terendah yang diterbitkan pada tahun itu.", en: "The lowest index published that year." },
  },
  "predicate-top": {
    slug: "predikat-teratas",
    title: { id: "Unit dengan predikat teratas", en: "Units with the highest rating" },
    definition: {
      id: "Unit yang indeksnya mencapai batas bawah predikat teratas, di antara semua yang punya nilai.",
      en: "Units whose index reaches the lower bound of the highest rating, out of all that have a value.",
    },
  },
  "stage-named": {
    slug: "inovasi-ditetapkan",
    title: { id: "Inovasi yang ditetapkan", en: "Innovations named in the decree" },
    definition: {
      id: "Semua inovasi yang tercatat ikut pada tahun itu, sampai tahap mana pun.",
      en: "All innovations on record as taking part that year, whatever stage they reached.",
    },
  },
  "stage-entered": {
    slug: "inovasi-diinput",
    title: { id: "Inovasi yang diinput", en: "Innovations entered" },
    definition: {
      id: "Inovasi yang tahapnya diinput, dikirim, atau dinilai pada tahun itu.",
      en: "Innovations whose stage that year is entered, sent or assessed.",
    },
  },
  "stage-assessed": {
    slug: "inovasi-dinilai",
    title: { id: "Inovasi yang dinilai", en: "Innovations assessed" },
    definition: {
      id: "Inovasi yang tahapnya dinilai pada tahun itu.",
      en: "Innovations whose stage that year is assessed.",
    },
  },
};

/** The count that tells how many innovations came to a stage. */
export const countOfStage: Readonly<Record<Stage, CountKey>> = {
  ditetapkan: "stage-named",
  diinput: "stage-entered",
  dikirim: "innovations-sent",
  dinilai: "stage-assessed",
};

export function countSlug(key: CountKey, year: number): string {
  return factSlugOf({ count: countWords[key].slug, year });
}
