import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTogether } from "../../scripts/lib/write-together.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-new-year-"));
const data = join(folder, "data");
const report = join(folder, "laporan");
beforeAll(() => cpSync("data", data, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const words = [`scripts/${script}.ts`, ...args, "--report", report];
  return spawnSync(process.execPath, words, { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
}

/** Every file below a folder with its bytes. */
function contents(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1), readFileSync(path).toString("base64")];
    }),
  );
}

test("a year is prepared beside the data, then in it, and never twice", { timeout: 120_000 }, () => {
  const before = contents(data);
  const review = run("new-year", "2027", "--data", data);
  expect(review.stderr).toBe("");
  expect(review.status).toBe(0);
  expect(review.stdout).toContain("pembagi_minimum 12 disalin");
  expect(contents(data)).toEqual(before);
  const beside = contents(join(report, "tahun-2027"));
  expect([...beside.keys()].toSorted()).toEqual([
    "data/metode/iid-2027/indikator.csv",
    "data/metode/iid-2027/kelompok.csv",
    "data/metode/iid-2027/metode.json",
    "data/skor-lebar.csv",
    "ringkasan.html",
    "usulan-keikutsertaan.csv",
  ]);

  const applied = run("new-year", "2027", "--data", data, "--apply", "--lang", "en");
  expect(applied.status).toBe(0);
  expect(applied.stdout).toContain("The year 2027 is prepared");
  const after = contents(data);
  for (const [path, bytes] of before) expect(after.get(path), path).toBe(bytes);
  for (const [path, bytes] of after) {
    if (!before.has(path)) expect(beside.get(`data/${path}`), path).toBe(bytes);
  }
  expect(run("check", "--data", data).status).toBe(0);

  const again = run("new-year", "2027", "--data", data, "--apply");
  expect(again.status).toBe(2);
  expect(again.stderr).toContain("Tahun 2027 sudah ada");
  expect(contents(data)).toEqual(after);
});

test.each([
  ["without a year", [], "empat angka"],
  ["with two years", ["2027", "2028"], "empat angka"],
  ["with both targets", ["2028", "--apply", "--out", "x"], "--apply"],
])("called %s it says so: exit code 2", (_, args, words) => {
  const { status, stderr } = run("new-year", ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test("data with a galat is not carried over: exit code 1, nothing written", () => {
  const out = join(folder, "out");
  expect(run("new-year", "2027", "--data", "tests/datasets/bad/cycle", "--out", out).status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test("a failure at the last file brings back those before it, and leaves nothing behind", async () => {
  const root = mkdtempSync(join(folder, "gagal-"));
  const text = (words: string) => new TextEncoder().encode(words);
  const before = new Map(["a.csv", "b.csv"].map((name) => [name, text(`lama ${name}`)]));
  await writeTogether(root, before, new Map());
  const kept = contents(root);
  const changes = new Map(["new.csv", "a.csv", "b.csv"].map((name) => [name, text("baru")]));
  const seen: string[] = [];
  const fails: typeof rename = async (from, to) => {
    seen.push(basename(String(to)));
    if (seen.at(-1) === "b.csv") throw new Error("disk full");
    await rename(from, to);
  };
  await expect(writeTogether(root, changes, before, fails)).rejects.toThrow("disk full");
  expect(seen).toEqual(["new.csv", "a.csv", "b.csv"]);
  expect(contents(root)).toEqual(kept);
  expect(readdirSync(root).toSorted()).toEqual(["a.csv", "b.csv"]);
});

test("files are written together or not at all", async () => {
  const root = mkdtempSync(join(folder, "bersama-"));
  const text = (words: string) => new TextEncoder().encode(words);
  await writeTogether(root, new Map([["a.csv", text("lama")]]), new Map());
  const changes = new Map([
    ["metode/m/x.json", text("{}")],
    ["a.csv", text("baru")],
  ]);
  await expect(writeTogether(root, changes, new Map([["a.csv", text("lain")]]))).rejects.toMatchObject({
    code: "ECHANGED",
  });
  expect(contents(root)).toEqual(new Map([["a.csv", Buffer.from("lama").toString("base64")]]));
  await writeTogether(root, changes, new Map([["a.csv", text("lama")]]));
  expect([...contents(root).keys()].toSorted()).toEqual(["a.csv", "metode/m/x.json"]);
  expect(readFileSync(join(root, "a.csv"), "utf8")).toBe("baru");
});
