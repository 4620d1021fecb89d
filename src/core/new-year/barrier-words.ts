import type { Barrier } from "#core/readiness/entry-barriers.ts";
import type { BilingualText } from "#core/text.ts";
import type { Candidate } from "./candidates.ts";

const barrierWords: Readonly<Record<Barrier, BilingualText>> = {
  "terlalu-lama": {
    id: "penerapannya terlalu lama menurut aturan lama",
    en: "put to use too long ago by the old rule",
  },
  "terlalu-baru": {
    id: "penerapannya terlalu baru menurut aturan lama",
    en: "put to use too recently by the old rule",
  },
  "belum-diterapkan": { id: "belum diterapkan", en: "not in use yet" },
  "terlalu-sering": { id: "sudah diinput sebanyak yang boleh", en: "entered as often as the old rule allows" },
};

/** What is to be considered about a candidate, in words; empty where nothing is. */
export function remarksOn({ innovation, barriers, endedUnit }: Candidate, language: "id" | "en"): string[] {
  const remarks = barriers.map((barrier) => barrierWords[barrier][language]);
  if (innovation.status === null) {
    remarks.push(
      language === "id" ? "status belum diisi; tanyakan kepada unitnya" : "status not filled in; ask its unit",
    );
  }
  if (endedUnit !== null) {
    const { successorId } = endedUnit;
    const to =
      successorId === null ? "" : language === "id" ? `; penerusnya ${successorId}` : `; carried on by ${successorId}`;
    remarks.push(language === "id" ? `unitnya sudah berakhir${to}` : `its unit has ended${to}`);
  }
  return remarks;
}
