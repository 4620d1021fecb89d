import type { APIRoute } from "astro";
import { figureViews, site } from "../../../artefacts.ts";
import { figureJson } from "../../../figures/figure-json.ts";
import type { FigureRoute } from "../../../figures/figure-routes.ts";
import { figureRoutes } from "../../../figures/figure-routes.ts";

export const getStaticPaths = () => figureRoutes(figureViews());

export const GET: APIRoute<FigureRoute> = ({ props: { figure, locale } }) =>
  new Response(figureJson(figure, site(), locale), { headers: { "content-type": "application/json" } });
