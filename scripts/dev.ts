import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { root } from "./lib/build-command.ts";
import type { CommandLine } from "./lib/command-line.ts";
import { parseCommandLine, refuseRest } from "./lib/command-line.ts";
import type { LiveData } from "./lib/live-data.ts";
import { readLiveData } from "./lib/live-data.ts";
import { liveNotice } from "./lib/live-notice.ts";
import { liveScript, startLiveSite } from "./lib/live-site.ts";
import type { Shown } from "./lib/page-gate.ts";
import { createProgress } from "./lib/progress.ts";
import { requireDataFolder } from "./lib/require-data-folder.ts";
import { runCommand, toolFault } from "./lib/run-command.ts";
import { terminalLook } from "./lib/terminal-look.ts";
import { fingerprint, watchFolder } from "./lib/watch-folder.ts";

const words = {
  id: {
    open: (address: string) => `Situs langsung: ${address}   (Ctrl+C: berhenti)`,
    updated: (seconds: string) => `Data baru tampil (${seconds.replace(".", ",")} detik)`,
    waiting: "Situs menampilkan temuan ini sampai datanya diperbaiki.",
  },
  en: {
    open: (address: string) => `Live site: ${address}   (Ctrl+C: stop)`,
    updated: (seconds: string) => `New data shown (${seconds} s)`,
    waiting: "The site shows these findings until the data is repaired.",
  },
};

/** The live site: a saved CSV shows in every open page, and faults in the data show in place of the pages. */
await runCommand(async () => {
  const options = parseCommandLine(process.argv.slice(2));
  const { data, language } = options;
  refuseRest(options);
  requireDataFolder(data);
  const progress = createProgress({ language, stream: process.stderr });
  progress.step({ id: "Membaca dan menghitung data", en: "Reading and computing the data" });
  const since = await fingerprint(data);
  const first = await readLiveData(data);
  if (first.kind === "ready") first.publish();
  progress.step({ id: "Menyalakan situs langsung", en: "Starting the live site" });
  const site = await startLiveSite(root, shownOf(first));
  progress.done();
  const tell = teller(options);
  tell(first);
  console.log(words[language].open(site.address));
  const stopWatching = watchFolder(data, since, async () => {
    const started = performance.now();
    const next = await readLiveData(data);
    await site.show(shownOf(next), next.kind === "ready" ? next.publish : () => {});
    tell(next);
    if (next.kind === "ready") console.log(words[language].updated(((performance.now() - started) / 1000).toFixed(1)));
  });
  await interrupted();
  stopWatching();
  await Promise.race([site.stop(), new Promise((done) => setTimeout(done, 2000))]);
  process.exit(0);

  function shownOf(data: LiveData): Shown {
    return {
      notice: liveNotice(data, language, liveScript),
      fileAt: data.kind === "ready" ? data.fileAt : () => undefined,
    };
  }
});

/** What was found, unless the last thing told was the same: each save would else repeat every note. */
function teller({ language, data }: CommandLine): (live: LiveData) => void {
  const { stderr } = process;
  let last = "";
  return (live) => {
    const text = textOf(live);
    if (text !== last) stderr.write(text);
    last = text;
  };

  function textOf(live: LiveData): string {
    if (live.kind === "broken") return toolFault(live.error, language);
    if (live.kind === "unusable") return `${live.error.text[language]}\n`;
    if (live.faults.length === 0) return "";
    const found = formatFaultsForTerminal(live.faults, { language, folder: data, ...terminalLook(stderr) });
    return live.kind === "faulty" ? `${found}${words[language].waiting}\n` : found;
  }
}

/** Resolves when a person or the system asks the command to end. */
function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
  });
}
