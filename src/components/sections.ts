import type { Site } from "#core/artefacts/site.ts";

/** Parts of the site that the navigation names; the about page stands in the footer. */
export type Section = "home" | "innovations" | "units" | "indicators" | "years" | "methods" | "data" | "about";

/** The navigation of a site: what its data do not have is not offered. */
export function navigation(site: Site): readonly { section: Exclude<Section, "about">; path: string }[] {
  const { innovations, units, indicators } = site.has;
  return [
    { section: "home", path: "/" },
    ...(innovations ? [{ section: "innovations" as const, path: "/inovasi/" }] : []),
    ...(units ? [{ section: "units" as const, path: "/unit/" }] : []),
    ...(indicators ? [{ section: "indicators" as const, path: "/indikator/" }] : []),
    { section: "years", path: "/tahun/" },
    { section: "methods", path: "/metode/" },
    { section: "data", path: "/data/" },
  ];
}
