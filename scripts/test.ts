import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./lib/find-browser.ts";

/** Runs every check there is, cheapest first, and ends with one line that counts them. */
const bin = (name: string) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const steps = [
  { name: "format dan lint / format and lint", command: [bin("biome"), "ci", "--error-on-warnings", "."] },
  { name: "tipe / types", command: [bin("tsc"), "--noEmit", "-p", "."] },
  { name: "tipe inti / types of the core", command: [bin("tsc"), "--noEmit", "-p", "src/core"] },
  { name: "astro check", command: [bin("astro"), "check", "--minimumFailingSeverity", "warning"] },
];

const counts = { passed: 0, failed: 0 };
const browser = findBrowser((line) => console.error(line));
console.log(`browser: ${browser}`);
for (const step of steps) {
  const started = performance.now();
  const { status } = run(step.command);
  if (status === 0) counts.passed += 1;
  else counts.failed += 1;
  console.log(`${status === 0 ? "✓" : "✗"} ${step.name} (${Math.round(performance.now() - started)} ms)`);
}
runVitest();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function run([command = "", ...options]: readonly string[]): { status: number | null } {
  return spawnSync(command, options, { stdio: "inherit", shell: process.platform === "win32" });
}

function runVitest(): void {
  const folder = mkdtempSync(join(tmpdir(), "portal-test-"));
  const file = join(folder, "result.json");
  const { status } = run([bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  try {
    const result = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number };
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
    // A file that does not load has no failed test of its own, and no test at all is no success.
    if (status !== 0 && result.numFailedTests === 0) counts.failed += 1;
    if (result.numPassedTests === 0) counts.failed += 1;
  } catch {
    counts.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
