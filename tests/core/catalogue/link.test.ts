import { expect, test } from "vitest";
import { licenceOf } from "#core/catalogue/licence.ts";
import { linkTo, relativeLink } from "#core/catalogue/link.ts";

test.each([
  ["a file beside it", "/data/a.json", "/data/b.csv", "b.csv"],
  ["a file in a folder below", "/data/a.json", "/data/v1/b.json", "v1/b.json"],
  ["a file in the folder above", "/data/v1/a.json", "/data/b.csv", "../b.csv"],
  ["a file in another branch", "/data/v1/a.json", "/skema/v1.schema.json", "../../skema/v1.schema.json"],
  ["its own folder", "/data/a.json", "/data/", "./"],
  ["the folder above", "/data/v1/a.json", "/data/", "../"],
  ["a part of itself", "/data/a.json", "/data/a.json#x", "a.json#x"],
])("relativeLink: %s", (_, from, to, link) => {
  expect(relativeLink(from, to)).toBe(link);
  // A browser that follows the link arrives at the file.
  expect(new URL(link, `https://kota.go.id/inovasi${from}`).href).toBe(`https://kota.go.id/inovasi${to}`);
});

test("linkTo: the site's own address stands before the path where it is known", () => {
  expect(linkTo("https://kota.go.id/inovasi", "/data/a.json", "/data/b.csv")).toBe(
    "https://kota.go.id/inovasi/data/b.csv",
  );
  expect(linkTo("", "/data/a.json", "/data/b.csv")).toBe("b.csv");
});

test.each([
  ["CC BY 4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC BY-SA 4.0", "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
  ["Lisensi Kota (2026)", "Lisensi-Kota-2026-", null],
  ["", "", null],
])("licenceOf: %s", (title, name, url) => {
  expect(licenceOf(title)).toEqual({ title, name, url });
});
