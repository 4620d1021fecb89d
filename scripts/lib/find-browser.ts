import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Flags for a headless browser that talks to nobody but the page under test. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Path of a Chromium or Chrome: one that is there, else Debian's, else Playwright's own download.
 * Throws a sentence that says what to install.
 */
export function findBrowser(log: (line: string) => void): string {
  const found = installedBrowser();
  if (found) return found;
  log("Memasang Chromium untuk pengujian … / Installing Chromium for the tests …");
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  const fromDebian = installedBrowser();
  if (fromDebian) return fromDebian;
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  throw new Error(
    "Pengujian membutuhkan Chromium atau Chrome: pasang salah satunya, atau isi CHROME_PATH dengan letaknya. / " +
      "The tests need Chromium or Chrome: install one, or set CHROME_PATH to where it is.",
  );
}

function installedBrowser(): string | null {
  const fixed = [
    process.env.CHROME_PATH ?? "",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ].find((path) => path !== "" && existsSync(path));
  if (fixed) return fixed;
  if (process.platform === "win32") return null;
  for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]) {
    const path = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
    if (path !== "") return path;
  }
  return null;
}

function run(command: string, options: readonly string[]): void {
  spawnSync(command, options, { stdio: ["ignore", 2, 2] });
}
