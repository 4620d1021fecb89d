import { expect, test } from "vitest";
import { FaultLog } from "#core/faults/fault-log.ts";
import { faultReport } from "#core/reports/fault-report.ts";
import { rawValue } from "#core/reports/raw-value.ts";

const noSuggestion = { didYouMean: { id: "", en: "" } };

function faults() {
  const log = new FaultLog();
  for (let line = 2; line < 27; line++) {
    log.add("E301", { file: "skor.csv", line, column: "nilai", cell: `F${line}` }, "2;5\u00a0", {});
  }
  log.add("W008", { file: "<b>.txt", line: null, column: null, cell: null }, null, noSuggestion);
  log.add("N010", { file: "unit.csv", line: null, column: null, cell: null }, null, {
    dialect: { id: "titik koma", en: "semicolon" },
  });
  return log.faults();
}

test("the verdict comes first, in the title and as the heading, with the exact counts", () => {
  const page = faultReport(faults(), { language: "id" });
  expect(page).toContain("<title>25 galat harus diperbaiki sebelum terbit</title>");
  expect(page).toContain("<h1>25 galat harus diperbaiki sebelum terbit</h1>");
  expect(page).toMatch(
    /<b>25<\/b> <span>galat<\/span>.*<b>1<\/b> <span>peringatan<\/span>.*<b>1<\/b> <span>catatan<\/span>/,
  );
});

test("a file with a galat comes before one with warnings, notes come last", () => {
  const page = faultReport(faults(), { language: "en" });
  const places = ["<h2>skor.csv</h2>", "<h2>&lt;b&gt;.txt</h2>", "<h2>Notes</h2>", "<dt>unit.csv</dt>"].map((part) =>
    page.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
});

test("each listed fault has its cell, heading, raw value and reason; the remedy stands once, the rest is counted", () => {
  const page = faultReport(faults(), { language: "en" });
  expect(page.match(/<b class="cell">F\d+<\/b>/g)).toHaveLength(20);
  expect(page).toContain(
    '<span class="column">column nilai</span> <span class="value">2;5<mark>fixed blank</mark></span>',
  );
  expect(page.match(/Write the number alone/g)).toHaveLength(1);
  expect(page).toContain("And 5 more of the same kind in this file.");
});

test("the table of contents links to each file that needs work", () => {
  const page = faultReport(faults(), { language: "id" });
  for (const id of ["berkas-1", "berkas-2", "catatan"]) {
    expect(page).toContain(`href="#${id}"`);
    expect(page).toContain(`id="${id}"`);
  }
});

test("annotated copies are linked, or their absence explained", () => {
  const annotations = new Map([
    ["skor.csv", { href: "anotasi/skor.csv" }],
    ["<b>.txt", { reason: "unread" as const }],
  ]);
  const page = faultReport(faults(), { language: "en", annotations });
  expect(page).toContain('<a href="anotasi/skor.csv">Annotated copy</a>');
  expect(page).toContain("the rows of this file could not be read");
});

test("a report as a file has no script and asks for nothing; only the live site's has the one script", () => {
  const page = faultReport(faults(), { language: "id" });
  expect(page).not.toMatch(/<script|https?:|src=|<link/);
  expect(faultReport(faults(), { language: "id", liveScript: "/@vite/client" }).match(/<script/g)).toHaveLength(1);
});

test.each([
  ["id", "Tidak ada masalah", "Semua berkas terbaca dan data siap terbit."],
  ["en", "No problems", "All files were read and the data is ready to publish."],
] as const)("without faults there is only good news (%s)", (language, title, lead) => {
  const page = faultReport([], { language });
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain(lead);
  expect(page).not.toMatch(/<section|<nav|class="tally"/);
});

test("the same faults give the same bytes", () => {
  expect(faultReport(faults(), { language: "id" })).toBe(faultReport(faults(), { language: "id" }));
});

test.each([
  ["plain text, blanks inside it included", "Dinas Sosial", '<span class="value">Dinas Sosial</span>'],
  ["an empty cell", "", '<span class="value"><i>empty</i></span>'],
  ["blanks at the ends", " a  ", '<span class="value"><mark>blank</mark>a<mark>blank × 2</mark></span>'],
  ["a fixed blank", "1\u00a0000", '<span class="value">1<mark>fixed blank</mark>000</span>'],
  ["a line break", "a\nb", '<span class="value">a<mark>line break</mark>b</span>'],
  ["a bidi control", "\u202ea", '<span class="value"><mark>U+202E</mark>a</span>'],
  ["markup", "<b>&", '<span class="value">&lt;b&gt;&amp;</span>'],
  ["a lone surrogate", "\ud800", '<span class="value"><mark>U+D800</mark></span>'],
])("rawValue: %s", (_, text, markup) => expect(rawValue(text, "en").markup).toBe(markup));
