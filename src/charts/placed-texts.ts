import type { Markish } from "@observablehq/plot";
import { text } from "@observablehq/plot";
import { bold, halo } from "./palette.ts";

/** A text at a pixel of the drawing. `\n` breaks lines, which are centred on `y`. */
export type PlacedText = {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  colour: string;
  strong?: boolean;
  /** Drawn without its rim of paper: on a filled mark. */
  bare?: boolean;
  /** The whole of a shortened text, for a pointer that rests on it. */
  title?: string | undefined;
};

/** Texts at pixels, in one group for each style. */
export function placedTexts(texts: readonly PlacedText[]): Markish[] {
  const groups = new Map<string, PlacedText[]>();
  for (const each of texts) {
    const key = [each.anchor, each.colour, each.strong, each.bare].join();
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) =>
    text(group, {
      x: { value: (each: PlacedText) => each.x, scale: null },
      y: { value: (each: PlacedText) => each.y, scale: null },
      text: "text",
      ...(group.some(({ title }) => title !== undefined) ? { title: "title" } : {}),
      textAnchor: group[0]?.anchor ?? "middle",
      fill: group[0]?.colour ?? "currentColor",
      lineHeight: 1.2,
      ...(group[0]?.strong ? bold : { fontVariant: "normal" }),
      ...(group[0]?.bare ? {} : halo),
    }),
  );
}
