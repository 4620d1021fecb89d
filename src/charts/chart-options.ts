import type { Text } from "#core/text.ts";

/** What every chart is told besides its rows. Words and number formats come from the caller, in its language. */
export type ChartOptions<Labels> = {
  /** Width of the drawing in its own units, which are pixels at its natural size. */
  width: number;
  /** A value as it is published, with its decimals. */
  format: (value: number) => string;
  /** A round value on an axis, with no more decimals than it needs. */
  formatTick: (value: number) => string;
  /** A bilingual text in the caller's language. */
  text: (text: Text) => string;
  labels: Labels;
};
