import type { Html } from "#core/reports/html.ts";
import { html } from "#core/reports/html.ts";
import type { VerdictCounts } from "../readiness.ts";
import { verdicts } from "../readiness.ts";

/** One bar of 100 cut by verdict, in the order of the columns beside it; says nothing to a screen reader. */
export function stackedBar(counts: VerdictCounts, kind: "row" | "overall"): Html {
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  let start = 0;
  const parts = verdicts.flatMap((verdict) => {
    const width = total === 0 ? 0 : (100 * counts[verdict]) / total;
    start += width;
    return width === 0
      ? []
      : [html`<rect class="${verdict}" x="${place(start - width)}" width="${place(width)}" height="10"/>`];
  });
  const name = kind === "overall" ? "stacked overall" : "stacked";
  return html`<svg class="${name}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

/** A small bar beside a number; `share` is 0 to 1. */
export function shareBar(share: number): Html {
  const width = place(100 * Math.min(1, Math.max(0, share)));
  return html`<svg class="level" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg>`;
}

function place(value: number): number {
  return Math.round(value * 100) / 100;
}
