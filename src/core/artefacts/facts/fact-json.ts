import type { Portal } from "#core/schema/portal.ts";
import type { FactPage } from "./fact-page.ts";

/** The JSON of a fact page that is not a unit's: the number, what it means, and every row that it rests on. */
export function factJson(page: Exclude<FactPage, { kind: "unit" }>, portal: Portal): string {
  const { sample, edition, licence } = portal;
  const head = { slug: page.slug, kind: page.kind, year: page.year, title: page.title, edition, licence, sample };
  return `${JSON.stringify({ ...head, ...bodyOf(page) }, null, 1).normalize("NFC")}\n`;
}

function bodyOf(page: Exclude<FactPage, { kind: "unit" }>): object {
  switch (page.kind) {
    case "count": {
      const { definition, value, of, decimals, percent, division, rows } = page;
      return { definition, value, of, decimals, percent, division, rows };
    }
    case "official":
      return { measure: page.measure, file: "hasil-resmi.csv", answers: page.answers, parts: page.parts };
    case "target":
      return { measure: page.measure, file: "target.csv", line: page.line, value: page.value, source: page.source };
    default:
      throw new Error(`unknown kind: ${page satisfies never}`);
  }
}
