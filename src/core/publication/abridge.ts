/** Gives the SHA-256 of a text as hexadecimal digits. */
export type HashText = (text: string) => string;

const longest = 80;
const beginning = 60;

/** A short text as it is; of a long one the beginning and a hash, which differs as soon as any letter does. */
export function abridge(text: string, hash: HashText): string {
  if (text.length <= longest) return text;
  const start = Array.from(text.slice(0, beginning * 2)).slice(0, beginning);
  return `${start.join("")}… #${hash(text).slice(0, 8)}`;
}

/** The text to show for an abridged one: without the hash. */
export function withoutHash(text: string): string {
  return text.replace(/… #[0-9a-f]{8}$/, "…");
}
