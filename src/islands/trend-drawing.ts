import type { SceneShape, TrendScene } from "#core/browse/trend-scene.ts";
import { wrapWords } from "#core/browse/trend-text.ts";

const svg = "http://www.w3.org/2000/svg";

/** What stands around a picture, as under the build's own. */
export type DrawingFrame = { id: string; title: string; description: string; credit: string; sample: string };

/** A scene as an accessible <svg>. Every text goes in as text: names are the data's. */
export function drawScene({ width, height, size, shapes }: TrendScene, frame: DrawingFrame): SVGSVGElement {
  const mark = frame.sample === "" ? "" : `${frame.sample} · `;
  const credit = wrapWords(`${mark}${frame.credit}`, width, size, 6);
  const step = Math.round(size * 1.26);
  const whole = height + 8 + credit.length * step;
  const [title, description] = [`${frame.id}-title`, `${frame.id}-desc`];
  const picture = element("svg", {
    class: "chart",
    role: "img",
    "aria-labelledby": `${title} ${description}`,
    viewBox: `0 0 ${width} ${whole}`,
    width,
    height: whole,
    fill: "currentColor",
    "font-size": size,
  }) as SVGSVGElement;
  picture.append(
    element("title", { id: title }, frame.title),
    element("desc", { id: description }, frame.description),
    ...shapes.map(drawShape),
    ...credit.map((line, at) => creditText(line, at === 0 ? frame.sample : "", height + 3 + (at + 1) * step)),
  );
  return picture;
}

function creditText(line: string, sample: string, y: number): SVGElement {
  const text = element("text", { class: "chart-credit", x: 0, y });
  // The mark of sample data begins the line, if it was not cut apart.
  const marked = sample !== "" && line.startsWith(sample);
  if (marked) text.append(element("tspan", { class: "chart-sample" }, sample));
  text.append(marked ? line.slice(sample.length) : line);
  return text;
}

function drawShape({ element: name, attributes, text = "", title }: SceneShape): SVGElement {
  const shape = element(name, attributes, text);
  if (title !== undefined) shape.prepend(element("title", {}, title));
  return shape;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== "") made.append(text);
  return made;
}
