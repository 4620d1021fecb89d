import { once } from "#core/once.ts";
import { figureFileText } from "#core/provenance/figure-files.ts";
import { figurePath, figureTablePath } from "./build-figure-downloads.ts";
import type { Context } from "./context.ts";
import { factPath } from "./fact-slug.ts";
import { buildCountFacts } from "./facts/build-count-facts.ts";
import { buildFactsIndex } from "./facts/build-facts-index.ts";
import { buildOfficialFacts, buildTargetFacts } from "./facts/build-official-facts.ts";
import { buildUnitFacts } from "./facts/build-unit-facts.ts";
import { factJson } from "./facts/fact-json.ts";
import type { FactPage, FactsPage } from "./facts/fact-page.ts";
import { factSources } from "./facts/fact-sources.ts";
import type { FactFile } from "./facts/fact-text.ts";
import { citationFiles } from "./facts/fact-text.ts";
import { figureTableText } from "./facts/figure-table.ts";
import type { PressSources } from "./press/build-press-page.ts";
import { buildPressPage } from "./press/build-press-page.ts";
import type { PressPage } from "./press/press-page.ts";

/** Pages of single numbers, and the page for the press. */
export type FactPageKinds = {
  facts: FactsPage | null;
  "fact-profiles": readonly FactPage[];
  press: PressPage;
};

export type FactPages = {
  makers: { readonly [Kind in keyof FactPageKinds]: () => FactPageKinds[Kind] };
  /** Addresses without language. */
  paths: () => string[];
  /** Each number as JSON, those of a unit and year as a table too, and its citations. */
  files: () => FactFile[];
};

export function factPages(context: Context, pressSources: PressSources): FactPages {
  const sources = once(() => factSources(context));
  const others = once(() => [
    ...buildCountFacts(context),
    ...buildOfficialFacts(context),
    ...buildTargetFacts(context),
  ]);
  const pages = once((): readonly FactPage[] => {
    const known = sources();
    return [...(known === null ? [] : buildUnitFacts(context, known)), ...others()];
  });
  return {
    makers: {
      facts: once(() => (pages().length === 0 ? null : buildFactsIndex(context, pages()))),
      "fact-profiles": pages,
      press: once(() => buildPressPage(context, pressSources)),
    },
    paths: () => ["/pers/", ...(pages().length === 0 ? [] : ["/angka/"]), ...pages().map(({ slug }) => factPath(slug))],
    files: () => [
      ...figureTexts(context, sources()),
      ...others().map((page) => ({ path: `/angka/${page.slug}.json`, text: factJson(page, context.dataset.portal) })),
      ...pages().flatMap(citationFiles),
    ],
  };
}

function figureTexts({ dataset }: Context, sources: ReturnType<typeof factSources>): FactFile[] {
  if (sources === null) return [];
  const { sample } = dataset.portal;
  const { figures, files } = sources;
  return files.flatMap((file) => [
    { path: figurePath(file.unitId, file.year), text: figureFileText(file, figures, { sample }) },
    { path: figureTablePath(file.unitId, file.year), text: figureTableText(file, figures, { sample }) },
  ]);
}
