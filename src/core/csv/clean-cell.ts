const plain = /^[\u0021-\u007e](?:[\u0020-\u007e]*[\u0021-\u007e])?$/;

/** The text of a cell without blanks and invisible characters at its ends, in Unicode's composed form. */
export function cleanCell(raw: string): string {
  if (raw === "" || plain.test(raw)) return raw;
  let start = 0;
  let end = raw.length;
  // A loop instead of a pattern: `\s+$` is quadratic on a long run of blanks.
  while (start < end && isInvisible(raw.charCodeAt(start))) start++;
  while (end > start && isInvisible(raw.charCodeAt(end - 1))) end--;
  return raw.slice(start, end).normalize("NFC");
}

function isInvisible(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0xad || code === 0xfeff) return true;
  return (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0x2060 || code === 0x3000;
}
