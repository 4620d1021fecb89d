import type { Locale } from "../i18n/locale.ts";
import { pagePath } from "../i18n/locale.ts";
import type { FigureContent } from "./published-figure.ts";

/** Addresses of a figure's twins under the site's base path. They never change. */
export function twinPaths(
  { id }: Pick<FigureContent, "id">,
  locale: Locale,
): Readonly<Record<"svg" | "png" | "smallPng" | "csv" | "json" | "embed", string>> {
  const file = (ending: string) => pagePath(locale, `/grafik/${id}${ending}`);
  return {
    svg: file(".svg"),
    png: file(".png"),
    smallPng: file("-kecil.png"),
    csv: file(".csv"),
    json: file(".json"),
    embed: pagePath(locale, `/sematan/${id}/`),
  };
}

/** The figure's place on its page. */
export function figurePlace({ page, anchor }: Pick<FigureContent, "page" | "anchor">, locale: Locale): string {
  return `${pagePath(locale, page)}#${anchor}`;
}

/** An address for use outside the site; within the site only where nobody has said where the site will stand. */
export function publicAddress(path: string, address: string): string {
  return address === "" ? path : new URL(path, address).href;
}
