/** The site's light colours as `src/styles/tokens.css` has them, for pictures that leave the page. */
export const lightColours = {
  paper: "#fcfbf8",
  "paper-2": "#f3f1ea",
  ink: "#17211d",
  muted: "#56615b",
  line: "#d9d6cb",
  "line-strong": "#84887d",
  accent: "#0b6650",
  "accent-soft": "#dcebe5",
  ochre: "#8a5a00",
  rose: "#a23b4a",
  blue: "#2b5c8a",
  "on-accent": "#fcfbf8",
} as const;

const { ink, paper, accent } = lightColours;

/** The same with the colours that chart.css mixes from them. */
export const lightTheme: ReadonlyMap<string, string> = new Map([
  ...Object.entries(lightColours),
  ["step-0", lightColours["paper-2"]],
  ["step-1", mixed(accent, 0.22, lightColours["paper-2"])],
  ["step-2", mixed(accent, 0.47, lightColours["paper-2"])],
  ["step-3", accent],
  ["soft", mixed(ink, 0.52, paper)],
  ["own-soft", mixed(accent, 0.66, paper)],
  ["edge", mixed(ink, 0.52, paper)],
]);

/** Markup with every `var(--name)` replaced by its light colour. */
export function inLightColours(markup: string): string {
  return markup.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const colour = lightTheme.get(name);
    if (colour === undefined) throw new Error(`no light colour --${name}`);
    return colour;
  });
}

/** `color-mix(in srgb, one share, other)` */
function mixed(one: string, share: number, other: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
