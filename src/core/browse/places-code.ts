import { decodeNumbers, encodeNumbers } from "./number-code.ts";

/** Ascending numbers of documents, as the gaps between them. */
export function encodePlaces(documents: readonly number[]): string {
  return encodeNumbers(documents.map((document, at) => document - (documents[at - 1] ?? -1) - 1));
}

export function decodePlaces(text: string): number[] {
  let document = -1;
  return decodeNumbers(text).map((gap) => {
    document += gap + 1;
    return document;
  });
}
