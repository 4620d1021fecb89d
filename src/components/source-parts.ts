import { sourceLink } from "./source-link.ts";

/** A source text cut at the addresses in it: "table 2.8; https://x.id/y" is words, then a link. Unsafe ones stay words. */
export function sourceParts(source: string): readonly (string | { href: string; host: string })[] {
  return source
    .split(/(https?:\/\/[^\s;<>"]*[^\s;<>".,)])/)
    .map((part, at) => (at % 2 === 1 ? (sourceLink(part) ?? part) : part))
    .filter((part) => part !== "");
}
