import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CataloguePage } from "#core/artefacts/catalogue-page.ts";
import type { DataPage } from "#core/artefacts/data-page.ts";
import type { DataQualityPage } from "#core/artefacts/data-quality-page.ts";
import type { HomePage } from "#core/artefacts/home-page.ts";
import type { IndicatorPage, IndicatorsPage } from "#core/artefacts/indicator-pages.ts";
import type { InnovationPage } from "#core/artefacts/innovation-page.ts";
import type { MethodPage, MethodsPage } from "#core/artefacts/method-page.ts";
import type { Site } from "#core/artefacts/site.ts";
import type { UnitPage } from "#core/artefacts/unit-page.ts";
import type { UnitsPage } from "#core/artefacts/units-page.ts";
import type { YearPage } from "#core/artefacts/year-page.ts";
import type { Boundary } from "#core/schema/boundary.ts";

/**
 * What the build step wrote, behind one typed door. Files are read, not imported: bundling megabytes of JSON costs
 * seconds and memory. Each is read once a process.
 */
const folder = process.env.PORTAL_GENERATED ?? "src/generated";

export const site = once<Site>("site");
export const homePage = once<HomePage>("home");
export const unitsPage = once<UnitsPage>("units");
export const indicatorsPage = once<IndicatorsPage | null>("indicators");
export const methodsPage = once<MethodsPage>("methods");
export const dataPage = once<DataPage>("data");
export const dataQualityPage = once<DataQualityPage>("data-quality");
export const boundaries = once<readonly Boundary[]>("boundaries");

const units = keyed<UnitPage>("unit-profiles", (page) => page.id);
const innovations = keyed<InnovationPage>("innovation-profiles", (page) => page.id);
const catalogue = keyed<CataloguePage>("catalogue", (page) => String(page.page));
const indicators = keyed<IndicatorPage>("indicator-profiles", (page) => page.key);
const years = keyed<YearPage>("years", (page) => String(page.year));
const methods = keyed<MethodPage>("method-profiles", (page) => page.id);

export const unitIds = (): string[] => [...units().keys()];
export const unitPage = (id: string): UnitPage => found(units(), id);
export const innovationIds = (): string[] => [...innovations().keys()];
export const innovationPage = (id: string): InnovationPage => found(innovations(), id);
export const cataloguePages = (): string[] => [...catalogue().keys()];
export const cataloguePage = (page: string): CataloguePage => found(catalogue(), page);
export const indicatorKeys = (): string[] => [...indicators().keys()];
export const indicatorPage = (key: string): IndicatorPage => found(indicators(), key);
export const yearKeys = (): string[] => [...years().keys()];
export const yearPage = (year: string): YearPage => found(years(), year);
export const methodIds = (): string[] => [...methods().keys()];
export const methodPage = (id: string): MethodPage => found(methods(), id);

function once<Artefact>(name: string): () => Artefact {
  const path = join(folder, `${name}.json`);
  let kept: { artefact: Artefact; written: number } | undefined;
  return () => {
    // A build reads each file once; the live server looks whether the data has changed since.
    if (kept && !import.meta.env.DEV) return kept.artefact;
    const written = statSync(path).mtimeMs;
    if (kept?.written !== written) kept = { artefact: JSON.parse(readFileSync(path, "utf8")) as Artefact, written };
    return kept.artefact;
  };
}

function keyed<Page>(name: string, keyOf: (page: Page) => string): () => ReadonlyMap<string, Page> {
  const pages = once<readonly Page[]>(name);
  let kept: { pages: readonly Page[]; byKey: Map<string, Page> } | undefined;
  return () => {
    const current = pages();
    if (kept?.pages !== current) kept = { pages: current, byKey: new Map(current.map((page) => [keyOf(page), page])) };
    return kept.byKey;
  };
}

function found<Page>(pages: ReadonlyMap<string, Page>, key: string): Page {
  const page = pages.get(key);
  if (page === undefined) throw new Error(`no artefact for ${key}`);
  return page;
}
