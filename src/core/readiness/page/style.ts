/** What the readiness report adds to the look of every report. */
export const style = `
.verdicts { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: 1rem 1.5rem; margin: 1.5rem 0 1rem; }
.verdicts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border-top: 3px solid var(--tone); padding-top: .4rem; }
.verdicts dt { font-size: .9375rem; } .verdicts dt small { display: block; color: var(--soft); font-size: .8125rem; }
.verdicts dd { margin: 0; font-size: 2.25rem; line-height: 1.1; font-variant-numeric: lining-nums; letter-spacing: -.02em; }
.siap { --tone: var(--good); } .lengkapi { --tone: var(--catatan); } .naikkan { --tone: var(--peringatan); } .tidak-terhitung { --tone: var(--soft); }
.stacked { display: block; width: 100%; height: .8rem; min-width: 7rem; } .stacked rect { fill: var(--tone); stroke: var(--paper); stroke-width: .4; vector-effect: non-scaling-stroke; }
.overall { height: 1.25rem; margin: .25rem 0 1rem; }
.level { display: inline-block; width: 4.5rem; height: .55rem; margin-inline-start: .5rem; background: var(--wash); vertical-align: middle; } .level rect { fill: var(--catatan); }
.verdict { color: var(--tone); font-weight: 700; font-size: .8125rem; white-space: nowrap; }
.note { margin-block: .75rem; font-size: .9375rem; }
.sample { border-inline-start: 3px solid var(--peringatan); padding-inline-start: .75rem; }
small { color: var(--soft); font-size: .8125rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption { font-weight: 400; font-size: .875rem; color: var(--soft); }
.zero { color: var(--soft); }
td.number, th.number { white-space: nowrap; } thead th { vertical-align: bottom; } thead th.number { white-space: normal; }
td small, th small { display: block; font-weight: 400; white-space: normal; }
tbody th { font-weight: 500; } td.text, thead th.text:not(:first-child) { padding-inline-start: .75rem; } th small.mark { display: inline; } td .stacked { margin-top: .4rem; }
.wide { min-width: 46rem; }
.names { columns: 16rem; column-gap: 2rem; padding-inline-start: 1.1rem; } .names li { break-inside: avoid; }
details.unit { border-top: 1px solid var(--line); } details.unit:last-of-type { border-bottom: 1px solid var(--line); }
details.unit > summary { display: grid; grid-template-columns: minmax(0, 1fr) 7rem; gap: .25rem 1rem; align-items: center; padding: .55rem 0; }
summary { cursor: pointer; } summary:hover b { text-decoration: underline; } summary::-webkit-details-marker { display: none; } details > summary { list-style: none; }
summary b::before { content: "+" / ""; display: inline-block; width: 1.1em; color: var(--catatan); } details[open] > summary b::before { content: "\\2212" / ""; }
details.innovation { margin-inline-start: 1.1rem; border-top: 1px dotted var(--line); } details.innovation > summary { padding: .4rem 0; display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: baseline; }
details.innovation > summary b { font-weight: 500; flex: 1 1 20rem; } .unit[open] { padding-bottom: .75rem; }
.account { margin: .25rem 0 1rem 1.1rem; } .account dl { display: grid; grid-template-columns: minmax(7.5rem, max-content) minmax(0, 1fr); gap: .25rem 1rem; margin: 0 0 .75rem; } .account dt { color: var(--soft); } .account dd { margin: 0; overflow-wrap: anywhere; }
.account table { font-size: .9375rem; }
:focus-visible { outline: 3px solid var(--catatan); outline-offset: 2px; }
@media (max-width: 40rem) { .account dl { grid-template-columns: minmax(0, 1fr); gap: 0; } .account dt { margin-top: .4rem; } .account, details.innovation { margin-inline-start: .4rem; } details.unit > summary { grid-template-columns: minmax(0, 1fr); } tbody th { min-width: 9rem; } }
@media print { @page { size: A4; margin: 12mm; } .stacked, .level, .verdicts div { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .scroll { overflow: visible; } .wide { min-width: 0; font-size: 8pt; } .wide th, .wide td { padding: .25rem .4rem .25rem 0; } .wide td.text, .wide thead th.text:not(:first-child) { padding-inline-start: .25rem; } thead th, caption, small, .note, .verdict { font-size: 8.5pt; } .wide thead th, .wide small { font-size: 7.5pt; } .wide .stacked { min-width: 3rem; } .wide .level { width: 2.5rem; } details.unit:not([open]) { display: none; } :root { color-scheme: only light; } }
`;
