import type { SiteContext, SiteRule } from "./site-rule.ts";

const addresses = /\s(?:href|src|srcset|poster|action|formaction|data|xlink:href)="([^"]*)"/g;
const scheme = /^([a-z][a-z0-9+.-]*):/i;

/** No link runs anything: beside addresses inside the site only http, https and mailto, and only plain pictures as data. */
export function safeAddresses(_: SiteContext): SiteRule {
  return {
    *file({ path, kind, text }) {
      if (kind !== "page" && kind !== "markup") return;
      for (const [, value = ""] of text.matchAll(addresses)) {
        const first = value.charCodeAt(0);
        // What most links begin with needs no closer look.
        if (first === slash || first === hash) continue;
        const name = scheme.exec(readAsBrowser(value))?.[1]?.toLowerCase();
        if (name === undefined || name === "http" || name === "https" || name === "mailto") continue;
        if (name === "data" && /^data:image\/(?:png|jpeg|webp|gif|svg\+xml)[;,]/i.test(value)) continue;
        yield { cause: "tool", file: path, text: { id: `tautan ${name}:`, en: `a ${name}: link` } };
      }
    },
  };
}

const slash = "/".charCodeAt(0);
const hash = "#".charCodeAt(0);

/** Browsers drop controls and blanks before a scheme, and read entities. */
function readAsBrowser(value: string): string {
  return value
    .replace(/&#(?:x([0-9a-f]+)|(\d+));?/gi, (_, hex, decimal) =>
      String.fromCodePoint(Math.min(0x10ffff, hex ? Number.parseInt(hex, 16) : Number(decimal))),
    )
    .replace(/&(?:tab|newline);/gi, "")
    .replace(/&colon;/gi, ":")
    .replace(/[\p{Cc}\s]/gu, "");
}
