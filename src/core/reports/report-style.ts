import { faultReportStyle } from "./fault-report-style.ts";

/** The one style sheet of every report for staff: light, dark and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1d1f; --soft: #5b5f66; --line: #d9dce1; --galat: #a3151f; --peringatan: #7a4b00; --catatan: #17497a; --good: #1d6b3a; --wash: #f5f6f8; --mark: #ffe9a8; }
@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e9eaec; --soft: #a6abb3; --line: #3a3e45; --galat: #ff9b9b; --peringatan: #f3c56b; --catatan: #9cc9f5; --good: #8bd7a5; --wash: #1e2125; --mark: #4d3f10; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
.kicker { margin: 0 0 .25rem; color: var(--soft); font-size: .875rem; letter-spacing: .02em; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
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
${faultReportStyle}`;
