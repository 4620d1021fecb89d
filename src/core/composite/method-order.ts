import { compareTexts } from "#core/compare-texts.ts";
import type { Indicator, Method } from "#core/schema/method.ts";

type Lists = Pick<Method, "groups" | "indicators">;

/** What orders a row: the whole number and the text of its number, then its key. */
type Place = { leading: number; number: string; key: string };

const unnumbered = { leading: Number.POSITIVE_INFINITY, number: "" };

/**
 * A method whose lists do not follow the order of its files: indicators by number (2b before 10), then key; groups by the
 * first indicator anywhere below them, then key. Without numbers the keys alone decide.
 */
export function inFixedOrder<Rule extends Lists>(method: Rule): Rule {
  const indicators = method.indicators.toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  const firstBelow = firstPlaces({ groups: method.groups, indicators });
  const groupPlace = (key: string) => ({ ...unnumbered, ...firstBelow.get(key), key });
  return {
    ...method,
    groups: method.groups.toSorted((a, b) => comparePlaces(groupPlace(a.key), groupPlace(b.key))),
    indicators,
  };
}

/** By group, the number of the first indicator below it; groups without a numbered one have no entry. */
function firstPlaces({ groups, indicators }: Lists): Map<string, Pick<Place, "leading" | "number">> {
  const parentOf = new Map(groups.map(({ key, parent }) => [key, parent]));
  const first = new Map<string, Pick<Place, "leading" | "number">>();
  for (const indicator of indicators) {
    const { leading, number } = placeOf(indicator);
    if (!Number.isFinite(leading)) continue;
    // Indicators come in order, so a group that has its first one has been walked through, and all above it.
    for (let key: string | null = indicator.parent; key !== null && !first.has(key); key = parentOf.get(key) ?? null)
      first.set(key, { leading, number });
  }
  return first;
}

function placeOf({ number, key }: Indicator): Place {
  const digits = /^\d{1,9}/.exec(number ?? "")?.[0];
  return digits === undefined ? { ...unnumbered, key } : { leading: Number(digits), number: number ?? "", key };
}

function comparePlaces(a: Place, b: Place): number {
  return compareNumbers(a.leading, b.leading) || compareTexts(a.number, b.number) || compareTexts(a.key, b.key);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
