import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { sitePaths } from "../../../scripts/lib/verify-site/site-file.ts";
import type { SiteContext } from "../../../scripts/lib/verify-site/site-rule.ts";
import { verifySite } from "../../../scripts/lib/verify-site/verify-site.ts";
import { newFolder, writeAll } from "../publishing/folder-tools.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const page = (body: string) => `<!doctype html><html><body><main id="isi">${body}</main></body></html>`;
const sound = {
  "index.html": page("Beranda"),
  "404.html": page("Tidak ada"),
  "unit/index.html": page(`<h2 id="a">Unit</h2>`),
};

/** What is wrong with the sound site once these files are added; `null` takes one away. */
function issuesOf(files: Readonly<Record<string, string | null>>, context: Partial<SiteContext> = {}): string[] {
  const folder = newFolder();
  folders.push(folder);
  const all = Object.entries({ ...sound, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
  writeAll(folder, Object.fromEntries(all));
  const found = verifySite({
    folder,
    files: new Set(sitePaths(folder)),
    paths: ["/", "/unit/"],
    address: "https://kota.go.id",
    base: "/",
    mail: "bappeda@kota.go.id",
    embargoed: [
      { id: "lentera-malam", name: 'Lentera "Malam" & Pagi', line: 7 },
      { id: "sehat", name: "Sehat", line: 8 },
    ],
    machineFolders: ["/srv/portal"],
    ...context,
  });
  return found.map(({ cause, file, text }) => `${cause} ${file}: ${text.en}`);
}

/** A figure with all its twins, but for what is changed. */
function twins(changed: Readonly<Record<string, string | null>>): Record<string, string | null> {
  const files = ["x.svg", "x.csv", "x.json", "x.png", "x-kecil.png"].map((name) => [`grafik/${name}`, ""]);
  return { ...Object.fromEntries(files), "sematan/x/index.html": page(""), ...changed };
}

const home = (body: string) => ({ "index.html": page(body) });

describe("pages and files", () => {
  test("a site with just the pages that must be there is sound", () => {
    expect(issuesOf({})).toEqual([]);
    expect(issuesOf(twins({}))).toEqual([]);
  });

  test.each([
    ["a page that is missing", { "unit/index.html": null }, "tool unit/index.html: this page was not made"],
    ["a page that nobody asked for", { "x/index.html": page("") }, "tool x/index.html: unknown page"],
    [
      "a figure without its frame",
      twins({ "sematan/x/index.html": null }),
      "tool sematan/x/index.html: this page was not made",
    ],
    ["a figure without its picture", twins({ "grafik/x.png": null }), "tool grafik/x.png: this page was not made"],
    ["a frame of no figure", { "sematan/y/index.html": page("") }, "tool sematan/y/index.html: unknown page"],
    ["a chunk of the renderer", { ".prerender/a.mjs": "" }, "tool .prerender/a.mjs: left over from rendering"],
  ])("%s is named", (_, files, issue) => {
    expect(issuesOf(files)).toContain(issue);
  });
});

describe("links", () => {
  test.each([
    ["to a page", `<a href="/unit/">x</a>`],
    ["to a place on it", `<a href="/unit/#a">x</a>`],
    ["to a place on the same page", `<a href="#isi">x</a>`],
    ["relative", `<a href="unit/">x</a><img src="./unit/index.html">`],
    ["to another host", `<a href="https://lain.id/tidak/ada">x</a>`],
    ["with the site's own address", `<link rel="canonical" href="https://kota.go.id/unit/">`],
  ])("%s are sound", (_, body) => {
    expect(issuesOf(home(body))).toEqual([]);
  });

  test.each([
    ["a page that is not there", `<a href="/tidak/">x</a>`, "/tidak/"],
    ["a page without its slash", `<a href="/unit">x</a>`, "/unit"],
    ["a place that is not there", `<a href="/unit/#b">x</a>`, "unit/index.html#b"],
    ["a place that is not on this page", `<a href="#b">x</a>`, "#b"],
    ["a picture that is not there", `<img src="/x.svg">`, "/x.svg"],
    ["one of several pictures", `<img srcset="/unit/index.html 1x, /y.png 2x">`, "/y.png"],
    ["the site's own address", `<link href="https://kota.go.id/tidak/">`, "https://kota.go.id/tidak/"],
    ["somewhere above the site", `<a href="../../x/">x</a>`, "../../x/"],
  ])("a link to %s is broken", (_, body, link) => {
    expect(issuesOf(home(body))).toEqual([`tool index.html: broken link: ${link}`]);
  });

  test("under a base all links begin with it", () => {
    const body = `<a href="/inovasi-kota/unit/">x</a><a href="/unit/">y</a>`;
    expect(issuesOf(home(body), { base: "/inovasi-kota/" })).toEqual(["tool index.html: broken link: /unit/"]);
  });

  test("a stylesheet's addresses are looked at too", () => {
    expect(issuesOf({ "a.css": "@font-face{src:url('/b.woff2')}" })).toEqual(["tool a.css: broken link: /b.woff2"]);
  });

  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java&#10;script:alert(1)",
    "vbscript:x",
    "data:text/html,x",
  ])("%s is never an address", (address) => {
    expect(
      issuesOf(home(`<a href="${address}">x</a>`)).some((issue) => /^tool index\.html: a \w+: link$/.test(issue)),
    ).toBe(true);
  });
});

