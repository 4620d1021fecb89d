import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { comparePublications } from "#core/preview/compare-publications.ts";
import { firstPage, previewPage } from "#core/preview/preview-page.ts";
import type { NoComparison } from "#core/preview/preview-summary.ts";
import { firstSummary, previewSummary } from "#core/preview/preview-summary.ts";
import { text } from "#core/preview/preview-words.ts";
import { parsePublicationRecord } from "#core/publication/parse-publication-record.ts";
import type { PublicationRecord } from "#core/publication/publication-record.ts";
import { recordPath } from "#core/publication/publication-record.ts";
import { defaultOutput, root, runBuild } from "./build-command.ts";
import type { CommandLine } from "./command-line.ts";
import { lockOutput } from "./output-lock.ts";
import { PublishingRefused, systemCode } from "./publishing-refused.ts";
import { writeReport } from "./report-folder.ts";
import type { ExitCode } from "./run-command.ts";
import { serveFolder } from "./serve-folder.ts";
import { recoverPublished } from "./swap-folders.ts";

const firstPort = 4421;

const words = {
  id: {
    kept: "Tidak ada pratinjau baru. Situs yang terpasang tidak disentuh.",
    none: "Tidak ada pratinjau.",
    done: "Pratinjau selesai",
    stop: "Ctrl+C: berhenti",
    unwritten: (reason: string) => `Rincian tidak dapat ditulis (${reason}).`,
  },
  en: {
    kept: "There is no new preview. The published site is untouched.",
    none: "There is no preview.",
    done: "Preview built",
    stop: "Ctrl+C: stop",
    unwritten: (reason: string) => `The details could not be written (${reason}).`,
  },
};

/** Where the preview of a folder is built: never where a site is published. */
export const previewFolder = join(root, ".portal", "preview", "site");

/** Builds a preview, tells what publishing would change, and serves it where asked to. */
export async function previewCommand(options: CommandLine, { serve }: { serve: boolean }): Promise<ExitCode> {
  const { language } = options;
  const published = resolve(options.out ?? defaultOutput);
  await mendPublished(published);
  const code = await runBuild({ ...options, out: relative(".", previewFolder) }, words);
  if (code !== 0) return code;
  const { summary, page } = compare(readRecord(published), options);
  const report = await writePage(page, options);
  const command = text("publish", language, { command: publishCommand(options) });
  process.stdout.write(`\n${summary}\n\n${report}\n${command}\n`);
  if (!serve) return 0;
  const { address } = await serveFolder(previewFolder, firstPort);
  process.stdout.write(`${address}   (${words[language].stop})\n`);
  return 0;
}

/** Puts a site back that a killed build left aside; not while a build is at it, which does so itself. */
async function mendPublished(published: string): Promise<void> {
  try {
    const release = await lockOutput(published, { patience: 0 });
    try {
      await recoverPublished(published);
    } finally {
      release();
    }
  } catch (error) {
    // The published folder is only read here, so not being allowed to write beside it is no hindrance.
    if (!(error instanceof PublishingRefused) && systemCode(error) === null) throw error;
  }
}

function compare(before: PublicationRecord | NoComparison, options: CommandLine): { summary: string; page: string } {
  const { language } = options;
  const after = readRecord(previewFolder);
  const command = publishCommand(options);
  if (typeof after === "string") throw new Error("the preview has no record of what it publishes");
  if (typeof before === "string") {
    return { summary: firstSummary(after, before, language), page: firstPage(after, before, language, command) };
  }
  const changes = comparePublications(before, after);
  return { summary: previewSummary(changes, language), page: previewPage(changes, language, command) };
}

function readRecord(site: string): PublicationRecord | NoComparison {
  if (!existsSync(join(site, "index.html"))) return "first";
  const path = join(site, recordPath);
  return (existsSync(path) ? parsePublicationRecord(readFileSync(path, "utf8")) : null) ?? "unreadable";
}

/** The report, or why there is none: a page that is open elsewhere must not spoil the preview. */
async function writePage(page: string, { report, language }: CommandLine): Promise<string> {
  try {
    return text("details", language, { path: await writeReport(report, "pratinjau.html", page) });
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    return words[language].unwritten(reason);
  }
}

/** The command that publishes just what was previewed. */
function publishCommand({ data, out, base, language }: CommandLine): string {
  const flags = [
    ...(data === "data" ? [] : [`--data ${quoted(data)}`]),
    ...(out === null ? [] : [`--out ${quoted(out)}`]),
    ...(base === null ? [] : [`--base ${base.replaceAll(/^\/|\/$/g, "") || "/"}`]),
    ...(language === "id" ? [] : [`--lang ${language}`]),
  ];
  return ["npm run build", ...(flags.length > 0 ? ["--", ...flags] : [])].join(" ");
}

/** A folder as it must be typed: in quotation marks where it holds a blank. */
function quoted(folder: string): string {
  return /\s/.test(folder) ? `"${folder}"` : folder;
}
