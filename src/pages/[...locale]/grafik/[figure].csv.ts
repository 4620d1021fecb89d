import type { APIRoute } from "astro";
import { figureViews } from "../../../artefacts.ts";
import { figureCsv } from "../../../figures/figure-csv.ts";
import type { FigureRoute } from "../../../figures/figure-routes.ts";
import { figureRoutes } from "../../../figures/figure-routes.ts";

export const getStaticPaths = () => figureRoutes(figureViews());

export const GET: APIRoute<FigureRoute> = ({ props: { figure, locale } }) =>
  new Response(figureCsv(figure, locale), { headers: { "content-type": "text/csv; charset=utf-8" } });
