import { affairName, buildInnovationCard } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { NeedMatch } from "./match-needs.ts";
import type { NeedCounts, NeedLink, NeedPage, NeedsPage } from "./need-pages.ts";
import { needGroups } from "./need-pages.ts";

const entriesOnPage = 30;

type Matches = ReadonlyMap<string, readonly NeedMatch[]>;

/** All needs in the order of their file; null where there are none. */
export function buildNeedsPage({ dataset }: Context, matches: Matches): NeedsPage | null {
  if (dataset.needs.length === 0) return null;
  const needs = dataset.needs.map((need) => ({
    slug: need.slug,
    name: nameOf(need),
    ...countMatches(matches.get(need.slug) ?? []),
  }));
  const gathered = new Set([...matches.values()].flatMap((each) => each.map(({ innovation }) => innovation.id)));
  return { needs, innovations: dataset.innovations.length, gathered: gathered.size };
}

/** Every page of every need; a need that gathers nothing has one page that says so. */
export function buildNeedPages(context: Context, matches: Matches): NeedPage[] {
  const links = needLinks(context);
  return context.dataset.needs.flatMap((need) => {
    const found = matches.get(need.slug) ?? [];
    const pages = pageCount(found);
    return Array.from({ length: pages }, (_, index) => ({
      slug: need.slug,
      name: nameOf(need),
      place: placeOf(need.slug, index + 1),
      page: index + 1,
      pages,
      counts: countMatches(found),
      affairs: (need.affairs ?? []).flatMap((affair) => affairName(affair) ?? []),
      keywords: need.keywords ?? [],
      groups: groupsOf(context, found.slice(index * entriesOnPage, (index + 1) * entriesOnPage)),
      others: links.filter(({ slug }) => slug !== need.slug),
    }));
  });
}

/** What comes after /kebutuhan/ in the address of each page. */
export function needPlaces({ dataset }: Context, matches: Matches): string[] {
  return dataset.needs.flatMap(({ slug }) =>
    Array.from({ length: pageCount(matches.get(slug) ?? []) }, (_, index) => placeOf(slug, index + 1)),
  );
}

export function needLinks({ dataset }: Context): NeedLink[] {
  return dataset.needs.map((need) => ({ slug: need.slug, name: nameOf(need) }));
}

function pageCount(found: readonly NeedMatch[]): number {
  return Math.max(1, Math.ceil(found.length / entriesOnPage));
}

function placeOf(slug: string, page: number): string {
  return page === 1 ? slug : `${slug}/halaman/${page}`;
}

function countMatches(found: readonly NeedMatch[]): NeedCounts {
  const count = (group: NeedMatch["group"]) => found.filter((match) => match.group === group).length;
  return { total: found.length, mentions: count("mentions"), affair: count("affair"), stopped: count("stopped") };
}

function groupsOf(context: Context, found: readonly NeedMatch[]): NeedPage["groups"] {
  return needGroups
    .map((group) => ({
      group,
      entries: found
        .filter((match) => match.group === group)
        .map(({ innovation, words, affair }) => ({
          card: buildInnovationCard(context, innovation),
          reason: { words, affair: affairName(affair) },
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
}
