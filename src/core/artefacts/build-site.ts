import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { Site } from "./site.ts";

/** `paths` are the addresses of all pages. */
export function buildSite(context: Context, paths: readonly string[]): Site {
  const { portal, innovations, boundaries, methods, units } = context.dataset;
  const region = context.units.get(portal.regionId ?? "");
  const has = {
    innovations: innovations.length > 0,
    indicators: methods.some((method) => method.indicators.length > 0),
    units: units.length > 0,
    map: boundaries.length > 0,
  };
  return {
    title: portal.title,
    regionName: region ? nameOf(region) : null,
    address: portal.address,
    licence: portal.licence,
    contact: portal.contact,
    edition: portal.edition,
    dataAsOf: portal.dataAsOf,
    sample: portal.sample,
    years: context.years,
    latestYear: context.latestYear,
    sections: sectionsOf(paths, has),
    has,
  };
}

/** First addresses of the parts; the catalogue and the registers always have one, but are only offered if they hold anything. */
function sectionsOf(paths: readonly string[], has: Site["has"]): string[] {
  const empty = [
    ...(has.innovations ? [] : ["/inovasi/"]),
    ...(has.indicators ? [] : ["/indikator/"]),
    ...(has.units ? [] : ["/unit/"]),
  ];
  return paths.filter((path) => /^\/(?:[^/]+\/)?$/.test(path) && path !== "/en/" && !empty.includes(path));
}
