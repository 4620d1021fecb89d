import { wordsOf } from "./fold-word.ts";
import type { QueryWord } from "./parse-query.ts";
import { wordAnswers } from "./word-answers.ts";

const before = 60;
const wanted = 220;

/**
 * Some 220 letters of a longer text around the first word that was looked for, whole words only, with an ellipsis where
 * something is left out. Null where the text has none.
 */
export function excerpt(text: string, query: readonly QueryWord[]): string | null {
  const words = wordsOf(text);
  const hit = words.find(({ word }) => query.some((one) => wordAnswers(word, one)));
  if (!hit) return null;
  const first = words.find(({ start }) => start >= hit.start - before) ?? hit;
  const start = first.start <= before / 2 ? 0 : first.start;
  const fitting = words.filter(({ end }) => end <= start + wanted && end >= hit.end);
  const last = fitting[fitting.length - 1] ?? hit;
  const end = text.length - last.end <= before / 2 ? text.length : last.end;
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
