/** Drawings narrower than this are for phones. */
const phone = 480;

/** Widths at which each chart is drawn; chart.css shows the wide one from 610 px of room. */
export const drawnWidths = { wide: 660, narrow: 320 } as const;

/**
 * The one text size of a drawing, in its units. It stays at 12 px or more on the screen when the narrow drawing
 * shrinks to the 288 px that a 320 px phone leaves it, and the wide one to 610 px.
 */
export function textSize(width: number): number {
  return isNarrow(width) ? 13.5 : 13;
}

export function isNarrow(width: number): boolean {
  return width < phone;
}

/** Distance between the baselines of wrapped lines. */
export function lineHeight(width: number): number {
  return textSize(width) * 1.2;
}

const narrowLetters = /[ijlI.,:;'|!()[\] ]/;
const wideLetters = /[mwMW%@…]/;
const slimLetters = /[frt"/-]/;

/** Estimated width of a text, on the large side of the usual system fonts: nothing is measured while building. */
export function textWidth(text: string, size: number, weight: "normal" | "bold" = "normal"): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * size * (weight === "bold" ? 1.06 : 1);
}

function letterWidth(letter: string): number {
  if (narrowLetters.test(letter)) return 0.3;
  if (slimLetters.test(letter)) return 0.42;
  if (wideLetters.test(letter)) return 0.92;
  if (letter >= "A" && letter <= "Z") return 0.69;
  return letter >= "0" && letter <= "9" ? 0.6 : 0.59;
}
