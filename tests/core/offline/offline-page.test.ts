import { describe, expect, test } from "vitest";
import { dataScript, offlinePage, offlineStyle, scriptAddresses } from "#core/offline/offline-page.ts";

const files = new Set(["index.html", "unit/x/index.html", "en/unit/x/index.html", "data/unit.csv", "cari/indeks.json"]);
const at = (path: string, text: string, base = "/"): string => offlinePage(path, text, { base, files });

describe("links of a page on a disk", () => {
  test.each([
    ["to a page", '<a href="/unit/x/">', '<a href="unit/x/index.html">'],
    ["to the front page", '<a href="/">', '<a href="index.html">'],
    ["to a place on a page", '<a href="/unit/x/?a=1&amp;b=2#c">', '<a href="unit/x/index.html?a=1&amp;b=2#c">'],
    ["to a file", '<a href="/data/unit.csv">', '<a href="data/unit.csv">'],
    ["of a form", '<form action="/unit/x/">', '<form action="unit/x/index.html">'],
    ["of a page that leads on", '<meta content="0; url=/unit/x/">', '<meta content="0; url=unit/x/index.html">'],
    ["to a folder that a script adds names to", '<b data-files="/cari/">', '<b data-files="cari/">'],
    ["of which a script adds the rest", '<b data-files="/cari/ind">', '<b data-files="cari/ind">'],
    ["that only look like one", '<b data-files="/asing/">', '<b data-files="/asing/">'],
    ["to what is not in the kit", '<a href="/asing/">', '<a href="/asing/">'],
    ["to another site", '<a href="https://a.go.id/unit/x/">', '<a href="https://a.go.id/unit/x/">'],
    ["to another site without scheme", '<a href="//a.go.id/">', '<a href="//a.go.id/">'],
    ["within the page", '<a href="#isi">', '<a href="#isi">'],
  ])("%s", (_, published, offline) => {
    expect(at("index.html", published)).toBe(offline);
  });

  test("go up from a page that lies deeper", () => {
    expect(at("en/unit/x/index.html", '<a href="/unit/x/"><b data-files="/cari/" data-root="/">')).toBe(
      '<a href="../../../unit/x/index.html"><b data-files="../../../cari/" data-root="../../../">',
    );
  });

  test("lose the folder that the site stood in", () => {
    expect(at("unit/x/index.html", '<a href="/inovasi/unit/x/"><a href="/inovasi">', "/inovasi/")).toBe(
      '<a href="index.html"><a href="../../index.html">',
    );
  });

  test("text that looks like a link stays as it is", () => {
    expect(at("index.html", "<p>href=/unit/x/ dan url(/unit/x/)</p>")).toBe("<p>href=/unit/x/ dan url(/unit/x/)</p>");
  });
});

test("scripts become plain ones, after the one that stands in for what is refused, and the policy names the disk", () => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">';
  const script = '<script type="module" src="/data/unit.csv"></script>';
  expect(at("unit/x/index.html", policy + script + script)).toBe(
    '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' file:">' +
      '<script defer src="../../_astro/luring.js"></script>' +
      '<script defer src="../../data/unit.csv"></script>'.repeat(2),
  );
});

test("a style sheet names its files from where it lies", () => {
  const text = 'a{background:url("/data/unit.csv")}b{background:url(data:image/png;base64,/x)}';
  expect(offlineStyle("_astro/a.css", text, { base: "/", files })).toBe(
    'a{background:url("../data/unit.csv")}b{background:url(data:image/png;base64,/x)}',
  );
});

test("data as a script gives back its very text, whatever it holds", () => {
  const text = '{"a":"</script>\u2028\\"\n"}';
  const handed: string[] = [];
  new Function("portalLuring", dataScript(text))((one: string) => handed.push(one));
  expect(handed).toEqual([text]);
});

test("what scripts are told of is named without the folder of the site", () => {
  const page = '<b data-files="/inovasi/cari/" data-file="/inovasi/a.json" data-x="y" href="/inovasi/z/">';
  expect(scriptAddresses(page, "/inovasi/")).toEqual(["cari/", "a.json"]);
});
