import { buildActivityMap } from "./build-activity-map.ts";
import { buildFunnel, toFigure } from "./build-funnel.ts";
import { buildHomeFacts } from "./build-home-facts.ts";
import { buildIndexTrend, mainNode, nextPredicate } from "./build-index-trend.ts";
import { buildInnovationCard, newestFirst } from "./build-innovation-card.ts";
import { buildRankings } from "./build-ranking.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { factSlugOf, unitFactSlug } from "./fact-slug.ts";
import type { Funnel, HomePage, RegionLead } from "./home-page.ts";
import type { NeedsPage } from "./need-pages.ts";

const newestShown = 6;
const endsShown = 10;

/** `needs` is the page of life situations; null where there is none. */
export function buildHomePage(context: Context, needs: NeedsPage | null): HomePage {
  const lead = buildLead(context);
  return {
    lead,
    ranking: lead === null ? buildEnds(context) : null,
    facts: buildHomeFacts(context),
    needs: (needs?.needs ?? []).map(({ slug, name, total }) => ({ slug, name, total })),
    funnel: mostDisputedFunnel(context),
    map: buildActivityMap(context),
    newest: newestFirst(context)
      .slice(0, newestShown)
      .map((innovation) => buildInnovationCard(context, innovation)),
  };
}

/** The region's index where `portal.json` names a region that has one. */
function buildLead(context: Context): RegionLead | null {
  const region = context.units.get(context.dataset.portal.regionId ?? "");
  const node = region ? mainNode(context, region.id) : null;
  const trend = region && node !== null ? buildIndexTrend(context, region.id, node) : null;
  const latest = trend?.points.findLast((point) => point.value !== null) ?? trend?.points.at(-1);
  if (!region || !trend || !latest) return null;
  const official = context.dataset.officialResults.filter((row) => row.region === region.id);
  return {
    unitId: region.id,
    name: nameOf(region),
    fact: unitFactSlug(context, region.id, latest.year),
    latest,
    trend,
    next: nextPredicate(context, trend),
    published: official.filter((row) => isResult(row.measure)).map(toFigure),
    targets: context.dataset.targets.map(({ year, measure, value, source }) => ({
      year,
      value,
      source,
      fact: factSlugOf({ target: measure, year }),
    })),
  };
}

/** Results of the assessment itself; counts and rounds of contests stand on the pages of their years. */
function isResult(measure: string): boolean {
  return /^(?:iid|predikat|penghargaan|peringkat)/.test(measure);
}

/** First and last rows of the largest ranking, for data without one region in the middle. */
function buildEnds(context: Context): HomePage["ranking"] {
  const ranking = buildRankings(context, context.latestYear).toSorted((a, b) => b.ranked - a.ranked)[0];
  if (!ranking || ranking.ranked === 0) return null;
  const ranked = ranking.rows.slice(0, ranking.ranked);
  return {
    top: { ...ranking, rows: ranked.slice(0, endsShown) },
    bottom: { ...ranking, rows: ranked.slice(Math.max(endsShown, ranked.length - endsShown)) },
  };
}

/** The newest year of which somebody published counts, so that the conflict shows; else the newest year. */
function mostDisputedFunnel(context: Context): Funnel | null {
  const funnels = context.years.toReversed().flatMap((year) => buildFunnel(context, year) ?? []);
  return funnels.find((funnel) => funnel.published.length > 1) ?? funnels[0] ?? null;
}
