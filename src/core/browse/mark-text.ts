import { wordsOf } from "./fold-word.ts";
import type { QueryWord } from "./parse-query.ts";
import { wordAnswers } from "./word-answers.ts";

/** A piece of a text, in order; `hit` where it is what was looked for. */
export type MarkedPiece = { text: string; hit: boolean };

/** A text in pieces that together are the text. */
export function markText(text: string, query: readonly QueryWord[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { word, start, end } of wordsOf(text)) {
    if (!query.some((wanted) => wordAnswers(word, wanted))) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** The words of a query that a text answers. */
export function answeredWords(text: string, query: readonly QueryWord[]): QueryWord[] {
  const words = wordsOf(text);
  return query.filter((wanted) => words.some(({ word }) => wordAnswers(word, wanted)));
}
