import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "portal-compute-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function compute(data: string, name: string): { status: number | null; out: string; stderr: string } {
  const out = join(folder, name);
  const done = spawnSync(process.execPath, ["scripts/compute.ts", "--data", data, "--out", out], { encoding: "utf8" });
  return { status: done.status, out, stderr: done.stderr };
}

test("one row a unit, year and root node, in the promised columns, the same bytes each time", () => {
  const first = compute("tests/datasets/ipm", "first");
  const second = compute("tests/datasets/ipm", "second");
  expect(first.status).toBe(0);
  const text = readFileSync(join(first.out, "peringkat.csv"), "utf8");
  const [heading, ...rows] = text.trim().split("\n");
  expect(heading).toBe("unit,tahun,node,nilai,peringkat,seri,dari,predikat");
  expect(rows.length).toBe(514 * 5);
  expect(new Set(rows.map((row) => row.split(",").slice(0, 3).join(","))).size).toBe(rows.length);
  const files = readdirSync(first.out).sort();
  expect(files).toEqual([
    "angka.jsonl",
    "bobot-efektif.csv",
    "jarak-predikat.csv",
    "kepekaan-pembagi.csv",
    "koherensi.csv",
    "nodes.csv",
    "peringkat.csv",
    "perubahan-aturan-tetap.csv",
    "perubahan.csv",
    "rentang-peringkat.csv",
    "satu-inovasi-lagi.csv",
    "tanpa-satu.csv",
    "tren-aturan-tetap.csv",
    "tren.csv",
  ]);
  const figures = readFileSync(join(first.out, "angka.jsonl"), "utf8").trim().split("\n");
  // An index of each row, a rank of each but the six without data, and how many were ranked in each of five years.
  expect(figures.map((line) => JSON.parse(line).kind)).toEqual([
    ...Array(2570).fill("indeks"),
    ...Array(2564).fill("peringkat"),
    ...Array(5).fill("pembanding"),
  ]);
  for (const file of files) {
    expect([file, readFileSync(join(second.out, file), "utf8")]).toEqual([
      file,
      readFileSync(join(first.out, file), "utf8"),
    ]);
  }
}, 120_000);

test("data with a galat: exit code 1, its words on standard error, no file written", () => {
  const { status, out, stderr } = compute("tests/datasets/bad/cycle", "bad");
  expect(status).toBe(1);
  expect(stderr).toContain("GALAT");
  expect(() => readdirSync(out)).toThrow();
});

test("without a folder to write to it is called wrongly: exit code 2", () => {
  expect(spawnSync(process.execPath, ["scripts/compute.ts"], { encoding: "utf8" }).status).toBe(2);
});
