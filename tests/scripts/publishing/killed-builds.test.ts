import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recoverPublished } from "../../../scripts/lib/swap-folders.ts";
import { edited } from "../../core/preview/small-publication.ts";
import { fingerprint, newFolder, smallDataFolder } from "./folder-tools.ts";

let folder: string;
let published: string;
let old: string;
let alone: string;
let first: string;
let second: string;
beforeAll(async () => {
  folder = newFolder();
  published = join(folder, "dist");
  first = smallDataFolder(join(folder, "first"));
  second = smallDataFolder(join(folder, "second"), edited("inovasi.csv", "d,Dapur Warga,", "d,Dapur Tetangga,"));
  await finished(build(first, published));
  await finished(build(second, join(folder, "alone")));
  old = fingerprint(published);
  alone = fingerprint(join(folder, "alone"));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Running = { child: ChildProcess; work: string; said: () => string };

function build(data: string, out: string): Running {
  const child = spawn(process.execPath, [
    "scripts/build.ts",
    "--data",
    data,
    "--out",
    out,
    "--report",
    join(folder, "laporan"),
  ]);
  let words = "";
  child.stderr?.on("data", (piece) => {
    words += String(piece);
  });
  return { child, work: join(".portal", `build-${child.pid}`), said: () => words };
}

async function finished({ child, said }: Running): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  if (child.exitCode === 2 && !said().includes("masih berjalan")) throw new Error(said());
  return child.exitCode;
}

/** Waits for a build to have come so far that something lies there; false where it was over before that was seen. */
async function until({ child }: Running, there: () => boolean): Promise<boolean> {
  while (!there()) {
    if (child.exitCode !== null) return false;
    await nextTurn();
  }
  return true;
}

/** A build that has come so far. Some moments are shorter than a look takes, so they are tried for a few times. */
async function caught(start: () => Running, there: (running: Running) => boolean): Promise<Running> {
  for (let attempt = 0; attempt < 8; attempt++) {
    const running = start();
    if (await until(running, () => there(running))) return running;
    await finished(running);
  }
  throw new Error("the build was over too soon each time");
}

function pagesIn(site: string): number {
  return existsSync(site)
    ? readdirSync(site, { recursive: true }).filter((name) => String(name).endsWith(".html")).length
    : 0;
}

const stages: [string, (running: Running) => boolean][] = [
  ["before anything is written", () => readdirSync(folder).some((name) => name.startsWith(".dist-lock-"))],
  ["while the files beside the pages are written", ({ work }) => existsSync(join(work, "files"))],
  ["before the first page", ({ work }) => existsSync(join(work, "site-1"))],
  ["amid the pages", ({ work }) => pagesIn(join(work, "site-1")) > 5],
  ["when the new site waits beside the old", ({ child }) => existsSync(join(folder, `.dist-new-${child.pid}`))],
];

describe("a build that is killed", () => {
  test.each(stages)(
    "%s: the site is the old one or the new one, whole",
    async (_, there) => {
      const running = await caught(() => build(second, published), there);
      running.child.kill("SIGKILL");
      await finished(running);
      await recoverPublished(published);
      expect([old, alone]).toContain(fingerprint(published));
    },
    120_000,
  );

  test("the next build clears up what they left", async () => {
    expect(await finished(build(first, published))).toBe(0);
    expect(fingerprint(published)).toBe(old);
    expect(leftOver()).toEqual([]);
  }, 120_000);

  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s: it clears up after itself",
    async (signal) => {
      const running = await caught(
        () => build(second, published),
        ({ work }) => pagesIn(join(work, "site-1")) > 0,
      );
      running.child.kill(signal);
      await finished(running);
      expect(running.child.exitCode).toBe({ SIGINT: 130, SIGTERM: 143 }[signal]);
      expect(fingerprint(published)).toBe(old);
      expect(leftOver()).toEqual([]);
      expect(existsSync(running.work)).toBe(false);
    },
    120_000,
  );

  function leftOver(): string[] {
    return readdirSync(folder).filter((name) => name.startsWith("."));
  }
});

describe("two builds at once", () => {
  test("into two folders: each is what it would have been alone", async () => {
    const [one, other] = ["one", "other"].map((name) => join(folder, name)) as [string, string];
    const codes = await Promise.all([finished(build(first, one)), finished(build(second, other))]);
    expect(codes).toEqual([0, 0]);
    expect([fingerprint(one), fingerprint(other)]).toEqual([old, alone]);
  }, 120_000);

  test("into one folder: the second waits or is refused with a sentence, and the site is whole", async () => {
    const running = build(first, published);
    await until(running, () => existsSync(running.work));
    const late = build(second, published);
    const [code, lateCode] = [await finished(running), await finished(late)];
    expect(code).toBe(0);
    expect(fingerprint(published)).toBe(lateCode === 2 ? old : alone);
    if (lateCode !== 2) return;
    expect(late.said()).toMatch(
      /Pembangunan lain untuk folder dist masih berjalan \(proses \d+\)\. Tunggu sampai selesai/,
    );
    expect(late.said()).toContain("situs yang lama tetap terpasang");
  }, 120_000);
});
