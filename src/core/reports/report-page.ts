import type { Html } from "./html.ts";
import { html, Html as Markup } from "./html.ts";

/** A page for staff that opens by double-click: one file, no script, no request. */
export type ReportPage = {
  language: "id" | "en";
  title: string;
  /** One sentence under the title: the outcome first. */
  lead: string;
  body: Html;
  /** Seconds after which an open page looks again; null for a page that stays as it is. */
  refresh?: number | null;
};

/** The whole document as text, in the tone of the public site; readable in dark mode and on paper. */
export function reportPage({ language, title, lead, body, refresh = null }: ReportPage): string {
  const reload = refresh === null ? null : html`<meta http-equiv="refresh" content="${refresh}">`;
  return html`${new Markup("<!doctype html>")}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">${reload}
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${body}
</main>
</body>
</html>
`.markup;
}

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1d1f; --soft: #5b5f66; --line: #d9dce1; --galat: #a3151f; --peringatan: #7a4b00; --catatan: #17497a; --good: #1d6b3a; --wash: #f5f6f8; }
@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e9eaec; --soft: #a6abb3; --line: #3a3e45; --galat: #ff9b9b; --peringatan: #f3c56b; --catatan: #9cc9f5; --good: #8bd7a5; --wash: #1e2125; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
.lead { font-size: 1.125rem; color: var(--soft); margin: 0 0 1.5rem; max-width: 46rem; }
p { max-width: 46rem; }
a { color: var(--catatan); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
caption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; font-size: .875rem; }
td.number, th.number { text-align: end; }
code, .value { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; background: var(--wash); padding: .05em .3em; border-radius: .2em; }
.galat { color: var(--galat); } .peringatan { color: var(--peringatan); } .catatan { color: var(--catatan); } .good { color: var(--good); }
.tag { font-weight: 700; font-size: .8125rem; letter-spacing: .02em; }
.remedy { color: var(--soft); }
@media print { body { font-size: 10pt; } main { padding: 0; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;
