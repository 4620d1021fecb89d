import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildPortal } from "../../scripts/lib/build-portal.ts";
import { missingPages } from "../../scripts/lib/missing-pages.ts";
import { recoverPublished, swapFolders } from "../../scripts/lib/swap-folders.ts";

let folder: string;
let published: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-publishing-"));
  published = join(folder, "dist");
  mkdirSync(join(published, "unit"), { recursive: true });
  writeFileSync(join(published, "index.html"), "the last good site");
  writeFileSync(join(published, "unit", "index.html"), "its units");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("publishing", () => {
  test("the new folder takes the place of the old as a whole", async () => {
    const made = join(folder, "made");
    mkdirSync(made);
    writeFileSync(join(made, "index.html"), "the new site");
    await swapFolders(made, published);
    expect(readdirSync(published)).toEqual(["index.html"]);
    expect(readFileSync(join(published, "index.html"), "utf8")).toBe("the new site");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test("a swap that fails half-way brings the old site back", async () => {
    const before = fingerprint(published);
    await expect(swapFolders(join(folder, "never-made"), published)).rejects.toThrow();
    expect(fingerprint(published)).toBe(before);
  });

  test("after a kill between the two renames the old site comes back, and dead builds' folders go", async () => {
    const before = fingerprint(published);
    mkdirSync(join(folder, ".dist-new-999999999"));
    await swapFolders(published, join(folder, ".dist-old"));
    await recoverPublished(published);
    expect(fingerprint(published)).toBe(before);
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test("a page that was not written is named", async () => {
    writeFileSync(join(published, "404.html"), "not found");
    expect(await missingPages(published, ["/", "/unit/", "/unit/x/"])).toEqual([join("/unit/x/", "index.html")]);
  });
});

describe("data with a galat", () => {
  const cases = readdirSync("tests/datasets/bad").filter((name) => isBlocking(name));

  test("there are many kinds of it", () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  test.each(cases)("%s: exit code 1, the site as it was, nothing left lying about", async (name) => {
    const before = fingerprint(published);
    const data = join("tests/datasets/bad", name);
    const code = await buildPortal({ data, out: published, root: process.cwd(), report: () => {}, log: () => {} });
    expect(code).toBe(1);
    expect(fingerprint(published)).toBe(before);
    expect(readdirSync(folder)).toEqual(["dist"]);
  });
});

function isBlocking(name: string): boolean {
  const expected = join("tests/datasets/bad", name, "expected/faults.id.txt");
  return existsSync(expected) && /^[1-9]\d* galat/m.test(readFileSync(expected, "utf8"));
}

/** One hash over names and contents of everything in a folder. */
function fingerprint(path: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted()) {
    hash.update(name);
    if (name.endsWith(".html")) hash.update(readFileSync(join(path, name)));
  }
  return hash.digest("hex");
}
