import type { Context } from "./context.ts";
import type { Ranking } from "./ranking.ts";
import type { PredicateCount } from "./year-page.ts";

/** Units by predicate in each ranking that gives any; one unit alone is no count. */
export function buildPredicateCounts(context: Context, rankings: readonly Ranking[]): PredicateCount[] {
  return rankings.flatMap((ranking): PredicateCount[] => {
    const bounds = context.methods.get(ranking.methodId)?.predicates ?? [];
    const valued = ranking.rows.filter(({ value }) => value !== null);
    if (valued.length < 2 || valued.every(({ predicate }) => predicate === null)) return [];
    const countOf = (id: string) => valued.filter(({ predicate }) => predicate?.id === id).length;
    return [
      {
        kind: ranking.kind,
        node: ranking.node,
        nodeName: ranking.nodeName,
        counted: valued.length,
        predicates: bounds.map(({ name, lowerBound }) => ({ name, lowerBound, count: countOf(name.id) })),
        none: valued.filter(({ predicate }) => predicate === null).length,
      },
    ];
  });
}
