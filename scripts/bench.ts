import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/**
 * Times of reading, computing and building a city (2,500 innovations unless told), each beside a reference run in the
 * same rounds, since machines are noisy. Prints medians, peak memory and ratios.
 */
const { values: options } = parseArgs({
  options: { innovations: { type: "string", default: "2500" }, rounds: { type: "string", default: "3" } },
});
const folder = mkdtempSync(join(tmpdir(), "portal-bench-"));
const data = join(folder, "data");
const site = join(folder, "site");

try {
  cpSync("data", data, { recursive: true });
  run("scripts/make-sample-data.ts", "--data", "data", "--out", data, "--innovations", options.innovations);
  const rounds = Array.from({ length: Number(options.rounds) }, (_, round) => measure(round));
  report(rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Round = {
  arrays: number;
  arraysMemory: number;
  work: number;
  process: number;
  processMemory: number;
  check: number;
  build: number;
  draw: number;
  write: number;
  plain: number;
  files: number;
};

function measure(round: number): Round {
  console.error(`putaran ${round + 1} / round ${round + 1}`);
  const arrays = timed(() => run("scripts/bench/keep-arrays.ts", data));
  const computing = timed(() => run("scripts/bench/read-and-compute.ts", data));
  const check = timed(() => command("check", "--data", data));
  const build = timed(() => command("build", "--data", data, "--out", site));
  const copy = join(folder, `copy-${round}`);
  const written = lastLine(run("scripts/bench/plain-script.ts", data, site, copy));
  const worked = lastLine(computing.output);
  return {
    arrays: arrays.seconds,
    arraysMemory: number(lastLine(arrays.output), "megabytes"),
    work: number(worked, "work") / 1000,
    process: computing.seconds,
    processMemory: number(worked, "megabytes"),
    check: check.seconds,
    build: build.seconds,
    draw: number(written, "draw") / 1000,
    write: number(written, "write") / 1000,
    plain: (number(written, "prepare") + number(written, "draw") + number(written, "write")) / 1000,
    files: number(written, "files"),
  };
}

function report(rounds: readonly Round[]): void {
  const middle = (pick: (round: Round) => number): number => {
    const sorted = rounds.map(pick).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  const ratio = (top: (round: Round) => number, bottom: (round: Round) => number): string =>
    `${middle((round) => top(round) / bottom(round)).toFixed(2)} ×`;
  const seconds = (value: number): string => `${value.toFixed(2)} s`;
  const lines = [
    [
      "PapaParse keeping arrays (reference)",
      seconds(middle((r) => r.arrays)),
      `${middle((r) => r.arraysMemory).toFixed(0)} MB`,
    ],
    [
      "read + check + compute, whole process",
      seconds(middle((r) => r.process)),
      `${middle((r) => r.processMemory).toFixed(0)} MB`,
    ],
    ["  of which the work itself", seconds(middle((r) => r.work)), ""],
    [
      "  against the reference",
      ratio(
        (r) => r.process,
        (r) => r.arrays,
      ),
      ratio(
        (r) => r.processMemory,
        (r) => r.arraysMemory,
      ),
    ],
    ["npm run check", seconds(middle((r) => r.check)), ""],
    [
      `plain script: same data work, charts, ${rounds[0]?.files} files (reference)`,
      seconds(middle((r) => r.plain)),
      "",
    ],
    ["  of which drawing the charts", seconds(middle((r) => r.draw)), ""],
    ["  of which writing the files", seconds(middle((r) => r.write)), ""],
    ["cold build, whole process", seconds(middle((r) => r.build)), ""],
    [
      "  against the reference",
      ratio(
        (r) => r.build,
        (r) => r.plain,
      ),
      "",
    ],
  ];
  for (const [name = "", time = "", memory = ""] of lines)
    console.log(`${name.padEnd(64)} ${time.padStart(10)} ${memory.padStart(10)}`);
}

function timed(work: () => string): { output: string; seconds: number } {
  const started = performance.now();
  const output = work();
  return { output, seconds: (performance.now() - started) / 1000 };
}

/** One of the portal's own commands, started as package.json starts it. */
function command(name: string, ...args: readonly string[]): string {
  return run("--import", "./scripts/compile-cache.mjs", `scripts/${name}.ts`, ...args);
}

function run(script: string, ...args: readonly string[]): string {
  const done = spawnSync(process.execPath, [script, ...args], { encoding: "utf8", maxBuffer: 1e9 });
  if (done.status !== 0) throw new Error(`${script} ended with ${done.status}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

function lastLine(output: string): Record<string, unknown> {
  return JSON.parse(output.trim().split("\n").at(-1) ?? "{}") as Record<string, unknown>;
}

function number(record: Record<string, unknown>, key: string): number {
  const value = record[key];
  if (typeof value !== "number") throw new Error(`no number ${key} in ${JSON.stringify(record)}`);
  return value;
}
