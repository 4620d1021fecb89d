import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/lib/find-browser.ts";
import type { Served } from "../../scripts/lib/serve-folder.ts";
import { serveFolder } from "../../scripts/lib/serve-folder.ts";

let browser: Browser;
let served: Served;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(console.error), args: browserFlags });
  served = await serveFolder(inject("citySite"), 0);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  problems = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (problem) => problems.push(problem.message));
  return async () => {
    expect(problems).toEqual([]);
    await page.close();
  };
});

const open = (path: string) => page.goto(new URL(path, served.address).href);
const query = () => page.evaluate(() => location.search);
const chosen = () => page.locator("[data-part=chosen] span").allTextContents();
const heads = () => page.locator("[data-part=live] thead th").allTextContents();
const live = "[data-part=live]:not([hidden])";

describe.each(["/tren/", "/bandingkan/", "/en/tren/"])("the trend explorer on %s", (path) => {
  test("shows the prebuilt picture and asks for nothing until something is chosen", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await open(path);
    expect(await page.locator("[data-part=first] svg[role=img]").count()).toBe(2);
    expect(asked.filter((url) => url.endsWith(".json"))).toEqual([]);
    expect((await chosen()).length).toBeGreaterThan(1);
  });

  test("a choice stands in the address, survives a reload, and the back button undoes it", async () => {
    await open(path);
    const before = await chosen();
    await page.selectOption("select[name=unit]", "puskesmas-sukabumi");
    await page.click("form.trend-form button[type=submit]");
    await page.waitForSelector(live);
    expect(await query()).toContain("unit=puskesmas-sukabumi");
    expect((await chosen()).length).toBe(before.length + 1);
    const drawn = await heads();
    await page.reload();
    await page.waitForSelector(live);
    expect(await heads()).toEqual(drawn);
    await page.goBack();
    await page.waitForSelector("[data-part=first]:not([hidden])");
    expect(await query()).toBe("");
    expect(await chosen()).toEqual(before);
  });
});

test("two units: one picture of them alone, with their numbers beneath and a sentence from them", async () => {
  await open("/bandingkan/?unit=kelurahan-baros&unit=kelurahan-cikole");
  await page.waitForSelector(live);
  expect(await heads()).toEqual(["Tahun", "Kelurahan Baros", "Kelurahan Cikole"]);
  expect(await page.textContent("[data-part=finding]")).toContain("Kelurahan Baros");
  expect(await page.locator(`${live} svg title`).first().textContent()).toContain("Kelurahan Cikole");
});

test("measure, years and the recomputed series change the picture and the address", async () => {
  await open("/tren/?unit=kelurahan-cikundul");
  await page.waitForSelector(live);
  await page.check("[name=hitung-ulang]");
  await page.waitForFunction(() => location.search.includes("hitung-ulang=1"));
  await expect
    .poll(heads)
    .toEqual(["Tahun", "Kelurahan Cikundul", "Kelurahan Cikundul, dihitung ulang (bukan angka resmi)"]);
  await page.check("[name=ukuran][value=inovasi]");
  await expect.poll(heads).toEqual(["Tahun", "Kelurahan Cikundul"]);
  await page.selectOption("[name=dari]", "2024");
  await expect.poll(() => page.locator(`${live} tbody th`).allTextContents()).toEqual(["2026", "2025", "2024"]);
  expect(await query()).toBe("?unit=kelurahan-cikundul&ukuran=inovasi&dari=2024&hitung-ulang=1");
});

test("the keyboard alone adds a unit, removes one and never loses its place", async () => {
  await open("/tren/?unit=kelurahan-baros&unit=kelurahan-cikole");
  await page.waitForSelector(live);
  await page.focus("select[name=unit]");
  await page.keyboard.type("Kelurahan Tip");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(chosen).toEqual(["Kelurahan Baros", "Kelurahan Cikole", "Kelurahan Tipar"]);
  await page.focus("[data-remove=kelurahan-cikole]");
  await page.keyboard.press("Enter");
  await expect.poll(chosen).toEqual(["Kelurahan Baros", "Kelurahan Tipar"]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
});

test("an address with nonsense shows the prebuilt picture", async () => {
  await open("/tren/?unit=%3Cscript%3E&ukuran=x&dari=1");
  expect(await page.locator("[data-part=first]:not([hidden])").count()).toBe(1);
});

test("units ticked among the small pictures are compared in one picture", async () => {
  await open("/bandingkan/kelurahan/");
  await page.check(".multiples [value=kelurahan-tipar]");
  await page.check(".multiples [value=kelurahan-baros]");
  await page.check(".only");
  expect(await page.locator(".multiples > li:visible").count()).toBe(2);
  await page.click("form.multiples-form button[type=submit]");
  await page.waitForSelector(live);
  expect((await chosen()).toSorted()).toEqual(["Kelurahan Baros", "Kelurahan Tipar"]);
});

test("without JavaScript the small pictures can still be narrowed to those ticked, and no dead form shows", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(new URL("/bandingkan/kelurahan/", served.address).href);
  await still.check(".multiples [value=kelurahan-tipar]");
  await still.check(".only");
  expect(await still.locator(".multiples > li:visible").count()).toBe(1);
  await still.goto(new URL("/tren/", served.address).href);
  expect(await still.locator(".trend-form").isVisible()).toBe(false);
  expect(await still.locator("[data-part=first] svg:visible").count()).toBe(1);
  await context.close();
});
