import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/lib/find-browser.ts";
import type { Served } from "../../scripts/lib/serve-folder.ts";
import { serveFolder } from "../../scripts/lib/serve-folder.ts";
import { sitePaths } from "../../scripts/lib/verify-site/site-file.ts";
import { allPages } from "./page-kinds.ts";
import type { Watched } from "./watched-page.ts";
import { watchedPage } from "./watched-page.ts";

const site = inject("folderSite");
const address = "https://kota.contoh.go.id/inovasi";
const read = (path: string): string => readFileSync(join(site, path), "utf8");

/** Every address that a page names, in a link or for a script: what stands in an attribute and begins with a slash. */
function addressesOf(page: string): string[] {
  const attributes = read(page).matchAll(/\s(?:href|src|action|data-[a-z]+|content)="(?:0; url=)?(\/[^"]*)"/g);
  return Array.from(attributes, (match) => (match[1] ?? "").replaceAll("&amp;", "&"));
}

describe("a site that stands in a folder of another", () => {
  const pages = allPages(site);

  test("names no address outside of its folder", () => {
    expect(pages.length).toBeGreaterThan(60);
    const outside = pages.flatMap((page) =>
      addressesOf(page)
        .filter((one) => !one.startsWith("/inovasi/"))
        .map((one) => `${page}: ${one}`),
    );
    expect(outside).toEqual([]);
  });

  test("each of these addresses is a file of the site, or what addresses of files begin with", () => {
    const files = sitePaths(site);
    const broken = [...new Set(pages.flatMap(addressesOf))].filter((one) => {
      const path = decodeURI(one.split(/[?#]/)[0] ?? "").slice("/inovasi/".length);
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      return !files.includes(file) && !files.some((known) => known.startsWith(path));
    });
    expect(broken).toEqual([]);
  });

  test("its scripts and styles name no address of their own", () => {
    const files = sitePaths(site).filter((path) => /\.(?:js|css)$/.test(path));
    expect(files.length).toBeGreaterThan(1);
    const found = files.flatMap((path) => [...read(path).matchAll(/["'`(]\/(?:en|cari|data|unit|_astro)\/[^"'`)]*/g)]);
    expect(found.map(([text]) => text).filter((text) => !text.slice(1).startsWith("/inovasi/"))).toEqual([]);
  });

  test("absolute addresses in pages and in files for programs all begin with the address of the folder", () => {
    const texts = sitePaths(site).filter((path) => /\.(?:html|json|jsonld|xml|txt|csv)$/.test(path));
    const named = texts.flatMap((path) =>
      Array.from(read(path).matchAll(/https:\/\/kota\.contoh\.go\.id[^"'<\s)]*/g), ([text]) => ({ path, text })),
    );
    expect(named.length).toBeGreaterThan(50);
    const wellKnown = `${new URL(address).origin}/.well-known/security.txt`;
    expect(named.filter(({ text }) => !text.startsWith(address) && text !== wellKnown)).toEqual([]);
  });

  test("the hosts' files speak of the folder", () => {
    const rules = read("_headers").match(/^\/.*$/gm) ?? [];
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((rule) => !rule.startsWith("/inovasi/"))).toEqual([]);
    expect(read("_redirects")).toContain("/inovasi/unit/dinas-sehat/ /inovasi/unit/dinas-kesehatan/ 301\n");
  });

  test("old addresses are in no list of pages", () => {
    const lists = sitePaths(site).filter((path) => /(?:sitemap|umpan|search|cari).*\.(?:xml|json|txt)$/.test(path));
    expect(lists.filter((path) => /dinas-sehat|dinas-kesehatan-lama/.test(read(path)))).toEqual([]);
  });
});

describe("the browser in such a site", () => {
  let browser: Browser;
  let served: Served;
  let watched: Watched;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(console.error), args: browserFlags });
    served = await serveFolder(site, 0);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    watched = await watchedPage(await browser.newContext(), served.address);
    page = watched.page;
  });
  afterEach(async () => {
    await page.context().close();
  });
  const open = (path: string) => page.goto(new URL(path, served.address).href);

  test("searches, and a result leads to its page", async () => {
    expect(served.address).toMatch(/:\d+\/inovasi\/$/);
    await open("inovasi/");
    await page.locator('catalogue-search input[name="cari"]').fill("antre");
    await page.locator(".results .catalogue > li a").first().click();
    await page.waitForURL("**/inovasi/inovasi/antre-mudah/");
    expect(await watched.findings()).toEqual([]);
  });

  test("draws the lines of chosen units", async () => {
    await open("tren/");
    await page.locator("trend-explorer").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await watched.findings()).toEqual([]);
  });

  test.each([
    ["unit/dinas-sehat/", "unit/dinas-kesehatan/", "id"],
    ["en/unit/dinas-kesehatan-lama/", "en/unit/dinas-kesehatan/", "en"],
    ["inovasi/antre/", "inovasi/antre-mudah/", "id"],
    ["en/indikator/visi/", "en/indikator/visi-misi/", "en"],
  ])("is led from the old address %s to %s", async (from, to, language) => {
    await open(from);
    await page.waitForURL(new URL(to, served.address).href);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await watched.findings()).toEqual([]);
  });

  test("an address that is not there gives the page that helps on, with its look", async () => {
    const answer = await open("tidak-ada/lagi/");
    expect(answer?.status()).toBe(404);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.locator('a[href="/inovasi/inovasi/"]').first().click();
    await page.waitForURL("**/inovasi/inovasi/");
  });

  test("a followed old address without a browser that follows shows where to go", async () => {
    const text = read("unit/dinas-sehat/index.html");
    expect(text).toContain('<a href="/inovasi/unit/dinas-kesehatan/">Dinas Kesehatan</a>');
  });
});
