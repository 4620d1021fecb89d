import type { Site } from "#core/artefacts/site.ts";
import type { Locale } from "../i18n/locale.ts";
import { pagePath } from "../i18n/locale.ts";
import type { FigureContent } from "./published-figure.ts";
import { figurePlace, publicAddress } from "./twin-paths.ts";

/** The figure's numbers with all that explains them. Rows are objects by the columns' keys; null is a gap. */
export function figureJson(figure: FigureContent, site: Site, locale: Locale): string {
  const { id, title, finding, definition, unit, methods, notes, columns, rows } = figure;
  const address = (path: string) => publicAddress(path, site.address);
  const content = {
    id,
    title,
    finding,
    definition,
    unit,
    method: methods.map((method) => ({ id: method, page: address(pagePath(locale, `/metode/${method}/`)) })),
    asOf: site.dataAsOf,
    edition: site.edition,
    licence: site.licence,
    source: site.contact.name,
    notes,
    sample: site.sample,
    language: locale,
    page: address(figurePlace(figure, locale)),
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null]))),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
