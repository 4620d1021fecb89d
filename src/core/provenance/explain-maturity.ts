import type { InnovationMeanPlan } from "#core/composite/tree-plan.ts";
import { participationTable } from "#core/schema/participation.ts";
import { mostFormula, nothingFormula } from "./attainable-formula.ts";
import { explainLeaf } from "./explain-leaf.ts";
import type { Formula, Missing, Part, Row } from "./formula.ts";
import { innovationFactors } from "./innovation-factors.ts";
import { plain } from "./method-cells.ts";
import { needsShares } from "./share-formula.ts";
import type { YearScene } from "./year-scene.ts";

/** The maturity of one innovation under a mean over innovations: the one given, else the weighted sum of its rows. */
export function explainMaturity(mean: InnovationMeanPlan, innovation: number, scene: YearScene): Formula {
  const { tally, cells } = scene;
  const reported = tally.maturities[tally.plan.means.indexOf(mean)]?.reported[innovation] ?? 0;
  const given = givenMaturity(innovation, scene);
  if (reported === 0 && given) return given;
  if (reported === 0 && (tally.counted.stage[innovation] as number) < 0) return nothingOf(innovation, scene);
  const { group, key } = mean.branch;
  const complete = reported === mean.leaves.length;
  const aggregation = cells.group(group, "aggregation", group.aggregation);
  const missing = complete ? {} : { missing: cells.group(group, "missing", group.missing) };
  return { op: "combine", node: key, aggregation, ...missing, parts: partsOf(mean, innovation, complete, scene) };
}

function partsOf(mean: InnovationMeanPlan, innovation: number, complete: boolean, scene: YearScene): Part[] {
  const { tally, cells, trace, observed } = scene;
  const factors = innovationFactors(mean.branch, cells);
  const sharing = needsShares(mean.branch.group, tally.plan.tree.method);
  const known = sharing && mean.leaves.every(({ limits }) => limits.most !== null);
  return mean.leaves.map((leaf): Part => {
    const cell = trace.cellOf(leaf.index, { kind: "innovation", at: innovation });
    const weight = factors.get(leaf.key) ?? plain(1);
    const of = explainLeaf(leaf, cell, cells, tally.normalisers[leaf.index] ?? null, () => observed(leaf));
    if (complete) return { weight, of };
    const most = known ? mostFormula(leaf, cells) : null;
    const share = most ? { share: { op: "product" as const, of: [weight, most] } } : {};
    const absent = mean.branch.group.missing === "nol" && cell.op === "missing";
    return { weight, of, ...(absent ? { absent: nothingFormula(leaf, cells) ?? plain(0) } : {}), ...share };
  });
}

/** An innovation that takes part without any score. */
function nothingOf(innovation: number, { tally, subjects, trace }: YearScene): Missing {
  const subject = subjects.innovations[innovation]?.id ?? "";
  return { op: "missing", indicator: null, subject, year: tally.year, file: trace.file, line: null, column: null };
}

function givenMaturity(innovation: number, { participationOf }: YearScene): Row | null {
  const row = participationOf(innovation);
  if (row === null || row.maturity === null) return null;
  const { file, columns } = participationTable;
  return { op: "row", file, line: row.line, column: columns.maturity.heading, text: String(row.maturity) };
}
