import type { Locale } from "../locale.ts";
import { defineMessages, fill } from "../messages.ts";

const places = defineMessages(
  {
    winner: "Juara {number}",
    top: "{number} besar",
    presentasi: "Presentasi di depan juri",
    usulan: "Diusulkan",
    finalis: "Finalis",
    dipamerkan: "Dipamerkan",
  },
  {
    winner: "Place {number}",
    top: "Top {number}",
    presentasi: "Presented to the jury",
    usulan: "Entered",
    finalis: "Finalist",
    dipamerkan: "Exhibited",
  },
);

/** A place in a contest in words: `juara-1`, `6-besar`, `finalis`. One we do not know stays readable. */
export function placeName(place: string, locale: Locale): string {
  const words = places(locale);
  const [, winner] = /^juara-(\d+)$/.exec(place) ?? [];
  if (winner) return fill(words.winner, { number: winner });
  const [, top] = /^(\d+)-besar$/.exec(place) ?? [];
  if (top) return fill(words.top, { number: top });
  if (place === "presentasi" || place === "usulan" || place === "finalis" || place === "dipamerkan")
    return words[place];
  return place.replaceAll("-", " ").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
