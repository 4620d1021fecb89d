import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "portal-readiness-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function readiness(name: string, args: readonly string[]) {
  const report = join(folder, name);
  const done = spawnSync(process.execPath, ["scripts/readiness.ts", "--report", report, ...args], { encoding: "utf8" });
  return { status: done.status, report, stdout: done.stdout, stderr: done.stderr };
}

test("the city: the verdict in the terminal, a page and two tables that Excel opens, the same bytes each time", () => {
  const first = readiness("first", ["--year", "2026"]);
  const second = readiness("second", ["--year=2026"]);
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^\d+ dari \d+ inovasi siap dikirim\./);
  expect(readdirSync(first.report).toSorted()).toEqual(["kesiapan-inovasi.csv", "kesiapan.csv", "kesiapan.html"]);
  for (const name of readdirSync(first.report)) {
    const text = readFileSync(join(first.report, name), "utf8");
    expect(readFileSync(join(second.report, name), "utf8")).toBe(text);
    if (name.endsWith(".csv")) expect(text).toMatch(/^\uFEFFtahun;unit;/);
  }
});

test("data without innovations: says plainly that readiness does not apply, and writes no table", () => {
  const { status, report, stdout } = readiness("ipm", ["--data", "tests/datasets/ipm"]);
  expect(status).toBe(0);
  expect(stdout).toContain("tidak berlaku");
  expect(readdirSync(report)).toEqual(["kesiapan.html"]);
});

test("tables that an earlier run left are gone, and nothing else is", () => {
  const report = join(folder, "again");
  mkdirSync(join(report, "kesiapan-lama.csv"), { recursive: true });
  const others = ["pemeriksaan.html", "kesiapan.txt", "catatan-kesiapan.csv", "kesiapan-inovasi.csv.bak"];
  for (const name of [...others, "kesiapan.csv", "kesiapan-inovasi.csv"]) writeFileSync(join(report, name), "x");
  expect(readiness("again", ["--data", "tests/datasets/ipm"]).status).toBe(0);
  expect(readdirSync(report).toSorted()).toEqual([...others, "kesiapan-lama.csv", "kesiapan.html"].toSorted());
});

test("data with a galat: exit code 1, its words on standard error, no readiness report", () => {
  const { status, report, stderr } = readiness("bad", ["--data", "tests/datasets/bad/cycle"]);
  expect(status).toBe(1);
  expect(stderr).toContain("GALAT");
  expect(existsSync(join(report, "kesiapan.html"))).toBe(false);
});

test("a year that is none: called wrongly, exit code 2", () => {
  expect(readiness("wrong", ["--year", "26"]).status).toBe(2);
});
