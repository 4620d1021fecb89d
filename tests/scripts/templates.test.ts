import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "portal-templates-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: "utf8" });

test("the templates make a folder that passes the check", () => {
  const out = join(folder, "templat");
  const made = run("templates", "--out", out, "--lang", "en");
  expect(made.status).toBe(0);
  expect(made.stdout).toContain("template files written");
  expect(readFileSync(join(out, "unit.csv")).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(run("check", "--data", out, "--report", folder).status).toBe(0);
});

test("without a folder of their own they go beside the reports", () => {
  expect(run("templates", "--report", folder).status).toBe(0);
  expect(readFileSync(join(folder, "templat", "inovasi.csv"), "utf8")).toContain("id;nama;");
});

test("the dictionary is written where it is asked for", () => {
  const out = join(folder, "kamus");
  expect(run("dictionary", "--out", out).status).toBe(0);
  expect(readFileSync(join(out, "README.md"), "utf8")).toBe(readFileSync("data/README.md", "utf8"));
});
