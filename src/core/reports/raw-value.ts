import type { Html } from "./html.ts";
import { html } from "./html.ts";

const names: Record<"id" | "en", Record<string, string>> = {
  id: {
    " ": "spasi",
    "\u00a0": "spasi tetap",
    "\t": "tab",
    "\n": "baris baru",
    "\r": "baris baru",
    "\u200b": "spasi nol",
    "\ufeff": "tanda BOM",
  },
  en: {
    " ": "blank",
    "\u00a0": "fixed blank",
    "\t": "tab",
    "\n": "line break",
    "\r": "line break",
    "\u200b": "zero-width blank",
    "\ufeff": "BOM",
  },
};
// All that shows no ink, but for a plain blank between other signs.
const inkless = /^ +| +$|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufff0-\uffff]/gu;
const longestRun = 8;

/**
 * The text of a cell as typed, with what can't be seen named in a mark: a blank at an end, a fixed blank, a tab or a
 * code such as U+200D. An empty cell says that it is empty.
 */
export function rawValue(text: string, language: "id" | "en"): Html {
  if (text === "") return html`<span class="value"><i>${language === "id" ? "kosong" : "empty"}</i></span>`;
  const parts: Html[] = [];
  let from = 0;
  for (const match of text.matchAll(inkless)) {
    parts.push(html`${text.slice(from, match.index)}<mark>${nameOf(match[0], language)}</mark>`);
    from = match.index + match[0].length;
  }
  return html`<span class="value">${[...parts, html`${text.slice(from)}`]}</span>`;
}

function nameOf(run: string, language: "id" | "en"): string {
  const [first = ""] = run;
  const code = `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = names[language][first] ?? code;
  return run.length > 1 && first === " " ? `${name} × ${Math.min(run.length, longestRun)}${more(run)}` : name;
}

function more(run: string): string {
  return run.length > longestRun ? "+" : "";
}
