import { effectiveWeights } from "#core/composite/effective-weights.ts";
import type { Method } from "#core/schema/method.ts";
import type { Text } from "#core/text.ts";
import { allIndicators } from "./build-indicator-grid.ts";
import type { Context } from "./context.ts";
import type { IndicatorLine, IndicatorsPage } from "./indicator-pages.ts";

/** The newest method's indicators under their groups, then those that only older methods had. Null without methods. */
export function buildIndicatorsPage(context: Context): IndicatorsPage | null {
  const newest = context.dataset.methods.at(-1);
  if (!newest) return null;
  const current = new Set(newest.indicators.map((indicator) => indicator.key));
  const former = allIndicators(context.dataset.methods).filter(({ indicator }) => !current.has(indicator.key));
  const shares = sharesOf(newest);
  const byGroup = Map.groupBy(newest.indicators, (indicator) => indicator.parent);
  return {
    methodId: newest.id,
    methodName: newest.name,
    years: newest.years,
    groups: [...byGroup].map(([key, indicators]) => ({
      key,
      name: groupName(newest, key),
      path: pathOf(newest, key),
      indicators: indicators.map(
        (indicator): IndicatorLine => ({
          key: indicator.key,
          number: indicator.number,
          name: indicator.name,
          scope: indicator.scope,
          weight: indicator.weight,
          weightIsReference: indicator.weightIsReference,
          share: shares.get(indicator.key) ?? null,
          mandatory: indicator.mandatory,
        }),
      ),
    })),
    former: former.map(({ indicator }) => ({
      key: indicator.key,
      name: indicator.name,
      years: context.dataset.methods
        .filter((method) => method.indicators.some((other) => other.key === indicator.key))
        .flatMap((method) => method.years),
    })),
  };
}

/** Share of the index by node; a key is missing where weights are not published. */
export function sharesOf(method: Method): ReadonlyMap<string, number> {
  return new Map(
    effectiveWeights(method).flatMap(({ node, share }) => (share === null ? [] : [[node, share] as const])),
  );
}

/** Share of the unit index by indicator: of the mean over innovations that it rests on. Empty where there is none. */
export function unitSharesOf(method: Method): ReadonlyMap<string, number> {
  const mean = method.groups.find(({ aggregation }) => aggregation === "rerata-inovasi");
  if (!mean) return new Map();
  // The mean taken for itself: what is above it plays no part in the unit index.
  const apart = method.groups.map((group) => (group === mean ? { ...group, parent: null } : group));
  return new Map(
    effectiveWeights({ ...method, groups: apart }).flatMap(({ node, root, isIndicator, share }) =>
      root === mean.key && isIndicator && share !== null ? [[node, share] as const] : [],
    ),
  );
}

export function groupName(method: Method, key: string): Text {
  return method.groups.find((group) => group.key === key)?.name ?? { id: key, en: null };
}

/** Names of the groups above a group, root first. */
function pathOf(method: Method, key: string): Text[] {
  const path: Text[] = [];
  const seen = new Set<string>();
  for (let parent = parentOf(method, key); parent !== null && !seen.has(parent); parent = parentOf(method, parent)) {
    seen.add(parent);
    path.unshift(groupName(method, parent));
  }
  return path;
}

function parentOf(method: Method, key: string): string | null {
  return method.groups.find((group) => group.key === key)?.parent ?? null;
}
