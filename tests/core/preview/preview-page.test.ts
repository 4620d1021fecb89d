import { describe, expect, test } from "vitest";
import { comparePublications } from "#core/preview/compare-publications.ts";
import { firstPage, previewPage } from "#core/preview/preview-page.ts";
import { edited, smallRecord } from "./small-publication.ts";

const published = smallRecord({}, { "/": "home" });

describe("the report of a preview", () => {
  const files = edited("skor.csv", "2026,,c,mutu,1", "2026,,c,mutu,2");
  const changes = comparePublications(published, smallRecord(files, { "/": "other", "/x/": "new" }));

  test("begins with the outcome, and tells figures with their difference, rows with their cells, pages and the command", () => {
    const page = previewPage(changes, "id", "npm run build");
    expect(page).toContain("<h1>2 angka berubah, 1 kematangan inovasi berubah.</h1>");
    const text = page
      .replace(/<style>[\s\S]*?<\/style>/g, "")
      .replace(/<[^>]*>/g, "|")
      .replace(/\s*\|[\s|]*/g, "|");
    expect(text).toContain(
      "|Kelurahan Timur|2026|Indeks unit|22,22|44,44|+22,22|2|–|skor.csv: 2026 · c · mutu: nilai 1 → 2|",
    );
    expect(text).toContain("|Contoh C|2026|2|4|");
    expect(text).toContain("|2026|c|mutu|nilai|1|→|2|");
    expect(text).toContain("|1 halaman baru|/x/|1 halaman berubah isi|/|");
    expect(text).toContain("Untuk menerbitkan:|npm run build|");
  });

  test("text of a spreadsheet stays text", () => {
    const hostile = edited("inovasi.csv", "b,Contoh B,", "b,<script>alert(1)</script>,");
    const page = previewPage(
      comparePublications(published, smallRecord(hostile)),
      "en",
      `npm run build -- --out "<b>"`,
    );
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<b>&quot;");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("a first publication has a page too", () => {
    expect(firstPage(published, "first", "en", "npm run build")).toContain("This is the first publication");
  });

  test("long lists are cut with the number of what is left out", () => {
    const pages = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`/${index}/`, "x"]));
    const page = previewPage(comparePublications(published, smallRecord({}, pages)), "id", "npm run build");
    expect(page).toContain("dan 800 lagi");
    expect(page.length).toBeLessThan(60_000);
  });
});
