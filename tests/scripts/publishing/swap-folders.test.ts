import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { moveFolder } from "../../../scripts/lib/move-folder.ts";
import { PublishingRefused } from "../../../scripts/lib/publishing-refused.ts";
import { recoverPublished, swapFolders } from "../../../scripts/lib/swap-folders.ts";
import { fingerprint, newFolder, writeAll } from "./folder-tools.ts";

let folder: string;
let published: string;
let made: string;
let before: string;
beforeEach(() => {
  folder = newFolder();
  published = writeAll(join(folder, "dist"), { "index.html": "the last good site", "unit/index.html": "its units" });
  made = writeAll(join(folder, "made"), { "index.html": "the new site" });
  before = fingerprint(published);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fails(code: string, when: (from: string, to: string) => boolean) {
  return (from: string, to: string) => {
    if (when(from, to)) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  };
}

describe("swapping folders", () => {
  test("the new folder takes the place of the old as a whole", async () => {
    await swapFolders(made, published);
    expect(readFileSync(join(published, "index.html"), "utf8")).toBe("the new site");
    expect(readdirSync(published)).toEqual(["index.html"]);
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test("where there was no site yet, the new one takes its name", async () => {
    rmSync(published, { recursive: true });
    await swapFolders(made, published);
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test.each(["EACCES", "EPERM", "EBUSY"])(
    "%s at the first step: refused with a sentence, the old site as it was",
    async (code) => {
      const refused = swapFolders(
        made,
        published,
        fails(code, (from) => from === published),
      );
      await expect(refused).rejects.toBeInstanceOf(PublishingRefused);
      await expect(refused).rejects.toThrow(`can't be replaced (${code})`);
      expect(fingerprint(published)).toBe(before);
    },
  );

  test.each(["EACCES", "EXDEV", "EIO"])("%s at the second step brings the old site back", async (code) => {
    await expect(
      swapFolders(
        made,
        published,
        fails(code, (from) => from === made),
      ),
    ).rejects.toThrow();
    expect(fingerprint(published)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["dist", "made"]);
  });

  test("a hindrance that passes is waited for", async () => {
    let attempts = 0;
    const rename = fails("EBUSY", (from) => from === made && ++attempts < 3);
    await swapFolders(made, published, rename);
    expect(readdirSync(published)).toEqual(["index.html"]);
  });

  test("a kill between the two renames loses nothing: the next command brings the old site back", async () => {
    const script = `
      import { renameSync } from "node:fs";
      import { swapFolders } from ${JSON.stringify(resolve("scripts/lib/swap-folders.ts"))};
      const [made, published] = process.argv.slice(-2);
      await swapFolders(made, published, (from, to) => {
        if (from === made) process.kill(process.pid, "SIGKILL");
        renameSync(from, to);
      });`;
    const { signal } = spawnSync(process.execPath, ["--input-type=module", "-e", script, made, published]);
    expect(signal).toBe("SIGKILL");
    expect(readdirSync(folder).sort()).toEqual([".dist-old", "made"]);
    await recoverPublished(published);
    expect(fingerprint(published)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["dist", "made"]);
  });

  test("a kill after the second rename keeps the new site, and the old one goes", async () => {
    mkdirSync(join(folder, ".dist-old"));
    await recoverPublished(published);
    expect(fingerprint(published)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["dist", "made"]);
  });

  test("folders of dead builds go, those of living ones stay, and so does everything else", async () => {
    for (const name of [".dist-new-999999999", `.dist-new-${process.pid}`, ".dist-new-x", ".distant-new-999999999"]) {
      mkdirSync(join(folder, name));
    }
    await recoverPublished(published);
    expect(readdirSync(folder).sort()).toEqual(
      [".dist-new-x", `.dist-new-${process.pid}`, ".distant-new-999999999", "dist", "made"].sort(),
    );
  });
});

describe("moving a folder", () => {
  test("onto another disk it is copied, and then gone from the first", async () => {
    const copied = fingerprint(published);
    await moveFolder(
      published,
      join(folder, "moved"),
      fails("EXDEV", () => true),
    );
    expect(fingerprint(join(folder, "moved"))).toBe(copied);
    expect(readdirSync(folder).sort()).toEqual(["made", "moved"]);
  });

  test("any other failure leaves it where it is", async () => {
    await expect(
      moveFolder(
        published,
        join(folder, "moved"),
        fails("EIO", () => true),
      ),
    ).rejects.toThrow("EIO");
    expect(fingerprint(published)).toBe(before);
  });
});
