/** What the preview needs beyond the tables and texts of every report. */
export const style = `
.figures th[scope="row"], .rows td:first-child { font-weight: 600; }
.figures td, .figures th { white-space: nowrap; }
.figures th[scope="row"], .figures td:last-child { white-space: normal; min-width: 11rem; }
.strong { font-weight: 700; }
.same { color: var(--soft); }
.why { margin: 0; padding: 0; list-style: none; color: var(--soft); font-size: .9375rem; min-width: 16rem; overflow-wrap: anywhere; }
.why li + li { margin-top: .25rem; }
.rows td { overflow-wrap: anywhere; min-width: 4rem; }
.rows td:last-child { min-width: 14rem; }
.cell-change { margin: 0 0 .2rem; }
del { text-decoration: line-through; text-decoration-color: var(--soft); color: var(--soft); }
ins { text-decoration: none; font-weight: 600; }
.added { color: var(--good); } .removed { color: var(--galat); }
h3 .size { font-weight: 400; margin-inline-start: .5rem; }
details { margin: .5rem 0; } summary { cursor: pointer; padding: .35rem 0; font-weight: 600; }
.pages { columns: 20rem; column-gap: 3rem; list-style: none; margin: .25rem 0; padding: 0; }
.counts { margin: 0; padding-inline-start: 1.25rem; }
.publish { margin: 2.5rem 0 0; padding: 1rem 1.25rem; background: var(--wash); border-inline-start: 3px solid var(--catatan); max-width: none; }
`;
