import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDataFolder } from "../../scripts/lib/data-folder.ts";
import type { Spelling } from "../core/digest/redialect.ts";
import { plain, redialect } from "../core/digest/redialect.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-digest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function digest(data: string) {
  const done = spawnSync(process.execPath, ["scripts/digest.ts", "--data", data], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

async function respelled(name: string, spelling: Spelling): Promise<string> {
  const target = join(folder, name);
  for (const [path, bytes] of redialect(wholeFiles(await readDataFolder("data")), spelling)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  return target;
}

function wholeFiles(files: Awaited<ReturnType<typeof readDataFolder>>): Map<string, Uint8Array> {
  return new Map([...files].map(([path, file]) => [path, file as Uint8Array]));
}

test("one JSON document alone; its hash is that of the text of records and results", () => {
  const { status, stdout, stderr } = digest("tests/datasets/ipm");
  expect([status, stderr]).toEqual([0, ""]);
  const { sha256, ...rest } = JSON.parse(stdout);
  expect(Object.keys(rest)).toEqual(["records", "results"]);
  const text = `{${stdout.trimEnd().slice(`{"sha256":"${sha256}",`.length)}`;
  expect(JSON.parse(text)).toEqual(rest);
  expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
  expect(rest.records.units.length).toBe(514);
  expect(rest.results.rows.length).toBe(514 * 5);
});

test("the city's data spelled otherwise gives the same document", { timeout: 120_000 }, async () => {
  const first = digest("data");
  expect(first.status).toBe(0);
  const excel: Spelling = {
    ...plain,
    delimiter: ";",
    encoding: "utf-8-bom",
    lineEnd: "\r\n",
    decimalComma: true,
    order: (index) => -index,
  };
  const other: Spelling = {
    ...plain,
    delimiter: "\t",
    encoding: "utf-16le",
    quoteAll: true,
    aliases: true,
    order: (index) => (index * 7919) % 1013,
  };
  for (const [name, spelling] of Object.entries({ excel, other })) {
    const { status, stdout, stderr } = digest(await respelled(name, spelling));
    expect([status, stderr], name).toEqual([0, ""]);
    expect(stdout === first.stdout, name).toBe(true);
  }
});

test("data with a galat: nothing on standard output, the faults on standard error, exit code 1", () => {
  const { status, stdout, stderr } = digest("tests/datasets/bad/cycle");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("GALAT");
});
