import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { largestFile, readDataFolder } from "../../scripts/lib/data-folder.ts";

const scratch = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function check(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, ["scripts/check.ts", ...args])) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

/** A copy of a bad data set that may be damaged further. */
function copy(name: string, of = "semicolons"): string {
  const folder = join(scratch, name);
  cpSync(join("tests/datasets/bad", of), folder, { recursive: true });
  return folder;
}

test("check: data that may be published leave with 0", async () => {
  const { code, stdout } = await check("--data", "tests/datasets/bad/semicolons");
  expect(code).toBe(0);
  expect(stdout).toMatch(/0 galat, 0 peringatan, 1 catatan\n$/);
});

test("check: a galat leaves with 1, and --format json prints JSON and nothing else", async () => {
  const { code, stdout, stderr } = await check(
    "--data",
    "tests/datasets/bad/cycle",
    "--format",
    "json",
    "--lang",
    "en",
  );
  expect([code, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    faults: [{ code: "E502", severity: "galat", file: "unit.csv", line: 2, column: "induk", cell: "D2" }],
    counts: { galat: 1, peringatan: 0, catatan: 0 },
  });
});

test("check: --strict turns a warning into 1", async () => {
  const args = ["--data", "tests/datasets/bad/zero-weight"];
  expect((await check(...args)).code).toBe(0);
  expect((await check(...args, "--strict")).code).toBe(1);
});

test.each([
  ["an unknown flag", ["--datta", "x"], "--datta"],
  ["an unknown language", ["--lang", "jv"], "--lang jv: id|en"],
  ["an unknown format", ["--format", "xml"], "--format xml: text|json|github"],
  ["a folder that is not there", ["--data", "tidak-ada"], "tidak-ada"],
])("check: %s leaves with 2 and one sentence", async (_, args, words) => {
  const { code, stdout, stderr } = await check(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(words);
});

test("readDataFolder: links, folders and files over the limit are faults and are never opened", async () => {
  const folder = copy("odd");
  rmSync(join(folder, "inovasi.csv"));
  symlinkSync("/etc/passwd", join(folder, "inovasi.csv"));
  mkdirSync(join(folder, "target.csv"));
  rmSync(join(folder, "skor.csv"));
  writeFileSync(join(folder, "skor.csv"), "");
  truncateSync(join(folder, "skor.csv"), largestFile + 1);
  const files = await readDataFolder(folder);
  expect(files.unread.map(({ code, file }) => [code, file])).toEqual([
    ["E002", "inovasi.csv"],
    ["E003", "skor.csv"],
    ["E002", "target.csv"],
  ]);
  expect([...files.keys()]).not.toContain("inovasi.csv");
  const { code, stdout } = await check("--data", folder);
  expect(code).toBe(1);
  expect(stdout).not.toContain("root:");
});

test("check: a data folder that can't be written is enough", async () => {
  const folder = copy("locked");
  chmodSync(folder, 0o555);
  expect((await check("--data", folder)).code).toBe(0);
  chmodSync(folder, 0o755);
});
