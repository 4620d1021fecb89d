import type { Locale } from "../i18n/locale.ts";
import { locales } from "../i18n/locale.ts";
import type { PublishedFigure } from "./published-figure.ts";
import type { FigureViews } from "./published-figures.ts";
import { publishedFigures } from "./published-figures.ts";

export type FigureRoute = { figure: PublishedFigure; locale: Locale };
type Routes = { params: { locale: string | undefined; figure: string }; props: FigureRoute }[];

let kept: { of: FigureViews["home"]; routes: Routes } | undefined;

/** Routes of every figure in both languages. Drawn once for all endpoints, and again when the data have changed. */
export function figureRoutes(views: FigureViews): Routes {
  if (kept?.of !== views.home) kept = { of: views.home, routes: drawnRoutes(views) };
  // A list for each endpoint: Astro keeps what it knows of a route on the list itself.
  return [...kept.routes];
}

function drawnRoutes(views: FigureViews): Routes {
  return locales.flatMap((locale) =>
    publishedFigures(views, locale).map((figure) => ({
      params: { locale: locale === "id" ? undefined : locale, figure: figure.id },
      props: { figure, locale },
    })),
  );
}
