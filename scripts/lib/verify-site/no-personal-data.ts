import { personalData } from "#core/checks/personal-data.ts";
import type { BilingualText } from "#core/text.ts";
import type { SiteFile } from "./site-file.ts";
import type { SiteContext, SiteRule } from "./site-rule.ts";
import { textAround } from "./text-around.ts";

/** What a telephone or citizen number could be: eight digits or more with at most a little between them. */
const digits = /\d(?:[ ().-]{0,2}\d){7,}/g;
const mails = /[\w.%+-]+@[\w-]+\.[\w.-]*[a-z]/gi;

const names: Record<"E801" | "E802" | "E803", BilingualText> = {
  E801: { id: "NIK", en: "a citizen number (NIK)" },
  E802: { id: "nomor telepon", en: "a telephone number" },
  E803: { id: "alamat surel", en: "a mail address" },
};

/**
 * No citizen number, telephone number or mail address but the portal's own. The columns of the data were searched before;
 * this catches what came another way. The value itself is never repeated.
 */
export function noPersonalData({ mail }: SiteContext): SiteRule {
  const known = new Set<string>();
  return {
    *file(file) {
      if (file.kind === "style" || file.kind === "script") return;
      const found = new Set([...numbersIn(file, known), ...mailsIn(file.text, mail)]);
      for (const code of found) {
        const { id, en } = names[code];
        const words = {
          id: `memuat ${id}; cari di folder data (juga di portal.json dan metode) dan hapus`,
          en: `holds ${en}; look for it in the data folder (portal.json and methods too) and remove it`,
        };
        yield { cause: "data", file: file.path, text: words };
      }
    },
  };
}

function* numbersIn(file: SiteFile, known: Set<string>): Generator<"E801" | "E802" | "E803"> {
  for (const { index } of file.text.matchAll(digits)) {
    const text = textAround(file, index);
    if (text === null || known.has(text) || isDecimal(text)) continue;
    const code = personalData(withoutHashes(text));
    if (code === null || code === "E803") known.add(text);
    else yield code;
  }
}

function* mailsIn(text: string, own: string): Generator<"E803"> {
  if (!text.includes("@")) return;
  for (const [found] of text.matchAll(mails)) {
    if (found.toLowerCase() !== own.toLowerCase() && personalData(found) === "E803") yield "E803";
  }
}

/** `0.8123456789` is a number, whatever its digits look like; in JSON with what stands around a number there. */
function isDecimal(text: string): boolean {
  return /^[\s:[{]*-?\d+[.,]\d+(?:e[+-]?\d+)?[\s}\]]*$/i.test(text);
}

/** Check sums are full of digits too. */
function withoutHashes(text: string): string {
  return text.replace(/\b(?=[0-9a-f]*[a-f])[0-9a-f]{32,}\b/gi, " ");
}
