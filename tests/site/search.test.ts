import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/lib/find-browser.ts";
import type { Served } from "../../scripts/lib/serve-folder.ts";
import { serveFolder } from "../../scripts/lib/serve-folder.ts";
import { allPages } from "./page-kinds.ts";

const site = inject("citySite");
const kilobyte = 1000;

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
/** Paths that the page asked for, in order, and whatever it complained of. */
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(console.error), args: browserFlags });
  served = await serveFolder(site, 0);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  asked = [];
  complaints = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (problem) => complaints.push(problem.message));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const open = (path: string) => page.goto(new URL(path, served.address).href);
const field = () => page.locator('catalogue-search input[name="cari"]');
const heading = () => page.locator("#hasil");
const results = () => page.locator(".results .catalogue > li");
const found = async (): Promise<number> => Number(/^[\d.,]+/.exec((await heading().textContent()) ?? "")?.[0] ?? 0);
const settled = (text: string | RegExp) => page.waitForFunction(headingIs, String(text).replaceAll("/", ""));

function headingIs(pattern: string): boolean {
  const shown = document.querySelector("#hasil");
  return shown?.checkVisibility() === true && new RegExp(pattern).test(shown.textContent ?? "");
}

const weightOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(site, path))).length, 0);

test("nothing is fetched before a search begins, and its script is a file of at most 10 kB", async () => {
  await open("/inovasi/");
  await field().focus();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.startsWith("/cari/"))).toEqual([]);
  const scripts = asked.filter((path) => path.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  expect(weightOf(scripts)).toBeLessThan(10 * kilobyte);
});

test("pages of one facet, later pages and the page for lost addresses carry no script", () => {
  const plain = allPages(site).filter((path) => /^(?:\/en)?\/inovasi\/.+\/index\.html$|404/.test(path));
  expect(plain.filter((path) => readFileSync(join(site, path), "utf8").includes("<script"))).toEqual([]);
});

test("a first search, typed letter by letter, moves at most 60 kB and finds word forms", async () => {
  await open("/inovasi/");
  await field().pressSequentially("pemberdayaan", { delay: 60 });
  await settled(/ditemukan/);
  await page.waitForLoadState("networkidle");
  const fetched = [...new Set(asked.filter((path) => path.startsWith("/cari/")))];
  expect(weightOf(fetched)).toBeLessThan(60 * kilobyte);
  expect(await found()).toBeGreaterThan(0);
  expect(await results().count()).toBeGreaterThan(0);
  expect(await results().locator("mark").count()).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe("?cari=pemberdayaan");
});

test("a word and a longer form of it find the same, and every result shows why", async () => {
  await open("/inovasi/?cari=layanan+");
  await settled(/ditemukan/);
  const short = await found();
  await open("/inovasi/?cari=pelayanan+");
  await settled(/ditemukan/);
  expect(await found()).toBe(short);
  await open("/inovasi/?cari=daya+");
  await settled(/ditemukan/);
  await page.waitForLoadState("networkidle");
  expect(
    await results()
      .filter({ hasNot: page.locator("mark") })
      .count(),
  ).toBe(0);
});

test("facets narrow what was found by just their count, and back undoes each step", async () => {
  await open("/inovasi/");
  await field().fill("obat");
  await settled(/ditemukan/);
  const all = await found();
  const link = page.locator('a[data-facet="jenis"][data-value="digital"]');
  const count = Number(await link.locator("span").textContent());
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await link.click();
  await settled(`^${count} `);
  expect(new URL(page.url()).search).toBe("?cari=obat&jenis=digital");
  expect(await link.getAttribute("aria-current")).toBe("true");
  await page.goBack();
  await settled(`^${all} `);
  expect(await field().inputValue()).toBe("obat");
  await page.goBack();
  await page.locator('[data-part="all"]').waitFor({ state: "visible" });
  expect(await field().inputValue()).toBe("");
  expect(await heading().isVisible()).toBe(false);
  await page.goForward();
  await settled(`^${all} `);
});

test("a facet alone shows as many as its page without JavaScript says", async () => {
  await open("/inovasi/?urusan=kesehatan");
  await settled(/ditemukan/);
  const count = await found();
  await open("/inovasi/urusan/kesehatan/");
  expect(await page.locator(".page-head .note").textContent()).toContain(`${count} dari `);
});

test("the keyboard alone searches, narrows, sorts and turns the page", async () => {
  await open("/inovasi/");
  await field().focus();
  await page.keyboard.type("ibu");
  await page.keyboard.press("Enter");
  await settled(/ditemukan/);
  const status = page.locator('catalogue-search [role="status"]');
  expect(await status.textContent()).toMatch(/^\d+ inovasi ditemukan/);
  await tabTo('a[data-facet="urusan"]');
  await page.keyboard.press("Enter");
  await page.waitForURL(/urusan=/);
  await tabTo("#urut");
  await page.keyboard.press("n");
  await page.waitForURL(/urut=nama/);
  await settled(/halaman 1/);
  await tabTo('a[data-part="next"]');
  await page.keyboard.press("Enter");
  await settled(/halaman 2/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("hasil");
});

async function tabTo(selector: string): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

test("a query of markup is text, and finding nothing says what to do", async () => {
  await open(`/inovasi/?cari=${encodeURIComponent('<img src=x onerror=alert(1)> xylofon"')}&urusan=<b>`);
  await settled(/Tidak ada inovasi/);
  expect(await page.locator(".results img").count()).toBe(0);
  expect(await page.locator('[data-part="help"]').isVisible()).toBe(true);
  await page.locator('.used-filters a[data-state=""]').click();
  await page.locator('[data-part="all"]').waitFor({ state: "visible" });
});

test("a search is quick once its files are there", async () => {
  await open("/inovasi/?cari=kesehatan+");
  await settled(/ditemukan/);
  await page.waitForLoadState("networkidle");
  const took = await page.evaluate(searchAgain);
  expect(took).toBeLessThan(100);
});

/** Milliseconds from a change of the field to its results, with every file there; the pause after typing not counted. */
async function searchAgain(): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('catalogue-search input[name="cari"]');
  const list = document.querySelector(".results .catalogue");
  if (!input || !list) throw new Error("no search");
  input.value = "kesehatan";
  const start = performance.now();
  const shown = new Promise<void>((done) => {
    new MutationObserver(() => done()).observe(list, { childList: true });
  });
  input.form?.requestSubmit();
  await shown;
  return performance.now() - start;
}

test("a lost address leads to the search with a plain form", async () => {
  await open("/404.html");
  await page.locator('input[name="cari"]').first().fill("gizi");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/inovasi\/\?cari=gizi/);
  await settled(/ditemukan/);
});

test("without JavaScript the facets lead to lists, and the page says that searching needs it", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(new URL("/inovasi/", served.address).href);
  expect(await still.locator("noscript").textContent()).toContain("JavaScript");
  await still.locator('a[data-facet="tahapan"]').first().click();
  expect(new URL(still.url()).pathname).toMatch(/^\/inovasi\/tahapan\//);
  expect(await still.locator(".catalogue > li").count()).toBeGreaterThan(0);
  await plain.close();
});
