import type { Site } from "#core/artefacts/site.ts";

/** Every part of the site and where it begins, in the order in which they are offered. */
const addresses = {
  home: "/",
  needs: "/kebutuhan/",
  nearby: "/dekat/",
  innovations: "/inovasi/",
  map: "/peta/",
  units: "/unit/",
  compare: "/bandingkan/",
  trends: "/tren/",
  weights: "/bobot/",
  years: "/tahun/",
  official: "/hasil-resmi/",
  targets: "/target/",
  contests: "/kompetisi/",
  coaching: "/pembinaan/",
  indicators: "/indikator/",
  methods: "/metode/",
  facts: "/angka/",
  data: "/data/",
  quality: "/mutu-data/",
  press: "/pers/",
  about: "/tentang/",
  accessibility: "/aksesibilitas/",
} as const;

export type Section = keyof typeof addresses;
export type SectionLink<Offered extends Section = Section> = { section: Offered; path: string };

/** What stands at the head of every page: no more than one line holds. */
const chief = [
  "home",
  "needs",
  "innovations",
  "units",
  "indicators",
  "trends",
  "years",
  "methods",
  "data",
] as const satisfies readonly Section[];

export type ChiefSection = (typeof chief)[number];

/** The whole site in groups, for the foot of every page and for the menu of a phone. */
const groups = {
  citizens: ["needs", "nearby", "innovations", "map"],
  results: ["units", "compare", "trends", "weights", "years", "official", "targets"],
  programme: ["contests", "coaching"],
  numbers: ["indicators", "methods", "facts", "data", "quality"],
  site: ["press", "about", "accessibility"],
} as const satisfies Readonly<Record<string, readonly Section[]>>;

export type SectionGroup = keyof typeof groups;

/** The navigation of a site: what its data do not have is not offered. */
export function navigation(site: Site): SectionLink<ChiefSection>[] {
  return linked(site, chief);
}

/** Every part that the site has, by group; a group without any is left out. */
export function siteMap(site: Site): { group: SectionGroup; links: SectionLink[] }[] {
  return (Object.keys(groups) as SectionGroup[])
    .map((group) => ({ group, links: linked(site, groups[group]) }))
    .filter(({ links }) => links.length > 0);
}

function linked<Offered extends Section>({ sections }: Site, wanted: readonly Offered[]): SectionLink<Offered>[] {
  return wanted.map((section) => ({ section, path: addresses[section] })).filter(({ path }) => sections.includes(path));
}
