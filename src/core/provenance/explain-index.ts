import { maximumOf } from "#core/composite/index-scale.ts";
import type { Evaluation } from "#core/composite/method-run.ts";
import type { Branch, Leaf, TreeNode } from "#core/composite/tree-node.ts";
import { unitIndexNode } from "#core/composite/unit-index.ts";
import { floorFormula, mostFormula, nothingFormula } from "./attainable-formula.ts";
import { explainCount } from "./explain-count.ts";
import { explainLeaf } from "./explain-leaf.ts";
import { explainMean, explainPlainMean, resultOf } from "./explain-mean.ts";
import type { Formula, Part } from "./formula.ts";
import { plain } from "./method-cells.ts";
import { needsShares, shareFormula } from "./share-formula.ts";
import type { YearScene } from "./year-scene.ts";

/** The formula of one unit's index on one root, rounding included. */
export function explainIndex(evaluation: Evaluation, scene: YearScene): Formula {
  const { roots, method } = scene.tally.plan.tree;
  const root = roots.find(({ key }) => key === evaluation.node);
  const of =
    evaluation.node === unitIndexNode ? unitIndex(evaluation, scene) : root && onScale(root, evaluation, scene);
  if (!of) throw new Error(`no root ${evaluation.node}`);
  return { op: "round", decimals: scene.cells.header("desimal", method.decimals), of };
}

function unitIndex({ unit, nodes }: Evaluation, scene: YearScene): Formula {
  const { tally, cells } = scene;
  const mean = tally.plan.means[0];
  const maximum = mean && mostFormula(mean.branch, cells);
  if (!mean || !maximum) throw new Error("a unit index rests on a mean over innovations with a known maximum");
  const of = explainPlainMean(mean.branch, [unit], scene, nodes.get(mean.branch.key));
  return { op: "rescale", bottom: cells.bottom, top: cells.top, maximum, of };
}

/** A sum of points with a known maximum is brought to the method's scale; every other root is on it. */
function onScale(root: Branch, evaluation: Evaluation, scene: YearScene): Formula {
  const of = explainNode(root, evaluation, scene);
  const { cells } = scene;
  const maximum = maximumOf(root) === null ? null : mostFormula(root, cells);
  if (maximum === null) return of;
  const floor = floorFormula(root, cells);
  return { op: "rescale", bottom: cells.bottom, top: cells.top, ...(floor ? { floor } : {}), maximum, of };
}

function explainNode(node: TreeNode, evaluation: Evaluation, scene: YearScene): Formula {
  if (node.kind === "leaf") return unitLeaf(node, evaluation, scene);
  const { subjects } = scene;
  const result = node.group.parent === null ? undefined : evaluation.nodes.get(node.key);
  const buckets = subjects.bucketsBelow.get(evaluation.unit) ?? [evaluation.unit];
  if (node.group.aggregation === "rerata-inovasi") return explainMean(node, buckets, scene, result);
  if (node.group.aggregation === "jumlah-inovasi") return explainCount(node, buckets, scene, result);
  return explainBranch(node, evaluation, scene);
}

function unitLeaf(leaf: Leaf, { unit }: Evaluation, { trace, cells, tally, observed }: YearScene): Formula {
  const cell = trace.cellOf(leaf.index, { kind: "unit", at: unit });
  if (cell.op === "missing") return cell;
  return explainLeaf(leaf, cell, cells, tally.normalisers[leaf.index] ?? null, () => observed(leaf));
}

function explainBranch(branch: Branch, evaluation: Evaluation, scene: YearScene): Formula {
  const { key, group, children } = branch;
  const { cells } = scene;
  const gapOf = (child: TreeNode) => evaluation.nodes.get(child.key)?.score === null;
  const complete = children.every((child) => !gapOf(child) && evaluation.nodes.get(child.key)?.coverage === 1);
  const policy = complete
    ? {}
    : {
        missing: cells.group(group, "missing", group.missing),
        minimumCoverage: cells.group(group, "minimumCoverage", group.minimumCoverage),
      };
  const sharing = needsShares(group, scene.tally.plan.tree.method);
  const parts = children.map((child): Part => {
    const part = { weight: cells.weight(child), of: explainNode(child, evaluation, scene) };
    if (complete) return part;
    const absent = group.missing === "nol" && gapOf(child) ? { absent: nothingFormula(child, cells) ?? plain(0) } : {};
    const share = sharing ? shareFormula(branch, child, cells) : null;
    return { ...part, ...absent, ...(share ? { share } : {}) };
  });
  const aggregation = cells.group(group, "aggregation", group.aggregation);
  const result = group.parent === null ? {} : resultOf(evaluation.nodes.get(key));
  return { op: "combine", node: key, aggregation, ...policy, parts, ...result };
}
