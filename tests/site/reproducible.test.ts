import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

test("the same data gives the same bytes in another folder, time zone and language of the machine", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-again-"));
  const environment = { ...process.env, TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  try {
    const out = join(folder, "elsewhere");
    const made = spawnSync(process.execPath, ["scripts/build.ts", "--data", "tests/datasets/ipm", "--out", out], {
      env: environment,
      encoding: "utf8",
    });
    expect(made.status, made.stderr).toBe(0);
    expect(hashes(out)).toEqual(hashes(inject("ipmSite")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function hashes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`)
    .toSorted();
}
