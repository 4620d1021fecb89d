import { choiceCell, decimalCell, slugCell, yearCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

/** The funnel, first stage first; each stage includes those that went further. */
export const stages = ["ditetapkan", "diinput", "dikirim", "dinilai"] as const;
export type Stage = (typeof stages)[number];

export const participationTable = table({
  file: "keikutsertaan.csv",
  needed: false,
  key: ["year", "innovationId"],
  meaning: {
    id: "Tahap terjauh yang dicapai sebuah inovasi pada satu tahun.",
    en: "The furthest stage that an innovation reached in a year.",
  },
  columns: {
    year: required("tahun", yearCell, { id: "Tahun penilaian.", en: "Year of the assessment." }, { aliases: ["year"] }),
    innovationId: required(
      "inovasi",
      slugCell,
      { id: "Id inovasi.", en: "Id of the innovation." },
      { aliases: ["innovation"] },
    ),
    stage: required("tahap", choiceCell(stages), {
      id: "Tahap terjauh: ditetapkan (dalam keputusan kepala daerah), diinput, dikirim, dinilai.",
      en: "Furthest stage: ditetapkan (in the decree), diinput (entered), dikirim (sent), dinilai (assessed).",
    }),
    maturity: optional(
      "skor_kematangan",
      decimalCell(0, 1e6),
      { id: "Skor kematangan, bila rinciannya tidak ada.", en: "Maturity score where its detail is not kept." },
      { aliases: ["Estimasi Skor Kematangan"], example: "86.5" },
    ),
  },
});

export type Participation = RecordOf<typeof participationTable>;
