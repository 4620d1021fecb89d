import { describe, expect, test } from "vitest";
import { readBase, sitePlace } from "#core/hosting/site-base.ts";

describe("where a site stands", () => {
  test.each([
    ["an address without a folder", "https://inovasi.go.id", null, "/", "https://inovasi.go.id"],
    ["the folder of the address", "https://kota.go.id/inovasi", null, "/inovasi/", "https://kota.go.id/inovasi"],
    ["two folders", "http://kota.go.id:8080/a/b", null, "/a/b/", "http://kota.go.id:8080/a/b"],
    ["another folder that is asked for", "https://kota.go.id/inovasi", "/uji/", "/uji/", "https://kota.go.id/uji"],
    ["no folder that is asked for", "https://kota.go.id/inovasi", "/", "/", "https://kota.go.id"],
    ["no address", "", null, "/", ""],
    ["no address, but a folder", "", "/inovasi/", "/inovasi/", ""],
  ])("%s", (_, address, asked, base, placed) => {
    expect(sitePlace(address, asked)).toEqual({ base, address: placed });
  });
});

test.each([
  ["inovasi", "/inovasi/"],
  ["/inovasi", "/inovasi/"],
  ["/kota//inovasi/", "/kota/inovasi/"],
  ["/", "/"],
  ["", "/"],
  ["../inovasi", null],
  ["inovasi daerah", null],
  ["C:/Program Files/Git/inovasi/", null],
  ["https://kota.go.id/inovasi", null],
  ['"><script>', null],
])("a base written as %j is read as %j", (text, base) => {
  expect(readBase(text)).toBe(base);
});