describe("what may not be public", () => {
  const embargo = (file: string, line: number) =>
    `data ${file}: names an innovation that may not be public yet (inovasi.csv line ${line}); look for its name or id in the other data files`;

  test.each([
    ["a telephone number", home("Hubungi 0812-3456-7890"), "data index.html: holds a telephone number"],
    [
      "a citizen number in a table",
      { "data/a.csv": "a,b\nx,3272014101900001\n" },
      "data data/a.csv: holds a citizen number",
    ],
    ["a mail address", home("Surel: budi@contoh.id"), "data index.html: holds a mail address"],
    [
      "a mail address in a link",
      home(`<a href="mailto:budi@contoh.id">x</a>`),
      "data index.html: holds a mail address",
    ],
  ])("%s is found", (_, files, beginning) => {
    expect(issuesOf(files).filter((issue) => issue.startsWith(beginning))).toHaveLength(1);
  });

  test.each([
    ["the portal's own mail address", home(`<a href="mailto:bappeda@kota.go.id">bappeda@kota.go.id</a>`)],
    ["what a chart is drawn of", home(`<svg><path d="M0 81234567890 0812 3456 7890 3272014101900001"/></svg>`)],
    ["a number with many decimals", { "data/a.csv": "a\n0.8123456789012345\n" }],
    ["numbers with many decimals in JSON", { "data/a.json": `{"p":0.8123456789012345,"q":[0.1234567890123456]}` }],
    ["a check sum", { "data/a.json": `["${"3272014101900001".repeat(3)}abcdef0123456789"]` }],
    ["dates and years", home("2024-03-22 2025-03-22 2026-03-22; RPJMD 2025-2029")],
  ])("%s is fine", (_, files) => {
    expect(issuesOf(files)).toEqual([]);
  });

  test.each([
    ["its name in a text", home("Penerus Lentera &quot;Malam&quot; &amp; Pagi."), 7],
    ["its address", home(`<p id="inovasi">x</p><a href="https://lain.id/inovasi/lentera-malam/">x</a>`), 7],
    ["its id in a text", home("lihat lentera-malam"), 7],
    ["a one-word id as a whole cell", { "data/a.csv": "inovasi\nsehat\n" }, 8],
    ["a name in a table, as it is quoted there", { "data/a.csv": `nama\n"Lentera ""Malam"" & Pagi"\n` }, 7],
    ["a name in JSON", { "a.json": JSON.stringify({ nama: 'Lentera "Malam" & Pagi' }) }, 7],
  ])("an embargoed innovation is found by %s", (_, files, line) => {
    const [file = ""] = Object.keys(files);
    expect(issuesOf(files)).toContain(embargo(file, line));
  });

  test.each([
    ["a word that is also a one-word id", "hidup sehat"],
    ["a longer word", "Kesehatan dan lentera-malam-hari"],
  ])("%s is no leak", (_, body) => {
    expect(issuesOf(home(body))).toEqual([]);
  });
});

describe("the machine", () => {
  test.each([
    ["a folder of it", `<p>/srv/portal/data</p>`],
    ["a file address", `<a title="file:///x">x</a>`],
  ])("%s is found", (_, body) => {
    expect(issuesOf(home(body))).toContain("tool index.html: tells a folder of this machine");
  });

  test("the same words in an address of the web are fine", () => {
    expect(issuesOf(home(`<a href="https://lain.id/srv/portal/x">x</a>`))).toEqual([]);
  });
});

describe("weight", () => {
  /** Text that gzip can't make smaller by more than a quarter. */
  const dense = (bytes: number) => {
    let seed = 1;
    const next = () => (seed = (seed * 48271) % 2147483647);
    return Array.from({ length: bytes }, () => String.fromCharCode(65 + (next() % 58)))
      .join("")
      .replaceAll(/[<>&"]/g, "x");
  };
  const profile = (bytes: number) => ({ "inovasi/a/index.html": page(dense(bytes)) });
  const paths = { paths: ["/", "/unit/", "/inovasi/a/"] };

  test("a profile over its budget is told, and published all the same", () => {
    expect(issuesOf(profile(25_000), paths)).toEqual([
      expect.stringMatching(/^notice inovasi\/a\/index\.html: heavy: \d+ kB, best at most 15 kB$/),
    ]);
  });

  test("one of more than twice the budget is not the data's doing", () => {
    expect(issuesOf(profile(60_000), paths)).toEqual([expect.stringMatching(/^tool inovasi\/a\/index\.html: heavy/)]);
  });

  test("scripts of more than 10 kB on a page are our fault", () => {
    const files = { "a.js": dense(16_000), ...home(`<script type="module" src="/a.js"></script>`) };
    expect(issuesOf(files)).toEqual([expect.stringMatching(/^tool index\.html: heavy: \d+ kB, best at most 10 kB$/)]);
  });
});
