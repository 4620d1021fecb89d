import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/lib/find-browser.ts";

const scratch = mkdtempSync(join(tmpdir(), "dev-"));
const data = join(scratch, "data");
const unitFile = join(data, "unit.csv");
cpSync("tests/datasets/bad/cycle", data, { recursive: true });
const faulty = readFileSync(unitFile, "utf8");
const sound = readFileSync("tests/datasets/bad/zero-weight/unit.csv", "utf8");

type LiveSite = { process: ChildProcess; address: string; output: () => string };
let site: LiveSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await startDev("--data", data);
  browser = await chromium.launch({ executablePath: findBrowser(console.error), args: browserFlags });
  page = await browser.newPage();
  await page.goto(`${site.address}unit/`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  site?.process.kill("SIGKILL");
  rmSync(scratch, { recursive: true, force: true });
});

// One story: the tests follow each other in the same open page, which is never reloaded by hand.

test("data that are faulty from the start show their findings in place of every page, without a stack", async () => {
  await shows("1 galat harus diperbaiki sebelum terbit");
  expect(await text()).toContain("Rantai ini kembali ke dirinya sendiri");
  expect(await text()).toContain("D2");
  for (const path of ["", "en/", "inovasi/antre-mudah/"]) {
    const answer = await fetch(site.address + path);
    expect(answer.status).toBe(500);
    const html = await answer.text();
    expect(html).toContain("1 galat harus diperbaiki");
    expect(html).not.toMatch(/node_modules|at file:|\.ts:\d+/);
  }
});

test("once the data are repaired the page comes back by itself", async () => {
  writeFileSync(unitFile, sound);
  await shows("Dinas Kesehatan");
  expect((await fetch(`${site.address}unit/`)).status).toBe(200);
});

test("a saved CSV shows in the open page within two seconds", async () => {
  const times: number[] = [];
  for (const name of ["Dinas Satu", "Dinas Dua", "Dinas Tiga"]) {
    const started = performance.now();
    writeFileSync(unitFile, sound.replaceAll("Dinas Kesehatan", name));
    await shows(name);
    times.push(performance.now() - started);
  }
  // The best of three: the machine that runs the tests is busy with others.
  expect(Math.min(...times)).toBeLessThan(2000);
});

test("a save by a temporary file and a rename, beside a lock file, is seen", async () => {
  writeFileSync(join(data, "~$unit.csv"), "");
  writeFileSync(join(data, "AB12CD34"), sound.replaceAll("Dinas Kesehatan", "Dinas Empat"));
  renameSync(join(data, "AB12CD34"), unitFile);
  await shows("Dinas Empat");
});

test("a fault that comes with a save takes the page's place, with its cell and remedy, and the next save heals it", async () => {
  writeFileSync(unitFile, faulty);
  await shows("1 galat harus diperbaiki sebelum terbit");
  expect(await text()).toContain("Cara memperbaiki:");
  writeFileSync(unitFile, sound);
  await shows("Dinas Kesehatan");
});

test("a row that is new has its page, a file that is removed is missed, a folder in the folder counts", async () => {
  writeFileSync(unitFile, `${sound.trimEnd()}\ndinas-baru,Dinas Baru,dinas,kota-contoh,,,,\n`);
  await shows("Dinas Baru");
  expect((await fetch(`${site.address}unit/dinas-baru/`)).status).toBe(200);
  const method = join(data, "metode/iid-2026/metode.json");
  renameSync(method, join(scratch, "metode.json"));
  await shows("harus diperbaiki sebelum terbit");
  renameSync(join(scratch, "metode.json"), method);
  await shows("Dinas Baru");
  rmSync(unitFile);
  await shows("unit.csv");
  writeFileSync(unitFile, sound);
  await shows("Dinas Kesehatan");
});

test("no page mixes old data with new while they change", async () => {
  const other = sound.replaceAll("Dinas Kesehatan", "Dinas Lain");
  const pages: string[] = [];
  const asking = (async () => {
    for (let asked = 0; asked < 40; asked++) pages.push(await (await fetch(`${site.address}unit/`)).text());
  })();
  for (const version of [other, sound, other, sound]) {
    writeFileSync(unitFile, version);
    await new Promise((done) => setTimeout(done, 300));
  }
  await asking;
  for (const html of pages) {
    expect(html).toMatch(/<\/html>\s*$/);
    expect(html.includes("Dinas Kesehatan")).not.toBe(html.includes("Dinas Lain"));
  }
});

test("Ctrl+C ends it at once with 0 and leaves nothing behind", async () => {
  const ended = new Promise((done) => site.process.once("exit", done));
  site.process.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(readdirSync(".portal").filter((name) => name.includes(String(site.process.pid)))).toEqual([]);
});

async function startDev(...args: string[]): Promise<LiveSite> {
  // Astro keeps its server still while it believes to be inside a test.
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, ["scripts/dev.ts", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stderr.on("data", (part) => {
    output += part;
  });
  const address = await new Promise<string>((done, failed) => {
    child.once("exit", (code) => failed(new Error(`dev ended with ${code}: ${output}`)));
    child.stdout.on("data", (part) => {
      output += part;
      const found = /http:\S+/.exec(output)?.[0];
      if (found) done(found);
    });
  });
  return { process: child, address, output: () => output };
}

function text(): Promise<string> {
  return page.evaluate("document.body.innerText") as Promise<string>;
}

/** Waits until the open page shows a text; reloads come in between. */
async function shows(wanted: string): Promise<void> {
  const end = performance.now() + 20_000;
  for (;;) {
    const now = await text().catch(() => "");
    if (now.includes(wanted)) return;
    if (performance.now() > end) throw new Error(`not shown: ${wanted}\nin: ${now.slice(0, 300)}\n${site.output()}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
