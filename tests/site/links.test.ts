import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { allPages } from "./page-kinds.ts";

describe.each([
  ["the city", inject("citySite")],
  ["the IPM data set", inject("ipmSite")],
])("links of %s", (_, site) => {
  const pages = allPages(site);
  const links = pages.flatMap((page) => linksOf(site, page));

  test("there are pages, and links on them", () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(links.length).toBeGreaterThan(pages.length * 5);
  });

  test("every internal link leads to a file, and every fragment to an id on it", () => {
    const known = new Map<string, ReadonlySet<string>>();
    const broken = links.filter(({ target, fragment }) => !resolves(site, known, target, fragment));
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test("no page loads anything from another host", () => {
    const foreign = pages.filter((page) => {
      const html = readFileSync(join(site, page), "utf8");
      return (
        /<(?:script|img|iframe|source|video|audio)[^>]*\s(?:src|srcset)="(?:https?:)?\/\//.test(html) ||
        /<link(?![^>]*rel="(?:canonical|alternate)")[^>]*href="(?:https?:)?\/\//.test(html)
      );
    });
    expect(foreign).toEqual([]);
  });

  test("no address in the data reaches a link with another scheme than http or https", () => {
    const odd = pages
      .flatMap((page) => [...readFileSync(join(site, page), "utf8").matchAll(/\shref="([^"]*)"/g)])
      .map((match) => match[1] ?? "")
      .filter((href) => /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^(?:https?|mailto):/.test(href));
    expect(odd.slice(0, 5)).toEqual([]);
  });

  test("a page of one language leads to pages of that language, but for the switch", () => {
    const strays = links.filter(
      ({ page, target, languageSwitch }) =>
        !languageSwitch && page.startsWith("/en/") && target.endsWith("/") && !target.startsWith("/en/"),
    );
    expect(strays.slice(0, 20)).toEqual([]);
  });
});

type Link = { page: string; target: string; fragment: string; languageSwitch: boolean };

function linksOf(site: string, page: string): Link[] {
  const html = readFileSync(join(site, page), "utf8");
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"[^>]*>/g)].flatMap((match) => {
    const href = (match[1] ?? "").replaceAll("&amp;", "&");
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return [];
    // A query is read by the page's own script; the file is the same.
    const [address = "", fragment = ""] = href.split("#");
    const [path = ""] = address.split("?");
    const target =
      path === "" ? page : posix.resolve(posix.dirname(page), path) + (path.endsWith("/") && path !== "/" ? "/" : "");
    return [{ page, target, fragment: decodeURIComponent(fragment), languageSwitch: /\shreflang=/.test(match[0]) }];
  });
}

function resolves(site: string, known: Map<string, ReadonlySet<string>>, target: string, fragment: string): boolean {
  const file = target.endsWith("/") ? `${target}index.html` : target;
  if (!existsSync(join(site, decodeURIComponent(file)))) return false;
  if (fragment === "") return true;
  let ids = known.get(file);
  if (!ids) {
    const html = readFileSync(join(site, file), "utf8");
    ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ""));
    known.set(file, ids);
  }
  return ids.has(fragment);
}
