import { compareTexts } from "#core/compare-texts.ts";
import type { EngineRun, MethodsRun } from "#core/composite/engine-run.ts";
import type { Evaluation } from "#core/composite/method-run.ts";
import { unitIndexNode } from "#core/composite/unit-index.ts";
import type { RankedRoot } from "./ranked-root.ts";
import { rankedRoot } from "./ranked-root.ts";

/** The roots of a run on which anybody has an index, by node, then year. */
export function rankedRoots({ reader, subjects }: EngineRun, { tallies, evaluations }: MethodsRun): RankedRoot[] {
  const idOf = ({ unit }: Evaluation) => subjects.units[unit]?.id ?? "";
  const tallyOf = new Map(tallies.map((tally) => [`${tally.plan.tree.method.id} ${tally.year}`, tally]));
  const byRoot = Map.groupBy(evaluations, ({ node, year }) => `${node} ${year}`);
  const roots = [...byRoot.values()].flatMap((own) => {
    const [{ method, year }] = own as [Evaluation];
    const tally = tallyOf.get(`${method.id} ${year}`);
    if (tally === undefined) throw new Error(`no tally for ${method.id} ${year}`);
    const sorted = own.toSorted((a, b) => compareTexts(idOf(a), idOf(b)));
    const root = rankedRoot(sorted, tally, reader);
    return root ? [root] : [];
  });
  return roots.sort((a, b) => compareTexts(a.node, b.node) || a.year - b.year);
}

/** Columns that are ranked together: by kind of unit, or all; only groups of at least two. */
export function rankGroups(
  { evaluations, method, node }: Pick<RankedRoot, "evaluations" | "method" | "node">,
  units: EngineRun["subjects"]["units"],
): Int32Array[] {
  const byKind = method.rankWithin === "kind" || node === unitIndexNode;
  const groups = Map.groupBy(evaluations.keys(), (column) =>
    byKind ? (units[evaluations[column]?.unit ?? -1]?.kind ?? "") : "",
  );
  return [...groups.values()].filter(({ length }) => length > 1).map((columns) => Int32Array.from(columns));
}
