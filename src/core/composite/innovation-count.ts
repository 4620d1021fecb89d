import { countCapOf } from "./attainable.ts";
import type { CountedInnovations } from "./counted-innovations.ts";
import { slotsFrom } from "./counted-innovations.ts";
import type { NodeResult } from "./node-result.ts";
import { complete, undetermined } from "./node-result.ts";
import { decimal, multiply } from "./rational.ts";
import { stageOrder } from "./stage-order.ts";
import type { Branch } from "./tree-node.ts";

/** A count score: the node's own result, that of its indicator (innovations that count), and how many there are. */
export type InnovationCount = { result: NodeResult; indicator: NodeResult; innovations: number };

/**
 * Weight × min(n, cap), or 0 unless the innovations touch enough of the six basic-service affairs (METHODS formula 2). A count
 * misses nothing: coverage is 1. Null weight means not published.
 */
export function innovationCount(
  branch: Branch,
  counted: CountedInnovations,
  buckets: readonly number[],
): InnovationCount {
  const { group, children } = branch;
  const slots = slotsFrom(stageOrder[group.minimumStage], buckets, counted.buckets);
  const innovations = slots.reduce((sum, slot) => sum + (counted.inSlot[slot] as number), 0);
  const affairs = slots.reduce((all, slot) => all | (counted.affairsInSlot[slot] as number), 0);
  const enough = bitCount(affairs) >= (group.minimumBasicAffairs ?? 0);
  const score = decimal(enough ? Math.min(innovations, countCapOf(group, children) ?? innovations) : 0);
  const weight = children[0]?.weight ?? null;
  const result = weight === null ? undetermined("bobot-tidak-diketahui", 1) : complete(multiply(weight, score));
  return { result, indicator: complete(score), innovations };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
