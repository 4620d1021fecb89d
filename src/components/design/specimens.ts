import type { Text } from "#core/text.ts";

/** The colours of `styles/tokens.css`, by their names without dashes. */
export const colours = [
  "paper",
  "paper-2",
  "ink",
  "muted",
  "line",
  "line-strong",
  "accent",
  "accent-soft",
  "ochre",
  "rose",
  "blue",
] as const;

/** The sizes of type, smallest first. */
export const sizes = ["s-1", "s0", "s1", "s2", "s3", "s4"] as const;

/** One predicate of each shape. */
export function predicates(other: string): Text[] {
  return [
    { id: "Sangat Inovatif", en: "Highly innovative" },
    { id: "Inovatif", en: "Innovative" },
    { id: "Sedang", en: "Medium" },
    { id: "Kurang Inovatif", en: "Less innovative" },
    { id: other, en: other },
  ];
}

/** A change told by its parts, made up: 71.20 + 1.88 − 0.43 − 0.42 = 72.23. */
export const change = {
  from: 71.2,
  to: 72.23,
  parts: [
    { key: "part.within", points: 1.88 },
    { key: "part.entry", points: -0.43 },
    { key: "part.exit", points: -0.42 },
  ],
} as const;
