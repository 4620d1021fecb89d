/** A short name of a text's content in letters; equal texts, equal names. Tells editions apart, guards nothing. */
export function contentHash(texts: Iterable<string>): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 2654435761);
      high = Math.imul(high ^ code, 1597334677);
    }
  }
  return [low, high].map((half) => letters(half >>> 0)).join("");
}

function letters(number: number): string {
  let text = "";
  for (let rest = number; text.length < 7; rest = Math.floor(rest / 26)) text += String.fromCharCode(97 + (rest % 26));
  return text;
}
