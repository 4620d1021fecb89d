import { describe, expect, test } from "vitest";
import type { Dataset } from "#core/dataset.ts";
import { redirectFiles } from "#core/hosting/format-redirects.ts";
import { movedAddresses } from "#core/hosting/moved-addresses.ts";
import { movedPage } from "#core/hosting/moved-page.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import type { Files } from "../checks/bad-datasets.ts";
import { goodFiles } from "../checks/bad-datasets.ts";

const addresses = [
  "/unit/",
  "/unit/dinas-sosial/",
  "/en/unit/dinas-sosial/",
  "/unit/dinas-sosial-anak/",
  "/inovasi/unit/dinas-sosial/",
  "/angka/dinas-sosial-2026.json",
  "/angka/dinas-sosial-anak-2026.json",
  "/inovasi/antre-mudah/",
  "/inovasi/dinas-sosial/",
  "/indikator/visi-misi/",
];

/** The good data set with these renames: `["unit,lama,baru", …]`. */
function renamed(...rows: string[]): Dataset {
  const files: Files = new Map([...goodFiles, ["pengalihan.csv", `jenis,dari,ke\n${rows.join("\n")}\n`]]);
  const { publishable, faults } = reviewDataset(new Map([...files].map(([path, text]) => [path, Buffer.from(text)])));
  if (publishable === null) throw new Error(JSON.stringify(faults));
  return publishable.dataset;
}

const pairs = (...rows: string[]): string[] =>
  movedAddresses(renamed(...rows), addresses).map(({ from, to }) => `${from} ${to}`);

describe("old addresses of a renamed id", () => {
  test("a unit keeps its pages in both languages, its list of innovations and its files, and no namesake's", () => {
    expect(pairs("unit,dinsos,dinas-sosial")).toEqual([
      "/angka/dinsos-2026.json /angka/dinas-sosial-2026.json",
      "/en/unit/dinsos/ /en/unit/dinas-sosial/",
      "/inovasi/unit/dinsos/ /inovasi/unit/dinas-sosial/",
      "/unit/dinsos/ /unit/dinas-sosial/",
    ]);
  });

  test("a chain of renames is followed to its end, so that no address leads to another that leads on", () => {
    expect(pairs("indikator,a,b", "indikator,b,c", "indikator,c,visi-misi")).toEqual([
      "/indikator/a/ /indikator/visi-misi/",
      "/indikator/b/ /indikator/visi-misi/",
      "/indikator/c/ /indikator/visi-misi/",
    ]);
  });

  test("an innovation's rename moves nothing of a unit that bears the same id", () => {
    expect(pairs("inovasi,antre,antre-mudah")).toEqual(["/inovasi/antre/ /inovasi/antre-mudah/"]);
  });

  test("without renames nothing moves", () => {
    expect(movedAddresses({ ...renamed("unit,x,dinas-sosial"), redirects: [] }, addresses)).toEqual([]);
  });
});

describe("the page at an old address", () => {
  const moved = { from: "/en/unit/a/", to: "/en/unit/b/", name: { id: "Dinas <b>", en: "Office <b>" } };

  test("leads on at once, below the folder of the site, and is no page for search engines", () => {
    const page = movedPage(moved, { base: "/inovasi/", address: "https://kota.go.id/inovasi" });
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/inovasi/en/unit/b/">');
    expect(page).toContain('<link rel="canonical" href="https://kota.go.id/inovasi/en/unit/b/">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<a href="/inovasi/en/unit/b/">Office &lt;b&gt;</a>');
  });

  test("each host gets it in its own words", () => {
    expect(Object.fromEntries(redirectFiles([moved], "/"))).toEqual({
      _redirects: "/en/unit/a/ /en/unit/b/ 301\n",
      "_pengalihan.nginx": '"/en/unit/a/" "/en/unit/b/";\n',
      "_pengalihan.caddy": "# pengalihan.csv\nredir /en/unit/a/ /en/unit/b/ 301\n",
    });
  });
});
