import type { BilingualText } from "#core/text.ts";
import { editDistance } from "./edit-distance.ts";
import { showValue } from "./show-value.ts";

const longestName = 120;
const mostCandidates = 50_000;
const shortestBeginning = 4;

/**
 * The known name that the text most likely means, or null where none is close. A text cut short means the one name
 * that begins with it; otherwise the fewest changed letters decide.
 */
export function nearest(text: string, known: Iterable<string>): string | null {
  const wanted = plain(text).slice(0, longestName);
  if (wanted === "") return null;
  const begun: string[] = [];
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let seen = 0;
  for (const name of known) {
    if (++seen > mostCandidates) break;
    const candidate = plain(name).slice(0, longestName);
    if (candidate === wanted) return name;
    if (wanted.length >= shortestBeginning && candidate.startsWith(wanted)) begun.push(name);
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate, bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return begun.length === 1 ? (begun[0] ?? best) : best;
}

/** The sentence that offers the nearest known name, with a leading blank; empty where none is close. */
export function didYouMean(text: string, known: Iterable<string>): BilingualText {
  const name = nearest(text, known);
  if (name === null) return { id: "", en: "" };
  return { id: ` Mungkin maksudnya ${showValue(name)}.`, en: ` Perhaps you meant ${showValue(name)}.` };
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
