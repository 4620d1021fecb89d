const dropped = new Set(["style", "class", "font-family", "aria-label", "aria-description", "aria-hidden"]);
const geometry = new Set(
  "transform d x y x1 x2 y1 y2 dx dy cx cy r rx ry width height points stroke-width font-size".split(" "),
);
const allowed = new Set("g path line rect circle text tspan title".split(" "));

/**
 * Markup of what stands inside a drawn <svg>: no style element or attribute (the page's policy forbids both),
 * no ARIA inside a picture, coordinates on tenths (hundredths where they count ems), empty groups left out.
 * Well-formed as HTML and as XML.
 */
export function serialiseSvg(root: Element): string {
  let markup = "";
  for (const node of Array.from(root.childNodes)) markup += serialiseNode(node);
  return markup;
}

function serialiseNode(node: ChildNode): string {
  if (node.nodeType === 3) return escapeMarkup(node.nodeValue ?? "");
  const element = node as Element;
  const name = element.localName;
  if (name === "style") return "";
  if (!allowed.has(name)) throw new Error(`unexpected element in a chart: ${name}`);
  const inner = serialiseSvg(element);
  if (name === "g" && inner === "") return "";
  const attributes = Array.from(element.attributes, ({ name, value }) => serialiseAttribute(name, value)).join("");
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function serialiseAttribute(name: string, value: string): string {
  if (dropped.has(name)) return "";
  const rounded = geometry.has(name) ? roundNumbers(value) : value;
  const text = name === "d" ? compactPath(rounded) : rounded;
  return name === "transform" && text === "translate(0,0)" ? "" : ` ${name}="${escapeMarkup(text)}"`;
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d+(e-?\d+)?(?=(em)?)/g, (number, _exponent, ems: string | undefined) => {
    const scale = ems ? 100 : 10;
    return String(Math.round(Number(number) * scale) / scale || 0);
  });
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe between tags and inside double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}

/**
 * The same path in relative steps, which are shorter: a map takes half the bytes. Left alone if it holds anything but
 * moves, straight lines and closes.
 */
function compactPath(path: string): string {
  if (path.length < 200 || !/^[MLZ\d.,-]+$/.test(path)) return path;
  let [fromX, fromY] = [0, 0];
  return path
    .replace(/([ML])(-?[\d.]+),(-?[\d.]+)|Z/g, (step, command: string | undefined, x: string, y: string) => {
      if (command === undefined) return "z";
      const [dx, dy] = [tenth(Number(x) - fromX), tenth(Number(y) - fromY)];
      [fromX, fromY] = [Number(x), Number(y)];
      if (command === "M") return step;
      return `l${dx}${dy < 0 ? "" : ","}${dy}`;
    })
    .replace(/(?<=l[^lzM]*)l(-?)/g, (_, minus: string) => minus || " ");
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10 || 0;
}
