import type { APIRoute } from "astro";
import { figureViews, site } from "../../../artefacts.ts";
import type { FigureRoute } from "../../../figures/figure-routes.ts";
import { figureRoutes } from "../../../figures/figure-routes.ts";
import { figureSvg } from "../../../figures/figure-svg.ts";

export const getStaticPaths = () => figureRoutes(figureViews());

export const GET: APIRoute<FigureRoute> = ({ props: { figure, locale } }) =>
  new Response(figureSvg(figure, site(), locale), { headers: { "content-type": "image/svg+xml" } });
