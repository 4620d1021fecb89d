import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockOutput } from "../../../scripts/lib/output-lock.ts";
import { PublishingRefused } from "../../../scripts/lib/publishing-refused.ts";
import { newFolder } from "./folder-tools.ts";

let folder: string;
let target: string;
beforeEach(() => {
  folder = newFolder();
  target = join(folder, "dist");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const atOnce = { patience: 0 };
const claim = (pid: number, host = hostname(), born: string | null = null) => {
  const path = join(folder, `.dist-lock-${pid}-1`);
  writeFileSync(path, JSON.stringify({ pid, host, born }));
  return path;
};

describe("one build at a time for a folder", () => {
  test("taken, it is refused to another with a sentence that names the folder, until it is let go", async () => {
    const release = await lockOutput(target);
    const refused = lockOutput(target, atOnce);
    await expect(refused).rejects.toBeInstanceOf(PublishingRefused);
    await expect(refused).rejects.toThrow(/Another build for the folder dist is still running \(process \d+\)/);
    release();
    (await lockOutput(target, atOnce))();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("another folder is free", async () => {
    const release = await lockOutput(target);
    (await lockOutput(join(folder, "dist-2"), atOnce))();
    (await lockOutput(join(folder, "other"), atOnce))();
    release();
  });

  test("a build that ends soon is waited for", async () => {
    const release = await lockOutput(target);
    setTimeout(release, 400);
    (await lockOutput(target, { patience: 5000 }))();
  });

  test("of many that begin together only one at a time holds it, and in the end all did", async () => {
    let [holding, most, all] = [0, 0, 0];
    const build = async (): Promise<void> => {
      const release = await lockOutput(target, { patience: 20_000 });
      holding += 1;
      most = Math.max(most, holding);
      await new Promise((done) => setTimeout(done, 20));
      holding -= 1;
      all += 1;
      release();
    };
    await Promise.all(Array.from({ length: 4 }, build));
    expect([most, all]).toEqual([1, 4]);
  });

  test("a dead process holds nothing, and its claim is cleared", async () => {
    claim(999_999_999);
    (await lockOutput(target, atOnce))();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.runIf(process.platform === "linux")(
    "neither does a process that only has the number of a dead one",
    async () => {
      claim(process.ppid, hostname(), "1");
      (await lockOutput(target, atOnce))();
    },
  );

  test("a claim that is half-written holds while its process lives", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    writeFileSync(join(folder, `.dist-lock-${child.pid}-1`), "");
    await expect(lockOutput(target, atOnce)).rejects.toBeInstanceOf(PublishingRefused);
    child.kill("SIGKILL");
    await once(child, "exit");
    (await lockOutput(target, atOnce))();
  });

  test("a build on another computer holds a shared folder for an hour at most", async () => {
    const path = claim(1, "another-computer");
    await expect(lockOutput(target, atOnce)).rejects.toThrow("another-computer");
    const longAgo = Date.now() / 1000 - 2 * 60 * 60;
    utimesSync(path, longAgo, longAgo);
    (await lockOutput(target, atOnce))();
  });
});
