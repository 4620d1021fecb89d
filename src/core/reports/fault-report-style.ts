/** What the report on faults needs beyond the tables and texts of every report. */
export const faultReportStyle = `
.note, .size { color: var(--soft); font-size: .875rem; }
.note { margin: .25rem 0 1rem; }
.tally { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; list-style: none; margin: 0 0 1rem; padding: 0; }
.tally b { font-size: 2.25rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.tally .none { color: var(--soft); }
.contents { list-style: none; margin: 0; padding: 0; columns: 20rem; column-gap: 3rem; }
.contents li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.contents a { overflow-wrap: anywhere; }
.group { margin: 1.25rem 0 2rem; color: var(--ink); }
.group h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; margin: 0 0 .25rem; }
.group.galat .tag, .group.galat .cell { color: var(--galat); }
.group.peringatan .tag, .group.peringatan .cell { color: var(--peringatan); }
.group .size { font-weight: 400; }
.faults { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.faults > li { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0 1.25rem; padding: .5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.faults p { margin: 0; }
.cell { font-size: 1.375rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.cell.wide { font-size: 1rem; line-height: 1.55; max-width: 6rem; }
.about { display: flex; flex-wrap: wrap; gap: .15rem .75rem; align-items: baseline; }
.column { color: var(--soft); overflow-wrap: anywhere; }
.value { white-space: pre-wrap; }
.value i { color: var(--soft); }
mark { background: var(--mark); color: inherit; border-radius: .2em; padding: 0 .25em; margin: 0 .1em; font-size: .85em; }
.group > .remedy { margin: .5rem 0 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); color: var(--ink); }
.more { margin: .5rem 0 0; font-weight: 600; }
.notes dt { font-weight: 600; overflow-wrap: anywhere; margin-top: 1rem; }
.notes dd { margin: 0; }
.notes ul { margin: 0; padding-inline-start: 1.25rem; }
.cells { font-variant-numeric: tabular-nums; color: var(--soft); }
@media (max-width: 30rem) { .faults > li { grid-template-columns: minmax(0, 1fr); } .cell.wide { max-width: none; } }
@media print { .contents a, .note a { color: inherit; text-decoration: none; } .group h3 { break-after: avoid; } }
`;
