import domino from "@mixmark-io/domino";
import type { PlotOptions } from "@observablehq/plot";
import { plot } from "@observablehq/plot";
import { escapeMarkup, serialiseSvg } from "./serialise-svg.ts";
import { lineHeight, textSize, textWidth } from "./text-size.ts";
import { wrapText } from "./wrap-text.ts";

/** What stands around a drawing. `id` must be unique on the page; texts are in the page's language. */
export type Frame = {
  id: string;
  title: string;
  /** In words what the picture shows, for those who can't see it. */
  description: string;
  /** Source and edition date: the bottom line inside the picture. */
  credit: string;
  /** The mark of sample data ("Data contoh"); null where the data are real. */
  sample: string | null;
};

const document = domino.createDocument();

/**
 * One chart as an accessible <svg>: titled, described, with its source inside the picture. The same options and
 * frame give the same bytes, whatever was drawn before.
 */
export function renderChart(options: PlotOptions, frame: Frame): string {
  const drawing = plot({ ...options, document, className: "chart" });
  const size = { width: options.width ?? 640, height: Number(drawing.getAttribute("height")) };
  return frameDrawing(serialiseSvg(drawing), size, frame);
}

/** Our own markup of a picture's inside as an accessible <svg>, with its source below. */
export function frameDrawing(markup: string, size: { width: number; height: number }, frame: Frame): string {
  if (!/^[a-z][a-z0-9-]*$/.test(frame.id)) throw new Error(`not a figure id: ${frame.id}`);
  const { width, height: top } = size;
  const credit = creditLines(frame, width);
  const step = Math.round(lineHeight(width) * 1.05);
  const height = top + (credit.length === 0 ? 0 : 8 + credit.length * step);
  const [title, description] = [`${frame.id}-title`, `${frame.id}-desc`];
  return (
    `<svg class="chart" role="img" aria-labelledby="${title} ${description}" viewBox="0 0 ${width} ${height}" ` +
    `width="${width}" height="${height}" fill="currentColor" font-size="${textSize(width)}" text-anchor="middle">` +
    `<title id="${title}">${escapeMarkup(frame.title)}</title>` +
    `<desc id="${description}">${escapeMarkup(frame.description)}</desc>` +
    markup +
    credit.map((line, index) => creditText(line, top + 3 + (index + 1) * step)).join("") +
    "</svg>"
  );
}

type CreditLine = { mark: string; text: string };

function creditLines({ credit, sample }: Frame, width: number): CreditLine[] {
  const size = textSize(width);
  if (credit === "") return sample === null ? [] : [{ mark: sample, text: "" }];
  const indent = sample === null ? 0 : textWidth(`${sample} · `, size, "bold");
  return wrapText(credit, width, size, { indent }).map((text, index) => ({
    mark: index === 0 ? (sample ?? "") : "",
    text: index === 0 && sample !== null ? ` · ${text}` : text,
  }));
}

function creditText({ mark, text }: CreditLine, y: number): string {
  const marked = mark === "" ? "" : `<tspan class="chart-sample">${escapeMarkup(mark)}</tspan>`;
  return `<text class="chart-credit" x="0" y="${y}">${marked}${escapeMarkup(text)}</text>`;
}
