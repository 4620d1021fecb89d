import { exactText } from "#core/composite/exact-text.ts";
import type { NodeResult } from "#core/composite/node-result.ts";
import { stageOrder } from "#core/composite/stage-order.ts";
import type { Branch } from "#core/composite/tree-node.ts";
import { countedFrom, countedPart } from "./counted-parts.ts";
import { explainMaturity } from "./explain-maturity.ts";
import type { Formula, InnovationMean } from "./formula.ts";
import { innovationFactors } from "./innovation-factors.ts";
import type { YearScene } from "./year-scene.ts";

/** The method's mean over innovations, from its stage on and with its floor. */
export function explainMean(
  branch: Branch,
  buckets: readonly number[],
  scene: YearScene,
  result: NodeResult | undefined,
): InnovationMean {
  const { group } = branch;
  const { cells } = scene;
  return {
    ...meanOf(branch, countedFrom(buckets, stageOrder[group.minimumStage], scene), scene, result),
    floor: cells.group(group, "minimumDivisor", group.minimumDivisor),
    stage: cells.group(group, "minimumStage", group.minimumStage),
  };
}

/** The mean over all innovations entered, as the unit index takes it: no floor. */
export function explainPlainMean(
  branch: Branch,
  buckets: readonly number[],
  scene: YearScene,
  result: NodeResult | undefined,
): InnovationMean {
  return meanOf(branch, countedFrom(buckets, stageOrder.diinput, scene), scene, result);
}

function meanOf(
  branch: Branch,
  innovations: readonly number[],
  scene: YearScene,
  result: NodeResult | undefined,
): InnovationMean {
  const { group, key } = branch;
  const { cells } = scene;
  return {
    op: "innovation-mean",
    node: key,
    floor: null,
    stage: null,
    missing: cells.group(group, "missing", group.missing),
    minimumCoverage: cells.group(group, "minimumCoverage", group.minimumCoverage),
    ...barredBy(branch, scene),
    parts: innovations.map((at) => countedPart(at, maturityPart(branch, at, scene), scene)),
    ...resultOf(result),
  };
}

function barredBy(branch: Branch, { tally, cells }: YearScene): { barred?: readonly Formula[] } {
  const mean = tally.plan.means.find((other) => other.branch === branch);
  if (!mean || mean.reason === null) return {};
  const factors = innovationFactors(branch, cells);
  const unknown = mean.leaves.flatMap(({ key }, at) => (mean.factors[at] === null ? (factors.get(key) ?? []) : []));
  return { barred: unknown.length > 0 ? unknown : [{ op: "undefined", reason: mean.reason }] };
}

/** Maturities of the method's first mean are figures of their own; those of any other stand here whole. */
function maturityPart(branch: Branch, innovation: number, scene: YearScene): Formula {
  const { means } = scene.tally.plan;
  const mean = means.find((other) => other.branch === branch);
  if (!mean) throw new Error(`no mean over innovations for ${branch.key}`);
  if (mean !== means[0]) return explainMaturity(mean, innovation, scene);
  const slug = scene.maturitySlug(scene.subjects.innovations[innovation]?.id ?? "");
  return { op: "figure", slug, use: "exact" };
}

/** A node's score as a formula carries it. */
export function resultOf(result: NodeResult | undefined): { result?: string | null } {
  return result ? { result: result.score === null ? null : exactText(result.score) } : {};
}
