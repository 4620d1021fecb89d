import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
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

const sliders = ".fields input[type=range]";
async function open(path: string): Promise<void> {
  await page.goto(new URL(path, served.address).href);
  await page.waitForSelector(sliders);
}
const query = () => page.evaluate(() => location.search);
const finding = () => page.textContent("[data-part=finding]");
/** Unit, official rank and index, rank and index of the trial, and the move. */
const rows = () =>
  page
    .locator("[data-part=rows] tr")
    .evaluateAll((all) =>
      all.map((row) => Array.from(row.children, (cell) => cell.textContent?.replace(/\s+/g, " ").trim())),
    );
const officialColumns = async () => (await rows()).map((row) => row.slice(0, 3));

test("the page as it was made and as the script fills it in say the same", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(new URL("/bobot/", served.address).href);
  const made = await still
    .locator("[data-part=rows] tr")
    .evaluateAll((all) => all.map((row) => row.textContent?.replace(/\s+/g, "")));
  const said = await still.textContent("[data-part=finding]");
  expect(await still.locator(".weight-form").isVisible()).toBe(false);
  expect(await still.locator("table.scenarios tbody tr").count()).toBeGreaterThan(20);
  expect(await still.locator("table.trials").textContent()).toContain("Bukan angka resmi");
  await context.close();
  await open("/bobot/");
  expect((await rows()).map((row) => row.join("").replace(/\s+/g, ""))).toEqual(made);
  expect(await finding()).toBe(said);
});

test("with the official weights the trial is the official result, to the last figure", async () => {
  await open("/bobot/?bobot=resmi");
  await expect.poll(finding).toContain("Ini bobot resmi");
  const all = (await rows()).filter((row) => row.length === 6);
  expect(all.length).toBeGreaterThan(20);
  for (const [, rank, index, trialRank, trialIndex, move] of all) {
    expect([trialRank, trialIndex, move]).toEqual([rank, index, "tetap"]);
  }
});

test("the keyboard moves a weight: the address follows, the official columns stay, a reload keeps it, back undoes it", async () => {
  await open("/bobot/");
  const [before, official] = [await rows(), await officialColumns()];
  await page.focus(sliders);
  for (let press = 0; press < 8; press++) await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  expect(await query()).toContain("infrastruktur:99");
  await expect.poll(finding).toContain("Dengan bobot pilihan Anda");
  expect(await officialColumns()).toEqual(official);
  const moved = await rows();
  expect(moved).not.toEqual(before);
  await page.reload();
  await page.waitForSelector(sliders);
  await expect.poll(rows).toEqual(moved);
  await page.goBack();
  await expect.poll(query).toBe("");
  await expect.poll(rows).toEqual(before);
});

test("a ready-made choice and another year stand in the address; the start is one link away", async () => {
  await open("/bobot/");
  const before = await rows();
  await page.selectOption("[data-part=scenario]", "tanpa-infrastruktur");
  await expect.poll(finding).toMatch(/^Tanpa Infrastruktur/);
  expect(await query()).toBe("?bobot=tanpa-infrastruktur");
  await page.selectOption("[data-part=year]", "2024");
  await expect.poll(() => page.textContent("[data-part=caption]")).toContain("2024");
  expect(await query()).toBe("?tahun=2024&bobot=tanpa-infrastruktur");
  await page.click("[data-part=reset]");
  await expect.poll(query).toBe("");
  await expect.poll(rows).toEqual(before);
});

test("an aspect's indicators are weighed inside it", async () => {
  await open("/en/bobot/kecamatan/");
  await page.click(".fields summary");
  await page.locator(".fields details input").first().fill("0");
  expect(await query()).toMatch(/^\?bobot=.*:0(,|$)/);
  expect(await page.locator(".fields details output").first().textContent()).toMatch(/^0%, officially/);
});

test("all weights at nothing give no rank instead of a wrong one", async () => {
  await open(
    "/bobot/?bobot=infrastruktur:0,output-pengetahuan:0,kecepatan-proses:0,kecanggihan-produk:0,hasil-kreatif:0",
  );
  await expect.poll(finding).toBe("Dengan bobot ini tidak ada unit yang punya indeks.");
  expect((await rows())[0]?.slice(3)).toEqual(["–", "tidak ada nilai", ""]);
});

test("nonsense in the address shows the official weights", async () => {
  await open("/bobot/?bobot=%3Cscript%3E:9e9&tahun=1");
  await expect.poll(finding).toContain("Ini bobot resmi");
});

test("what is copied says that it is not official and where it came from", async () => {
  await open("/bobot/?bobot=tanpa-infrastruktur");
  const copied = await page.evaluate(() => {
    const table = document.querySelector("[data-part=rows]");
    if (table) getSelection()?.selectAllChildren(table);
    const event = new ClipboardEvent("copy", { bubbles: true, clipboardData: new DataTransfer() });
    table?.dispatchEvent(event);
    return event.clipboardData?.getData("text/plain") ?? "";
  });
  expect(copied).toContain("Bukan angka resmi");
  expect(copied).toContain("bobot=tanpa-infrastruktur");
});
