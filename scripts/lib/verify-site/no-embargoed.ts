import { literally } from "./literally.ts";
import type { SiteFile } from "./site-file.ts";
import type { SiteIssue } from "./site-issue.ts";
import type { Embargoed, SiteContext, SiteRule } from "./site-rule.ts";
import { textAround } from "./text-around.ts";

type Spelling = { embargoed: Embargoed; what: "id" | "name" };

/**
 * No innovation that may not be public yet is named: neither its id, as a whole word of an address, a cell or a hyphened
 * word in a text, nor its name, as words of their own.
 */
export function noEmbargoed({ embargoed }: SiteContext): SiteRule {
  if (embargoed.length === 0) return {};
  const spellings = spellingsOf(embargoed);
  const any = new RegExp(
    [...spellings.keys()]
      .sort((a, b) => b.length - a.length)
      .map(literally)
      .join("|"),
    "g",
  );
  return {
    *file(file) {
      if (file.kind === "style" || file.kind === "script") return;
      const told = new Set<Embargoed>();
      for (const { 0: word, index } of file.text.matchAll(any)) {
        const found = spellings.get(word);
        if (!found || told.has(found.embargoed) || !isNamed(file, index, word, found.what)) continue;
        told.add(found.embargoed);
        yield leak(file.path, found.embargoed);
      }
    },
  };
}

/** Names as a page, a table and a JSON text would spell them. */
function spellingsOf(embargoed: readonly Embargoed[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const one of embargoed) {
    const { id, name } = one;
    spellings.set(id, { embargoed: one, what: "id" });
    const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const inPage = escaped.replaceAll('"', "&quot;").replaceAll("'", "&#39;");
    const others = [name, escaped, inPage, name.replaceAll('"', '""'), JSON.stringify(name).slice(1, -1)];
    for (const spelling of others) if (spelling !== "") spellings.set(spelling, { embargoed: one, what: "name" });
  }
  return spellings;
}

function isNamed(file: SiteFile, at: number, word: string, what: Spelling["what"]): boolean {
  const [before, after] = [file.text[at - 1] ?? "", file.text[at + word.length] ?? ""];
  if (what === "name") return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (/[a-z0-9._-]/i.test(before) || /[a-z0-9_-]/i.test(after)) return false;
  // A one-word id may be an ordinary word of any text; as an address or a cell it can only be the id.
  const around = textAround(file, at);
  return around === null || around.trim() === word || /[\d_-]/.test(word);
}

function leak(file: string, { line }: Embargoed): SiteIssue {
  const text = {
    id: `menyebut inovasi yang belum boleh terbit (inovasi.csv baris ${line}); cari nama atau id-nya di berkas data lain`,
    en: `names an innovation that may not be public yet (inovasi.csv line ${line}); look for its name or id in the other data files`,
  };
  return { cause: "data", file, text };
}
