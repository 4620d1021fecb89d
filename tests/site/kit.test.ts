import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/lib/find-browser.ts";
import { allPages } from "./page-kinds.ts";
import type { Watched } from "./watched-page.ts";
import { watchedPage } from "./watched-page.ts";

const archive = "portal-luring-2026-11-24.zip";
const folder = mkdtempSync(join(tmpdir(), "portal-kit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the kit of a site by the command that staff use; gives the archive's bytes. */
function makeKit(site: string, report: string, timeZone: string): Buffer {
  const words = ["scripts/kit.ts", "--out", site, "--report", report];
  const made = spawnSync(process.execPath, words, { encoding: "utf8", env: { ...process.env, TZ: timeZone } });
  expect(made.status, made.stderr).toBe(0);
  return readFileSync(join(report, archive));
}

/** Lays out an archive as a person would who unpacks it; gives the folder. */
function unpack(bytes: Uint8Array, target: string): string {
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
  return target;
}

const name = "folderSite";

describe("the offline kit", () => {
  let site: string;
  let bytes: Buffer;
  beforeAll(() => {
    bytes = makeKit(inject(name), join(folder, name, "satu"), "Asia/Jakarta");
    site = unpack(bytes, join(folder, name, "isi"));
  });

  test("has every page of the site, each with links that lead to files of the kit", () => {
    const pages = allPages(site);
    const published = allPages(inject(name)).filter((page) => page !== "/404.html");
    expect(pages).toEqual(["/buka.html", ...published].toSorted());
    const broken = pages.flatMap((page) => brokenLinks(site, page));
    expect(broken.slice(0, 10)).toEqual([]);
  });

  test("is the same to the byte in another time zone", () => {
    expect(makeKit(inject(name), join(folder, name, "dua"), "Pacific/Auckland").equals(bytes)).toBe(true);
  });

  test("holds nothing that is for servers", () => {
    expect(["_headers", "_redirects", "robots.txt", "404.html"].filter((file) => existsSync(join(site, file)))).toEqual(
      [],
    );
  });
});

function brokenLinks(site: string, page: string): string[] {
  const html = readFileSync(join(site, page), "utf8");
  const links = Array.from(
    html.matchAll(/<(?:a|link|img|script)\b[^>]*\s(?:href|src)="([^"]*)"/g),
    ([, one = ""]) => one,
  );
  return links
    .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
    .map((link) => decodeURI(link.replaceAll("&amp;", "&").split(/[?#]/)[0] ?? ""))
    .filter(
      (path) =>
        path !== "" && (path.startsWith("/") || !existsSync(join(site, dirname(page), path)) || path.endsWith("/")),
    )
    .map((path) => `${page}: ${path}`);
}

describe("the browser with the kit on a disk", () => {
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  const site = join(folder, "folderSite", "isi");
  const address = (path: string): string => pathToFileURL(join(site, path)).href;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(console.error), args: browserFlags });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    watched = await watchedPage(await browser.newContext(), `${pathToFileURL(site).href}/`);
    page = watched.page;
  });
  afterEach(async () => {
    expect(await watched.findings()).toEqual([]);
    await page.context().close();
  });

  test("opens the front page by buka.html, with its look, and goes on to a profile and the other language", async () => {
    await page.goto(address("buka.html"));
    await page.waitForURL(address("index.html"));
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.goto(address("inovasi/antre-mudah/index.html"));
    expect(await page.locator("h1").textContent()).toContain("Antre Mudah");
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL(address("en/inovasi/antre-mudah/index.html"));
  });

  test("searches, shows what was found, and a result leads to its page", async () => {
    await page.goto(address("inovasi/index.html"));
    await page.locator('catalogue-search input[name="cari"]').fill("antre");
    const result = page.locator(".results .catalogue > li a").first();
    await result.waitFor();
    expect(new URL(page.url()).search).toBe("?cari=antre");
    await result.click();
    await page.waitForURL(address("inovasi/antre-mudah/index.html"));
  });

  test("draws the lines of the units that the address names, from the data beside it", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${address("en/tren/index.html")}?unit=dinas-sosial`);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((one) => /\/data\/tren\/[^/]+\.json\.js$/.test(one)).length).toBeGreaterThan(0);
  });

  test("leads on from an old address", async () => {
    await page.goto(address("unit/dinas-sehat/index.html"));
    await page.waitForURL(address("unit/dinas-kesehatan/index.html"));
  });
});
