import { countFaults } from "#core/faults/count-faults.ts";
import type { Fault, Severity } from "#core/faults/fault.ts";
import type { FaultGroup } from "#core/faults/group-faults.ts";
import { groupFaults } from "#core/faults/group-faults.ts";
import { contentsOfFiles, fileSections } from "./fault-report-files.ts";
import { readingNotes } from "./fault-report-notes.ts";
import { reportWords } from "./fault-report-words.ts";
import type { Html } from "./html.ts";
import { html } from "./html.ts";
import { reportPage } from "./report-page.ts";

/** What became of the annotated copy of a CSV: its address beside the report, or why there is none. */
export type Annotation = { href: string } | { reason: "unread" | "too-large" };

export type FaultReportOptions = {
  language: "id" | "en";
  /** By file; a file that is not in it has no faults on rows, and so no copy. */
  annotations?: ReadonlyMap<string, Annotation>;
  /** When the data was read, in words; the report is the same bytes each time where it is null. */
  checked?: string | null;
  /** Address of a script that reloads the page once the data has changed, for the live site. */
  liveScript?: string | null;
};

/**
 * The whole report on a data folder as one HTML page: the verdict first, then every finding by file and code with its
 * Excel cell in front, and last how the files were read. A folder without faults gets the good news alone.
 */
export function faultReport(faults: readonly Fault[], options: FaultReportOptions): string {
  const { language, annotations = new Map(), checked = null, liveScript = null } = options;
  const words = reportWords[language];
  const counts = countFaults(faults);
  const files = byFile(groupFaults(faults));
  const toRepair = files.filter(({ groups }) => groups.some(({ severity }) => severity !== "catatan"));
  const when = checked === null ? null : html`<p class="note">${words.checked(checked)}</p>`;
  const body = html`
${tally(counts, language)}
${when}
${toRepair.length > 1 ? contentsOfFiles(toRepair, { language, notes: counts.catatan }) : null}
${fileSections(toRepair, { language, annotations })}
${readingNotes(files, language)}`;
  return reportPage({
    language,
    kicker: words.kicker,
    title: words.verdict(counts),
    lead: words.lead(counts),
    body,
    liveScript,
  });
}

/** The groups of one file, what stops the build first. */
export type FileGroups = { file: string; groups: readonly FaultGroup[] };

/** Files with a galat first, then those with warnings, each by name. */
function byFile(groups: readonly FaultGroup[]): FileGroups[] {
  const files = [...Map.groupBy(groups, ({ file }) => file)].map(([file, own]) => ({ file, groups: own }));
  const rank = ({ groups: own }: FileGroups) => severityRank[own[0]?.severity ?? "catatan"];
  return files.toSorted((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

const severityRank: Record<Severity, number> = { galat: 0, peringatan: 1, catatan: 2 };

function tally(counts: Record<Severity, number>, language: "id" | "en"): Html | null {
  const words = reportWords[language];
  if (counts.galat + counts.peringatan + counts.catatan === 0) return null;
  const item = (severity: Severity) =>
    html`<li class="${counts[severity] === 0 ? "none" : severity}"><b>${counts[severity]}</b> <span>${words.unit(severity, counts[severity])}</span></li>`;
  return html`<ul class="tally">${item("galat")}${item("peringatan")}${item("catatan")}</ul>`;
}
