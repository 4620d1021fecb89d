import type { Site } from "#core/artefacts/site.ts";
import { inLightColours, lightColours } from "../charts/light-theme.ts";
import { escapeMarkup } from "../charts/serialise-svg.ts";
import { wrapText } from "../charts/wrap-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { twinMessages } from "../i18n/messages/twins.ts";
import { fill } from "../i18n/messages.ts";
import { drawKey } from "./draw-key.ts";
import type { PublishedFigure } from "./published-figure.ts";
import { figurePlace, publicAddress } from "./twin-paths.ts";

const margin = 18;
/** Families in the order in which a viewer looks for them; pictures are drawn with the first. */
const family = "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * The figure as a picture that stands alone, in light colours: title and finding above it, the key, source, as-of date
 * (in the drawing's bottom line), licence and address below. Nothing in it depends on a stylesheet, and nothing runs.
 */
export function figureSvg(figure: PublishedFigure, site: Site, locale: Locale): string {
  const { title, finding, notes, drawing } = figure;
  const words = twinMessages(locale);
  const { width: drawn, height: tall, inside } = readDrawing(drawing.wide);
  const width = drawn + 2 * margin;
  const place = publicAddress(figurePlace(figure, locale), site.address);
  const head = block([
    ...wrapText(title, drawn, 19).map((text) => ({ text, size: 18, weight: 600, colour: lightColours.ink })),
    ...wrapText(finding, drawn, 14).map((text) => ({ text, size: 14, weight: 400, colour: lightColours.muted })),
  ]);
  const key = drawKey(figure.key, drawn);
  const foot = block(
    [...notes, fill(words.licence, { licence: site.licence }), fill(words.address, { address: place })]
      .flatMap((line) => wrapText(line, drawn, 12))
      .map((text) => ({ text, size: 12, weight: 400, colour: lightColours.muted })),
  );
  const tops = { head: margin, drawing: margin + head.height + 14, key: 0, foot: 0 };
  tops.key = tops.drawing + tall + 8;
  tops.foot = tops.key + key.height + 4;
  const height = Math.ceil(tops.foot + foot.height + margin);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 ${width} ${height}" ` +
    `width="${width}" height="${height}" fill="${lightColours.ink}" font-family="${family}">` +
    `<title id="title">${escapeMarkup(title)}</title><desc id="desc">${escapeMarkup(finding)}</desc>` +
    `<metadata>${metadata(figure, site, { locale, place })}</metadata>` +
    `<rect width="${width}" height="${height}" fill="${lightColours.paper}"/>` +
    moved(tops.head, head.markup) +
    moved(tops.drawing, `<g color="${lightColours.ink}" font-size="13" text-anchor="middle">${inside}</g>`) +
    moved(tops.key, key.markup) +
    moved(tops.foot, foot.markup) +
    "</svg>\n"
  );
}

/** What stands inside a chart of ours, with its own colours in place of the page's. */
function readDrawing(svg: string): { width: number; height: number; inside: string } {
  const [, width, height, inside] =
    /^<svg[^>]* viewBox="0 0 (\d+) ([\d.]+)"[^>]*><title[^>]*>[^<]*<\/title><desc[^>]*>[^<]*<\/desc>(.*)<\/svg>$/s.exec(
      svg,
    ) ?? [];
  if (inside === undefined) throw new Error("not a chart of ours");
  const plain = inside
    .replaceAll('class="chart-credit"', `fill="${lightColours.muted}" text-anchor="start"`)
    .replaceAll('class="chart-sample"', `fill="${lightColours.ochre}" font-weight="600"`);
  return { width: Number(width), height: Number(height), inside: inLightColours(plain) };
}

type Line = { text: string; size: number; weight: number; colour: string };

function block(lines: readonly Line[]): { height: number; markup: string } {
  let height = 0;
  const markup = lines.map(({ text, size, weight, colour }) => {
    height += Math.round(size * 1.35);
    const y = height - Math.round(size * 0.3);
    return `<text x="0" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeMarkup(text)}</text>`;
  });
  return { height, markup: markup.join("") };
}

function moved(top: number, markup: string): string {
  return markup === "" ? "" : `<g transform="translate(${margin},${top})">${markup}</g>`;
}

function metadata(
  { title, definition }: PublishedFigure,
  site: Site,
  { locale, place }: { locale: Locale; place: string },
): string {
  const told = [
    ["title", title],
    ["description", definition],
    ["creator", site.contact.name],
    ["date", site.dataAsOf],
    ["rights", site.licence],
    ["language", locale],
    ["source", place],
  ];
  const elements = told.map(([name, text]) => `<dc:${name}>${escapeMarkup(text ?? "")}</dc:${name}>`).join("");
  return (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<rdf:Description rdf:about="">${elements}</rdf:Description></rdf:RDF>`
  );
}
