import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { auditedPages } from "./lib/audited-pages.ts";
import { defaultOutput } from "./lib/build-command.ts";
import { CommandLineError, parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { findBrowser } from "./lib/find-browser.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";
import { serveCompressed } from "./lib/serve-compressed.ts";

/** Fetched when it is asked for: it is larger than all the rest together, and no test needs it. */
const lighthouse = "lighthouse@13.5.0";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

type Category = (typeof categories)[number];
type Report = {
  categories: Record<Category, { score: number | null }>;
  audits: Record<string, { score: number | null }>;
};

/**
 * Lighthouse on one page of each kind of the built site, as a table. A sample site asks robots to stay away, which costs it
 * the whole of that one check; it is named and not counted.
 */
await runCommand(async (): Promise<ExitCode> => {
  const options = parseCommandLine(process.argv.slice(2));
  refuseRest(options);
  const site = options.out ?? defaultOutput;
  if (!existsSync(join(site, "index.html"))) {
    throw new CommandLineError({
      id: `${site}: belum ada situs; jalankan npm run build`,
      en: `${site}: no site yet; run npm run build`,
    });
  }
  const browser = findBrowser(console.error);
  const served = await serveCompressed(site);
  let short = 0;
  console.log(`${categories.join("\t")}\tpage`);
  for (const path of auditedPages(site)) {
    const report = await audit(`${served.address}${path}`, browser);
    const scores = categories.map((name) => Math.round((report.categories[name].score ?? 0) * 100));
    const robots = report.audits["is-crawlable"]?.score === 0;
    short += scores.filter((score, at) => score < 100 && !(categories[at] === "seo" && robots)).length;
    console.log(`${scores.join("\t")}\t${path}${robots ? "\t(robots: noindex)" : ""}`);
  }
  served.close();
  return short === 0 ? 0 : 1;
});

/** Runs Lighthouse on one address and gives its report. */
function audit(address: string, browser: string): Promise<Report> {
  const flags = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"];
  const only = `--only-categories=${categories.join(",")}`;
  const command = ["exec", "--yes", `--package=${lighthouse}`, "--", "lighthouse", address, ...flags, only];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  return new Promise((done, failed) => {
    const run = spawn(npm, command, {
      env: { ...process.env, CHROME_PATH: browser },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    run.stdout.on("data", (piece) => {
      text += piece;
    });
    run.once("error", failed);
    run.once("close", (code) => {
      if (code === 0) done(JSON.parse(text) as Report);
      else failed(new Error(`lighthouse ended with ${code} on ${address}`));
    });
  });
}
