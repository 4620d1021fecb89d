import type { Facets } from "./build-facets.ts";
import { affairName } from "./build-innovation-card.ts";
import { buildInnovationPage } from "./build-innovation-page.ts";
import { buildSimilarInnovations } from "./build-similar-innovations.ts";
import type { Context } from "./context.ts";
import { facetMarks } from "./facet-marks.ts";
import type { InnovationPage, InnovationRelations } from "./innovation-page.ts";
import type { NeedLink, NeedPage } from "./need-pages.ts";

/** Needs named on a profile, so that one that shares its affair with many is not swamped by them. */
const mostNeeds = 3;

type ListKey = keyof InnovationRelations["lists"];

/** All profiles, each with the ways on from it: lists it stands in, needs it helps with, innovations like it. */
export function buildInnovationPages(
  context: Context,
  facets: Facets,
  needPages: readonly NeedPage[],
): InnovationPage[] {
  const similar = buildSimilarInnovations(context);
  const needs = needsByInnovation(needPages);
  return context.dataset.innovations.map((innovation) => {
    const lists = (key: ListKey): string | null =>
      existing(facets, key, facetMarks[key](context, innovation)[0]?.value);
    const relations: InnovationRelations = {
      lists: { urusan: lists("urusan"), jenis: lists("jenis"), tahapan: lists("tahapan") },
      otherAffairs: (innovation.otherAffairs ?? []).flatMap((affair) => {
        const name = affairName(affair);
        const mark = facetMarks.urusan(context, { ...innovation, affair })[0]?.value;
        return name === null ? [] : [{ name, list: existing(facets, "urusan", mark) }];
      }),
      needs: needs.get(innovation.id) ?? [],
      similar: similar.get(innovation.id) ?? [],
    };
    return { ...buildInnovationPage(context, innovation), ...relations };
  });
}

/** The value, where there is a list of it. */
function existing({ documents }: Facets, key: ListKey, value?: string): string | null {
  return value !== undefined && value !== "" && documents.get(key)?.has(value) ? value : null;
}

/** The needs that name an innovation, else those of its affair; in the order of their file. */
function needsByInnovation(pages: readonly NeedPage[]): ReadonlyMap<string, readonly NeedLink[]> {
  const found = new Map<string, { mentions: NeedLink[]; affair: NeedLink[] }>();
  for (const { slug, name, groups } of pages) {
    for (const { card, reason } of groups.flatMap(({ entries }) => entries)) {
      const own = found.get(card.id) ?? { mentions: [], affair: [] };
      own[reason.words.length > 0 ? "mentions" : "affair"].push({ slug, name });
      found.set(card.id, own);
    }
  }
  return new Map(
    [...found].map(([id, { mentions, affair }]) => [id, (mentions.length > 0 ? mentions : affair).slice(0, mostNeeds)]),
  );
}
