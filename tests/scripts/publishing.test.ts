import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BuildOptions } from "../../scripts/lib/build-portal.ts";
import { buildPortal } from "../../scripts/lib/build-portal.ts";
import { PublishingRefused } from "../../scripts/lib/publishing-refused.ts";
import { UnsoundSite } from "../../scripts/lib/unsound-site.ts";
import { edited } from "../core/preview/small-publication.ts";
import { fingerprint, newFolder, smallDataFolder, writeAll } from "./publishing/folder-tools.ts";

let folder: string;
let published: string;
let before: string;
beforeEach(() => {
  folder = newFolder();
  published = writeAll(join(folder, "dist"), { "index.html": "the last good site", "unit/index.html": "its units" });
  before = fingerprint(published);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function build(data: string, options: Partial<BuildOptions> = {}): Promise<0 | 1> {
  return buildPortal({ data, out: published, root: process.cwd(), report: () => {}, log: () => {}, ...options });
}

function expectUntouched(): void {
  expect(fingerprint(published)).toBe(before);
  expect(readdirSync(folder).filter((name) => name !== "data")).toEqual(["dist"]);
  expect(existsSync(join(".portal", `build-${process.pid}`))).toBe(false);
}

describe("data with a galat", () => {
  const cases = readdirSync("tests/datasets/bad").filter((name) => isBlocking(name));

  test("there are many kinds of it", () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  test.each(cases)("%s: exit code 1, the site as it was, nothing left lying about", async (name) => {
    expect(await build(join("tests/datasets/bad", name))).toBe(1);
    expectUntouched();
  });
});

describe("a build that fails", () => {
  const failing: [string, BuildOptions["render"], new (...args: never[]) => Error][] = [
    ["a page throws", () => Promise.reject(new TypeError("a page")), TypeError],
    [
      "the disk is full after some pages",
      async ({ site }) => {
        writeAll(site, { "index.html": "half" });
        throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
      },
      PublishingRefused,
    ],
    ["nothing may be written", () => Promise.reject(Object.assign(new Error(), { code: "EROFS" })), PublishingRefused],
    ["pages are missing", async ({ site }) => void writeAll(site, { "index.html": "one page" }), UnsoundSite],
  ];

  test.each(failing)("%s: the site as it was, nothing left lying about", async (_, render = async () => {}, error) => {
    await expect(build(smallDataFolder(join(folder, "data")), { render })).rejects.toBeInstanceOf(error);
    expectUntouched();
  });

  test("the sentence about a full disk is plain and in both languages", async () => {
    const render = () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
    const error = await build(smallDataFolder(join(folder, "data")), { render }).catch((problem) => problem);
    expect((error as PublishingRefused).text).toEqual({
      id: "Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi.",
      en: "The disk is full. Make some room and try again.",
    });
  });

  test("the list of what is wrong with a site is short, with the number of what is left out", () => {
    const issue = (index: number) => ({
      cause: "tool" as const,
      file: `${index}.html`,
      text: { id: "x", en: "missing" },
    });
    const { message } = new UnsoundSite(Array.from({ length: 50 }, (_, index) => issue(index)));
    expect(message.split("\n")).toHaveLength(12);
    expect(message).toMatch(/50 issues[\s\S]*0\.html: missing[\s\S]*40 more$/);
  });
});

describe("a build that succeeds", () => {
  test("publishes the site with its record, from data that may only be read, and leaves nothing else", async () => {
    const data = smallDataFolder(join(folder, "data"));
    const files = readdirSync(data, { recursive: true, encoding: "utf8" });
    const guarded = [data, ...files.map((name) => join(data, name))];
    for (const path of guarded) chmodSync(path, 0o555);
    const dataBefore = fingerprint(data);
    try {
      expect(await build(data)).toBe(0);
    } finally {
      for (const path of guarded) chmodSync(path, 0o755);
    }
    expect(fingerprint(data)).toBe(dataBefore);
    expect(readdirSync(folder).sort()).toEqual(["data", "dist"]);
    const record = JSON.parse(readFileSync(join(published, "catatan-terbit.json"), "utf8"));
    expect(record).toMatchObject({ format: 1, edition: "2026-11-01", counts: { units: 4, innovations: 5 } });
    expect(Object.keys(record.pages)).toContain("/en/unit/timur/");
  }, 120_000);

  test("an embargoed name that other rows tell stops it as a fault of the data, with the line to look at", async () => {
    const data = smallDataFolder(join(folder, "data"), {
      "inovasi.csv": `id,nama,unit,terbit_pada,ringkasan
a,Contoh A,barat,,Penerus Lentera Malam.
b,Contoh B,barat,,
c,Contoh C,timur,,
d,Dapur Warga,timur,,
e,Contoh E,,,
lentera,Lentera Malam,timur,2026-12-31,
`,
    });
    const told: string[] = [];
    const tell: BuildOptions["tell"] = (issues) => told.push(...issues.map(({ file, text }) => `${file} ${text.en}`));
    expect(await build(data, { tell })).toBe(1);
    expectUntouched();
    expect(told).toContain(
      "inovasi/a/index.html names an innovation that may not be public yet (inovasi.csv line 7); look for its name or id in the other data files",
    );
  }, 120_000);

  test("is whole where the folder did not exist, and next to which nothing else did", async () => {
    const out = join(folder, "new", "site");
    mkdirSync(join(folder, "data"));
    const data = smallDataFolder(join(folder, "data"), edited("inovasi.csv", "b,Contoh B,", "b,Contoh Bagus,"));
    expect(await build(data, { out })).toBe(0);
    expect(readdirSync(join(folder, "new"))).toEqual(["site"]);
  }, 120_000);
});

function isBlocking(name: string): boolean {
  const expected = join("tests/datasets/bad", name, "expected/faults.id.txt");
  return existsSync(expected) && /^[1-9]\d* galat/m.test(readFileSync(expected, "utf8"));
}
