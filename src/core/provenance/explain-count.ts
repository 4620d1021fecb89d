import type { NodeResult } from "#core/composite/node-result.ts";
import { stageOrder } from "#core/composite/stage-order.ts";
import type { Branch } from "#core/composite/tree-node.ts";
import { findAffair } from "#core/schema/affair.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import { capCell } from "./attainable-formula.ts";
import { countedFrom, countedPart } from "./counted-parts.ts";
import { resultOf } from "./explain-mean.ts";
import type { Formula, InnovationCount, Row } from "./formula.ts";
import type { YearScene } from "./year-scene.ts";

/** The score for the number of innovations, with its cap and its gate of basic-service affairs. */
export function explainCount(
  branch: Branch,
  buckets: readonly number[],
  scene: YearScene,
  result: NodeResult | undefined,
): Formula {
  const { group, key, children } = branch;
  const { cells, subjects } = scene;
  const innovations = countedFrom(buckets, stageOrder[group.minimumStage], scene);
  const leaf = children[0];
  if (!leaf) return { op: "undefined", reason: "bobot-tidak-diketahui" };
  const { minimumBasicAffairs } = group;
  const affairs = () => basicAffairs(innovations.flatMap((at) => subjects.innovations[at] ?? []));
  const count: InnovationCount = {
    op: "innovation-count",
    node: key,
    weight: cells.weight(leaf),
    cap: capCell(branch, cells),
    stage: cells.group(group, "minimumStage", group.minimumStage),
    gate:
      minimumBasicAffairs === null
        ? null
        : { minimum: cells.group(group, "minimumBasicAffairs", minimumBasicAffairs), affairs: affairs() },
    parts: innovations.map((at) => countedPart(at, evidenceOf(at, scene), scene)),
    ...resultOf(result),
  };
  return count;
}

/** One row for each different basic-service affair, by the order of innovations given. */
function basicAffairs(innovations: readonly Innovation[]): Row[] {
  const { file, columns } = innovationTable;
  const found = new Map<string, Row>();
  for (const { line, affair, otherAffairs } of innovations) {
    const named = [
      { column: columns.affair.heading, names: affair === null ? [] : [affair] },
      { column: columns.otherAffairs.heading, names: otherAffairs ?? [] },
    ];
    for (const { column, names } of named) {
      for (const text of names) {
        const known = findAffair(text);
        if (known?.group !== "basic" || found.has(known.slug)) continue;
        found.set(known.slug, { op: "row", file, line, column, text });
      }
    }
  }
  return [...found.values()];
}

/** Why an innovation counts: its maturity where that is a figure, else one of its score rows. */
function evidenceOf(innovation: number, { tally, subjects, maturitySlug, anyScoreOf }: YearScene): Formula {
  const id = subjects.innovations[innovation]?.id ?? "";
  if (tally.plan.means.length > 0) return { op: "figure", slug: maturitySlug(id), use: "exact" };
  return anyScoreOf(innovation) ?? { op: "undefined", reason: "tidak-ada-data" };
}
