import type { BilingualText } from "#core/text.ts";

const signs: readonly { pattern: RegExp; what: BilingualText }[] = [
  { pattern: /\ufffd/, what: { id: "tanda huruf yang hilang (�)", en: "the mark of a lost letter (�)" } },
  {
    pattern: /Ã[\u0080-\u00bf\u0192\u2020-\u203a]|â€|Â[\u00a0-\u00bf]/,
    what: {
      id: "huruf yang rusak karena salah penyandian (seperti Ã©)",
      en: "letters spoiled by a wrong encoding (such as Ã©)",
    },
  },
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    what: { id: "pengubah arah tulisan yang tak terlihat", en: "invisible marks that change the writing direction" },
  },
  {
    pattern: /[\u00ad\u200b-\u200d\u2060\ufeff]/,
    what: { id: "karakter tak terlihat", en: "invisible characters" },
  },
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ascii = /^[\u0000-\u007f]*$/;

/** What makes a text look damaged or deceptive, or null. */
export function suspiciousText(text: string): BilingualText | null {
  if (ascii.test(text)) return null;
  return signs.find(({ pattern }) => pattern.test(text))?.what ?? null;
}
