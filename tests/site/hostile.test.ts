import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Browser, BrowserContext } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/lib/find-browser.ts";
import type { Served } from "../../scripts/lib/serve-folder.ts";
import { serveFolder } from "../../scripts/lib/serve-folder.ts";
import { sitePaths } from "../../scripts/lib/verify-site/site-file.ts";
import { writeHostileData } from "./hostile-data.ts";
import { markupFindings } from "./markup-findings.ts";
import { english, pageKinds } from "./page-kinds.ts";
import { watchedPage } from "./watched-page.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-hostile-"));
const data = join(folder, "data");
const site = join(folder, "site");
let browser: Browser;
let context: BrowserContext;
let served: Served;

beforeAll(async () => {
  writeHostileData(data);
  const made = build();
  if (made.status !== 0) throw new Error(`the hostile data was not published:\n${made.stdout}\n${made.stderr}`);
  browser = await chromium.launch({ executablePath: findBrowser(console.error), args: browserFlags });
  context = await browser.newContext();
  served = await serveFolder(site, 0);
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

function build() {
  const report = join(folder, "laporan");
  const command = ["scripts/build.ts", "--data", data, "--out", site, "--report", report];
  return spawnSync(process.execPath, command, { encoding: "utf8", maxBuffer: 1e8 });
}

const filesOf = (...endings: string[]) => sitePaths(site).filter((path) => endings.some((end) => path.endsWith(end)));
const textOf = (path: string) => readFileSync(join(site, path), "utf8");

test("in no page, drawing or feed does a text become an element, a handler, a script or a link that runs", () => {
  const files = filesOf(".html", ".svg", ".xml");
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((path) => markupFindings(path, textOf(path)))).toEqual([]);
});

test("a name is shown as it was typed", async () => {
  const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(join(data, "inovasi.csv"), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const { page } = await watchedPage(context, served.address);
  for (const { id, nama = "" } of rows.slice(0, 18)) {
    await page.goto(new URL(`/inovasi/${id}/`, served.address).href);
    expect((await page.locator("h1").textContent())?.trim()).toContain(nama.trim());
  }
  await page.close();
});

test("no page kind runs anything, opens a dialog or asks another site, whatever is pointed at or focused", async () => {
  const findings: string[] = [];
  const paths = pageKinds(site).flatMap((path) => [...new Set([path, english(path)])]);
  for (const kind of ["/kebutuhan/", "/dekat/", "/peta/", "/tren/", "/bandingkan/", "/kompetisi/", "/target/"]) {
    expect(paths).toContain(kind);
  }
  const waiting = paths.values();
  const lane = async (): Promise<void> => {
    const watched = await watchedPage(context, served.address);
    for (const path of waiting) {
      await watched.page.goto(new URL(path, served.address).href);
      await watched.page.evaluate(touchEverything);
      findings.push(...(await watched.findings()));
    }
  };
  await Promise.all([lane(), lane()]);
  expect(findings).toEqual([]);
}, 300_000);

test.each(["/", "/en/"])("results of the search at %s show hostile texts as texts", async (language) => {
  const { page, findings } = await watchedPage(context, served.address);
  for (const words of ["asing", "klik", "globalThis ran", "<script>", "=HYPERLINK(", "__proto__ constructor"]) {
    await page.goto(new URL(`${language}inovasi/?cari=${encodeURIComponent(words)}`, served.address).href);
    await page.waitForFunction(isSettled);
    if (words === "asing") expect(await page.locator(".results .catalogue > li").count()).toBeGreaterThan(0);
    await page.evaluate(touchEverything);
    expect(await findings()).toEqual([]);
  }
  await page.close();
});

test("the trend explorer draws units with hostile names as texts", async () => {
  const { page, findings } = await watchedPage(context, served.address);
  await page.goto(new URL("/tren/", served.address).href);
  await page.selectOption("select[name=unit]", "puskesmas-sukabumi");
  await page.click("form.trend-form button[type=submit]");
  await page.waitForSelector("[data-part=live]:not([hidden]) svg");
  await page.evaluate(touchEverything);
  expect(await findings()).toEqual([]);
  await page.close();
});

test("no cell of a download is a formula to a spreadsheet", () => {
  const files = filesOf(".csv");
  expect(files.length).toBeGreaterThan(10);
  const formulas = files.flatMap((path) =>
    Papa.parse<string[]>(textOf(path).replace(/^\uFEFF/, ""), { skipEmptyLines: true })
      .data.flat()
      .filter(
        (cell) =>
          /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) && !/^-\d+(?:[.,]\d+)?(?:e-?\d+)?$/i.test(cell),
      )
      .map((cell) => `${path}: ${cell}`),
  );
  expect(formulas).toEqual([]);
});

test("every JSON file is whole, and holds the hostile texts as strings", () => {
  const files = filesOf(".json", ".jsonld", ".geojson");
  const texts = files.map((path) => JSON.stringify(JSON.parse(textOf(path))));
  expect(texts.some((text) => text.includes("<script>globalThis.ran="))).toBe(true);
});

test("a link that would run is refused before anything is built", () => {
  const file = join(data, "inovasi.csv");
  const before = readFileSync(file, "utf8");
  const first = /https:\/\/contoh\.go\.id\/\d+\?q=""><img\/onerror=globalThis\.ran=\d+>#'/;
  expect(before).toMatch(first);
  writeFileSync(file, before.replace(first, "javascript:globalThis.ran=1"));
  const { status, stdout, stderr } = build();
  writeFileSync(file, before);
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toContain("javascript:globalThis.ran=1");
});

/** Points at, focuses and opens everything on a page. */
function touchEverything(): void {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    element.dispatchEvent(new MouseEvent("mouseover"));
    element.dispatchEvent(new PointerEvent("pointermove"));
    // A real focus lays the page out anew, each time.
    element.dispatchEvent(new FocusEvent("focus"));
  }
}

function isSettled(): boolean {
  const heading = document.querySelector("#hasil");
  return heading?.checkVisibility() === true && (heading.textContent ?? "").trim() !== "";
}
