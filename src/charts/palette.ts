/**
 * The one theme of all charts. Colours are the site's custom properties, so that dark, print and forced colours
 * follow the page; `--step-*` and `--soft` are mixed from them in chart.css.
 */
export const palette = {
  ink: "var(--ink)",
  muted: "var(--muted)",
  line: "var(--line)",
  paper: "var(--paper)",
  accent: "var(--accent)",
  accentSoft: "var(--accent-soft)",
  ochre: "var(--ochre)",
  blue: "var(--blue)",
  /** Thick range lines behind a dot: ink, and accent for the reader's own. */
  soft: "var(--soft)",
  ownSoft: "var(--own-soft)",
  /** Hairline around an area or a segment whose fill may be as light as the paper. */
  edge: "var(--edge)",
} as const;

/** Four steps from hardly anything to full accent: levels 0 to 3, classes of a map. */
export const steps = ["var(--step-0)", "var(--step-1)", "var(--step-2)", "var(--step-3)"] as const;

/** Text on a step, 4.5:1 or better on each in light and dark. */
export function inkOnStep(step: number): string {
  return step >= steps.length - 1 ? palette.paper : palette.ink;
}

/** A rim of paper around text, so that it reads across lines. */
export const halo = { stroke: palette.paper, strokeWidth: 3, paintOrder: "stroke", strokeLinejoin: "round" } as const;

/** Published values are set bold. */
export const bold = { fontWeight: 600, fontVariant: "tabular-nums" } as const;
