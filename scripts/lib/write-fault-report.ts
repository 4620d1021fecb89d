import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Fault } from "#core/faults/fault.ts";
import type { Annotation } from "#core/reports/fault-report.ts";
import { faultReport } from "#core/reports/fault-report.ts";
import { annotateFiles } from "./annotate-files.ts";
import { CommandLineError } from "./command-line.ts";

/** The report's path, null where it could not be written, and what to tell a person of it. */
export type WrittenReport = { path: string | null; words: string };

type Options = { language: "id" | "en"; data: string; report: string };

const pageName = "pemeriksaan.html";
const copiesFolder = "anotasi";

const words = {
  id: {
    where: (path: string) => `Laporan lengkap: ${path} (klik dua kali untuk membukanya)\n`,
    copies: (path: string) => `Salinan CSV bertanda: ${path}\n`,
    failed: (path: string, reason: string) =>
      `Laporan tidak dapat ditulis ke ${path} (${reason}): tutup laporan yang masih terbuka, lalu ulangi.\n`,
  },
  en: {
    where: (path: string) => `Full report: ${path} (double-click to open it)\n`,
    copies: (path: string) => `Annotated copies of the CSVs: ${path}\n`,
    failed: (path: string, reason: string) =>
      `The report could not be written to ${path} (${reason}): close any report that is still open and try again.\n`,
  },
};

/** Whether a report of an earlier run lies in that folder. */
export function faultReportExists(report: string): boolean {
  return existsSync(join(report, pageName));
}

/**
 * Writes the report on faults and the annotated copies of the CSVs, in place of those of the last run. A report that
 * can't be written changes no verdict: it is only said.
 */
export function writeFaultReport(faults: readonly Fault[], { language, data, report }: Options): WrittenReport {
  refuseReportInside(report, data);
  const path = join(report, pageName);
  const copies = join(report, copiesFolder);
  try {
    rmSync(copies, { recursive: true, force: true });
    const annotations = new Map<string, Annotation>();
    for (const [file, copy] of annotateFiles(faults, { data, language })) {
      if (copy.text === null) annotations.set(file, { reason: copy.reason });
      else {
        writeWhole(join(copies, file), copy.text);
        annotations.set(file, { href: [copiesFolder, ...file.split("/")].map(encodeURIComponent).join("/") });
      }
    }
    writeWhole(path, faultReport(faults, { language, annotations, checked: nowInWords(language) }));
    const copied = [...annotations.values()].some((annotation) => "href" in annotation);
    return { path, words: words[language].where(path) + (copied ? words[language].copies(`${copies}/`) : "") };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : null;
    if (reason === null) throw error;
    return { path: null, words: words[language].failed(report, reason) };
  }
}

/** A reader never finds half a file: it is written beside its place and then moved there. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The data folder belongs to people: no report is ever written into it. */
export function refuseReportInside(report: string, data: string): void {
  const way = relative(resolve(data), resolve(report));
  if (way.startsWith("..") || resolve(way) === way) return;
  throw new CommandLineError({
    id: `--report ${report}: laporan tidak boleh berada di dalam folder data`,
    en: `--report ${report}: reports may not lie inside the data folder`,
  });
}

function nowInWords(language: "id" | "en"): string {
  const locale = language === "id" ? "id-ID" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(new Date());
}
