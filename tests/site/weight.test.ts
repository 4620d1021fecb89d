import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { allPages } from "./page-kinds.ts";

const kilobyte = 1000;

/** Bytes that a first visit to a page moves: the page, its stylesheets and its icon, each gzipped. */
function transferred(site: string, page: string): number {
  const html = readFileSync(join(site, page), "utf8");
  const linked = [...html.matchAll(/<link[^>]*rel="(?:stylesheet|icon)"[^>]*>/g)].map(
    (match) => /href="([^"]+)"/.exec(match[0])?.[1] ?? "",
  );
  const files = [page, ...linked.filter((href) => href.startsWith("/"))];
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0);
}

describe.each([
  ["the city", inject("citySite")],
  ["the IPM data set", inject("ipmSite")],
])("weight of %s", (_, site) => {
  const pages = allPages(site);

  test("home moves at most 60 kB, in both languages", () => {
    for (const page of ["/index.html", "/en/index.html"]) expect(transferred(site, page)).toBeLessThan(60 * kilobyte);
  });

  test("a profile of an innovation moves at most 15 kB", () => {
    const profiles = pages.filter((page) => /^(?:\/en)?\/inovasi\/(?!halaman\/)[^/]+\/index\.html$/.test(page));
    const heavy = profiles.filter((page) => transferred(site, page) > 15 * kilobyte);
    expect(heavy).toEqual([]);
  });

  test("a figure's frame moves at most 15 kB and holds no script", () => {
    const frames = pages.filter((page) => /^(?:\/en)?\/sematan\//.test(page));
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.filter((page) => transferred(site, page) > 15 * kilobyte)).toEqual([]);
    expect(frames.filter((page) => readFileSync(join(site, page), "utf8").includes("<script"))).toEqual([]);
  });

  test("no page carries an inline script or style, and no profile any script", () => {
    const inline = pages.filter((page) =>
      /<script(?![^>]*\ssrc=)|\sstyle="|<style/.test(readFileSync(join(site, page), "utf8")),
    );
    expect(inline).toEqual([]);
    const profiles = pages.filter((page) => /^(?:\/en)?\/(?:inovasi|unit|indikator)\/[^/]+\/index\.html$/.test(page));
    expect(profiles.filter((page) => readFileSync(join(site, page), "utf8").includes("<script"))).toEqual([]);
  });

  test("the small files of the trend explorer are at most 60 kB each", () => {
    const folder = join(site, "data/tren");
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const heavy = files.filter((file) => gzipSync(readFileSync(join(folder, file))).length > 60 * kilobyte);
    expect(heavy).toEqual([]);
  });
});
