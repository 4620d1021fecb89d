import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { Site } from "./site.ts";

export function buildSite(context: Context): Site {
  const { portal, innovations, boundaries, methods, units } = context.dataset;
  const region = context.units.get(portal.regionId ?? "");
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
    has: {
      innovations: innovations.length > 0,
      indicators: methods.some((method) => method.indicators.length > 0),
      units: units.length > 0,
      map: boundaries.length > 0,
    },
  };
}
