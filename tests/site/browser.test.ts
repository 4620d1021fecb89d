import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/lib/find-browser.ts";
import type { Served } from "../../scripts/lib/serve-folder.ts";
import { serveFolder } from "../../scripts/lib/serve-folder.ts";
import { english, pageKinds } from "./page-kinds.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/**
 * A page is opened once and then looked at in each way. Dark pages differ from light ones by their colours only, so only the rules about colour are run
 * again.
 */
const looks = [
  { width: 320, colorScheme: "light", rules: everyRule },
  { width: 320, colorScheme: "dark", rules: ["color-contrast", "link-in-text-block"] },
  { width: 1280, colorScheme: "light", rules: everyRule },
  { width: 1280, colorScheme: "dark", rules: ["color-contrast", "link-in-text-block"] },
] as const;

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
])("%s in a real browser", (_, site) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(site, 0);
  });
  afterAll(async () => {
    await served.close();
  });
  const paths = pageKinds(site).flatMap((path) => [...new Set([path, english(path)])]);

  test("no page kind has a console error, an axe finding or horizontal scroll at 320 and 1280 px, light and dark", async () => {
    const context = await browser.newContext();
    const findings: string[] = [];
    // Two lanes, since the machine has two cores.
    const waiting = paths.values();
    const lane = async (): Promise<void> => {
      for (const path of waiting) findings.push(...(await examine(context, served.address, path)));
    };
    await Promise.all([lane(), lane()]);
    await context.close();
    expect(findings).toEqual([]);
  }, 900_000);

  test("everything that can be followed or opened is reached with the keyboard, and shows it", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(served.address);
    const wanted = await page
      .locator("main a[href], main summary, header a[href], nav a[href], footer a[href]")
      .count();
    const reached = new Set<string>();
    for (let press = 0; press < wanted + 20; press += 1) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(focusedElement);
      if (focus === null) break;
      reached.add(focus.key);
      expect(focus.outlined, `${focus.key} shows no focus`).toBe(true);
    }
    expect(reached.size).toBeGreaterThanOrEqual(Math.min(wanted, 20));
    await context.close();
  });

  test("without JavaScript each page kind has the same heading and text", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(new URL(path, served.address).href);
      expect(await page.locator("h1").count(), path).toBe(1);
      expect((await page.locator("main").textContent())?.length ?? 0, path).toBeGreaterThan(40);
    }
    await context.close();
  });
});

/** Everything wrong with one page: what it logs, asks for, and shows in each look, folded parts opened. */
async function examine(context: BrowserContext, address: string, path: string): Promise<string[]> {
  const findings: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") findings.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (problem) => findings.push(problem.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) findings.push(`asked for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) findings.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(new URL(path, address).href);
  await page.evaluate(openDetails);
  await page.evaluate(axeSource);
  for (const { width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const excess = await page.evaluate(excessWidth);
    if (excess > 0) findings.push(`${excess} px wider than the window of ${width}`);
    const violations = await page.evaluate(axeViolations, [...rules]);
    findings.push(...violations.map((violation) => `axe at ${width} px, ${colorScheme}: ${violation}`));
  }
  await page.close();
  return findings.map((finding) => `${path}: ${finding}`);
}

function openDetails(): void {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
}

function excessWidth(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

function focusedElement(): { key: string; outlined: boolean } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const style = getComputedStyle(focused);
  const place = [...document.querySelectorAll("a, summary, button, [tabindex]")].indexOf(focused);
  return { key: `${place} ${focused.textContent?.trim().slice(0, 30)}`, outlined: style.outlineStyle !== "none" };
}

async function axeViolations(rules: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run: (options: object) => Promise<{ violations: AxeViolation[] }> };
  };
  const result = await axe.run({
    runOnly: rules,
    resultTypes: ["violations"],
  });
  return result.violations.map(
    ({ id, nodes }) =>
      `${id} × ${nodes.length}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
  );
}

type AxeViolation = { id: string; nodes: { target: string[]; failureSummary?: string }[] };
