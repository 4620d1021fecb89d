import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pagePolicy } from "#core/hosting/content-policy.ts";
import { browserFlags, findBrowser } from "../../scripts/lib/find-browser.ts";
import type { Served } from "../../scripts/lib/serve-folder.ts";
import { serveFolder } from "../../scripts/lib/serve-folder.ts";
import { allPages, english, pageKinds } from "./page-kinds.ts";
import { watchedPage } from "./watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(console.error), args: browserFlags });
});
afterAll(async () => {
  await browser.close();
});

describe.each([
  ["city", inject("citySite")],
  ["ipm", inject("ipmSite")],
])("the content policy of %s", (_, site) => {
  let served: Served;
  let context: BrowserContext;
  beforeAll(async () => {
    served = await serveFolder(site, 0);
    context = await browser.newContext();
  });
  afterAll(async () => {
    await context.close();
    await served.close();
  });

  test("stands in every page before anything that it governs", () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`;
    const without = allPages(site).filter((page) => {
      const before = readFileSync(join(site, page), "utf8").split(meta)[0] ?? "";
      return !/<head>\s*<meta charset="utf-8">\s*$/.test(before);
    });
    expect(without).toEqual([]);
  });

  test("refuses nothing of the portal's own on any page kind", async () => {
    const findings: string[] = [];
    const paths = pageKinds(site).flatMap((path) => [...new Set([path, english(path)])]);
    const waiting = paths.values();
    const lane = async (): Promise<void> => {
      const watched = await watchedPage(context, served.address);
      for (const path of waiting) {
        await watched.page.goto(new URL(path, served.address).href);
        findings.push(...(await watched.findings()));
      }
    };
    await Promise.all([lane(), lane()]);
    expect(findings).toEqual([]);
  }, 300_000);

  test.each([
    ["a script in the page", "<script>globalThis.ran = 1</script>", "script-src-elem"],
    ["a script of another site", '<script src="https://asing.example/x.js"></script>', "script-src-elem"],
    ["an event handler", '<img src="/favicon.svg" onload="globalThis.ran = 1">', "script-src-attr"],
    ["a style in the page", "<style>main { display: none }</style>", "style-src-elem"],
    ["a style attribute", '<p style="position: fixed">x</p>', "style-src-attr"],
    ["a stylesheet of another site", '<link rel="stylesheet" href="https://asing.example/x.css">', "style-src-elem"],
    ["a picture of another site", '<img src="https://asing.example/x.png" alt="">', "img-src"],
    ["a frame", '<iframe src="https://asing.example/"></iframe>', "frame-src"],
    ["another base for the links", '<base href="https://asing.example/">', "base-uri"],
  ])("refuses %s that found its way in", async (_, markup, directive) => {
    const { page } = await watchedPage(context, served.address);
    const asked: string[] = [];
    await page.route("https://asing.example/**", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.route(served.address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("<main", `${markup}<main`) });
    });
    await page.goto(served.address);
    await page.waitForFunction(isRefused, directive);
    expect(await page.evaluate(hasRun)).toBe(false);
    expect(await page.locator("main").isVisible()).toBe(true);
    expect(asked).toEqual([]);
    await page.close();
  });

  test("refuses markup that a script makes of text, a form that leads away, and a request to another site", async () => {
    const { page } = await watchedPage(context, served.address);
    await page.goto(served.address);
    await page.evaluate(attempt);
    for (const directive of ["require-trusted-types-for", "form-action", "connect-src"]) {
      await page.waitForFunction(isRefused, directive);
    }
    await page.close();
  });
});

function isRefused(directive: string): boolean {
  return globalThis.refused.includes(directive);
}

function hasRun(): boolean {
  return globalThis.ran !== undefined;
}

function attempt(): void {
  try {
    document.body.innerHTML += "<b>x</b>";
  } catch {
    // This is what is wanted.
  }
  const form = document.createElement("form");
  form.action = "https://asing.example/";
  document.body.append(form);
  fetch("https://asing.example/").catch(() => null);
  form.submit();
}
