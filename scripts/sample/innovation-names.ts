import type { Random } from "./random.ts";
import type { Run } from "./runners.ts";
import { AUDIENCES } from "./service-idea.ts";

export type InnovationName = { readonly id: string; readonly name: string; readonly nameEn: string };

/** Name in both languages and the identifier, all with the sample number in front. */
export function nameInnovation(number: number, { unit, idea }: Run, random: Random): InnovationName {
  const [audience, audienceEn] = AUDIENCES[idea.audience];
  const place = unit === null ? "Kota Sukabumi" : unit.name;
  const placeEn = unit === null ? "Sukabumi City" : unit.nameEn;
  const acronym = acronymOf(idea.name);
  const [text, textEn] = random
    .pickWeighted<readonly [number, string, string]>(
      [
        [30, idea.name, idea.nameEn],
        [
          22,
          `${idea.name} untuk ${audience}`,
          / for |everyone/.test(idea.nameEn) ? idea.nameEn : `${idea.nameEn} for ${audienceEn}`,
        ],
        [14, `${idea.name} ${shortPlace(place)}`, `${idea.nameEn} in ${shortPlace(place)}`],
        [6, `“${acronym}” (${idea.name})`, `“${acronym}” (${idea.nameEn})`],
        [4, `"${acronym}": ${idea.name}`, `"${acronym}": ${idea.nameEn}`],
        [5, `${acronym}`, `${acronym}`],
        [5, `${idea.name} & pendampingan ${audience}`, `${idea.nameEn} & support for ${audienceEn}`],
        [5, `${idea.name} 2.0`, `${idea.nameEn} 2.0`],
        [
          5,
          `${acronym}: ${idea.name} bagi ${audience} di wilayah kerja ${place} dengan melibatkan kader, keluarga, dan pengurus lingkungan setempat`,
          `${acronym}: ${idea.nameEn} for ${audienceEn} in the area of ${placeEn}, with volunteers, families and neighbourhood heads taking part`,
        ],
        [4, `Gerakan ${lowerFirst(idea.name)} ${audience}`, `${idea.nameEn} movement for ${audienceEn}`],
      ],
      ([weight]) => weight,
    )
    .slice(1) as [string, string];
  return {
    id: slugOf(`contoh-${number}-${idea.name}`),
    name: `Contoh ${number}: ${text}`,
    nameEn: `Contoh ${number}: ${textEn}`,
  };
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** First syllables of the words, as offices like to name their innovations: "Pos gizi keliling" gives POGIKE. */
function acronymOf(name: string): string {
  const syllables = name
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => /^[^aiueoé]*[aiueoé]/iu.exec(word)?.[0] ?? word.slice(0, 2));
  return syllables.slice(0, 4).join("").toUpperCase();
}

function shortPlace(name: string): string {
  const short = name.replace(/^(Kelurahan|Kecamatan|Puskesmas) /, "");
  return short.length > 24 ? "Kota Sukabumi" : short;
}

function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
