import type { Site } from "#core/artefacts/site.ts";
import { escapeMarkup } from "../charts/serialise-svg.ts";
import type { Locale } from "../i18n/locale.ts";
import type { PublishedFigure } from "./published-figure.ts";
import { publicAddress, twinPaths } from "./twin-paths.ts";

/** What the frame holds beside the picture: title, finding, source and links. */
const around = 260;

/** HTML to copy into another site; null where nobody has said where this site will stand. */
export function embedCode(figure: PublishedFigure, site: Site, locale: Locale): string | null {
  if (site.address === "") return null;
  const height = Math.round(Number(/ height="([\d.]+)"/.exec(figure.drawing.wide)?.[1] ?? 0)) + around;
  const address = publicAddress(twinPaths(figure, locale).embed, site.address);
  return (
    `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(figure.title)}" ` +
    `width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`
  );
}
