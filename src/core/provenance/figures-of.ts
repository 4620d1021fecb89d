import type { Indices } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import { once } from "#core/once.ts";
import { explainRank, explainRanked } from "./explain-rank.ts";
import { explainer } from "./explainer.ts";
import type { Figure, FigureEntry } from "./figure.ts";
import { figureEntries, kindPart } from "./figure-entries.ts";
import type { Formula } from "./formula.ts";
import { rankedGroups } from "./ranked-groups.ts";

/** The published figures of a dataset. A formula is made when it is asked for, each time anew. */
export type Figures = {
  entries: readonly FigureEntry[];
  /** Null for a slug that is none of them. */
  figureOf: (slug: string) => Figure | null;
};

/** `indices` are those of the dataset. */
export function figuresOf(dataset: Dataset, indices: Indices): Figures {
  const groups = rankedGroups(indices, dataset);
  const { entries, slugFor } = figureEntries(dataset, indices, groups);
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const groupBySlug = new Map(
    groups.map((group) => [slugFor("pembanding", group.node, kindPart(group.kind), group.year), group]),
  );
  const groupOfRow = once(
    () =>
      new Map(
        groups.flatMap((group) => group.rows.map((row) => [slugFor("indeks", row.node, row.unitId, row.year), group])),
      ),
  );
  const explain = once(() => explainer(dataset, (innovation, year) => slugFor("kematangan", innovation, year)));

  function formulaOf(entry: FigureEntry): Formula {
    const { kind, node, unit, innovation, year } = entry;
    switch (kind) {
      case "indeks":
        return explain().index(node, unit ?? "", year);
      case "kematangan":
        return explain().maturity(innovation ?? "", year);
      case "pembanding":
        return explainRanked(known(groupBySlug.get(entry.slug)), (row) =>
          slugFor("indeks", row.node, row.unitId, row.year),
        );
      case "peringkat": {
        const own = slugFor("indeks", node, unit ?? "", year);
        const group = known(groupOfRow().get(own));
        return explainRank(own, group.method, slugFor("pembanding", group.node, kindPart(group.kind), group.year));
      }
      default:
        throw new Error(`unknown kind: ${kind satisfies never}`);
    }
  }

  return {
    entries,
    figureOf(slug) {
      const entry = bySlug.get(slug);
      return entry ? { ...entry, formula: formulaOf(entry) } : null;
    },
  };
}

function known<Group>(group: Group | undefined): Group {
  if (group === undefined) throw new Error("a figure of ranked units without its group");
  return group;
}
