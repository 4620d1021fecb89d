import type { Context } from "../context.ts";
import { nameOf } from "../context.ts";
import { countWords } from "./count-words.ts";
import type { FactLink, FactPage, FactsPage } from "./fact-page.ts";

/** All fact pages: the portal's counts, published results and targets by measure, units by kind. Years ascending. */
export function buildFactsIndex(context: Context, pages: readonly FactPage[]): FactsPage {
  const counts = pages.filter((page) => page.kind === "count");
  const official = pages.filter((page) => page.kind === "official");
  const targets = pages.filter((page) => page.kind === "target");
  const ofUnit = Map.groupBy(
    pages.filter((page) => page.kind === "unit"),
    ({ unit }) => unit.id,
  );
  const units = context.dataset.units.filter(({ id }) => ofUnit.has(id));
  return {
    total: pages.length,
    years: [...new Set(pages.map(({ year }) => year))].toSorted((a, b) => a - b),
    counts: [...Map.groupBy(counts, ({ key }) => key)].map(([key, found]) => ({
      key,
      title: countWords[key].title,
      years: links(found),
    })),
    official: [...Map.groupBy(official, ({ measure }) => measure)].map(([measure, found]) => ({
      measure,
      years: links(found),
    })),
    targets: [...Map.groupBy(targets, ({ measure }) => measure)].map(([measure, found]) => ({
      measure,
      years: links(found),
    })),
    kinds: [...Map.groupBy(units, ({ kind }) => kind)].map(([kind, ofKind]) => ({
      kind,
      units: ofKind.map((unit) => ({ id: unit.id, name: nameOf(unit), years: links(ofUnit.get(unit.id) ?? []) })),
    })),
  };
}

function links(pages: readonly FactPage[]): FactLink[] {
  return pages.map(({ year, slug }) => ({ year, slug })).toSorted((a, b) => a.year - b.year);
}
