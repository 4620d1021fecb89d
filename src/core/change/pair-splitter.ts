import { indexScale } from "#core/composite/index-scale.ts";
import type { Evaluation } from "#core/composite/method-run.ts";
import { branchesBelow } from "#core/composite/method-tree.ts";
import type { Quantity } from "#core/composite/quantity.ts";
import { minus, over, plus, sign, times } from "#core/composite/quantity.ts";
import { decimal, zero } from "#core/composite/rational.ts";
import type { ScoreReader } from "#core/composite/score-reader.ts";
import type { Branch } from "#core/composite/tree-node.ts";
import { unitIndexBasis, unitIndexNode } from "#core/composite/unit-index.ts";
import type { YearTally } from "#core/composite/year-tally.ts";
import type { Contribution, Split, StoryPart } from "./contribution.ts";
import { scaled } from "./contribution.ts";
import { manageable } from "./manageable.ts";
import type { MeanSides } from "./mean-sides.ts";
import { asRegion, asUnit, meanSides } from "./mean-sides.ts";
import type { MeanSplit } from "./split-mean.ts";
import { splitMean } from "./split-mean.ts";
import { splitTree } from "./split-tree.ts";

/** A split of the index's change, with the story of its one mean over innovations. */
export type IndexSplit = Split & { story: readonly Contribution<StoryPart>[]; matched: number | null };

type Line = { factor: Quantity; offset: Quantity };

/** Splits changes between two years of tallies; rows are summed once for all units. */
export function pairSplitter(tallies: readonly [YearTally, YearTally], reader: ScoreReader) {
  const sides = new Map<string, MeanSides | null>();
  const { subjects } = reader;

  function sidesOf(key: string, counting: typeof asRegion): MeanSides | null {
    const name = `${key} ${counting.name}`;
    const known = sides.get(name);
    if (known !== undefined) return known;
    const made = meanSides(tallies, key, reader, counting);
    sides.set(name, made);
    return made;
  }

  /** The unit index: low + width × mean / most. */
  function splitUnitIndex(before: Evaluation, now: Evaluation): IndexSplit {
    const bases = tallies.map(unitIndexBasis);
    const [a, b] = bases;
    const pair = a && b && sidesOf(b.mean.branch.key, asUnit)?.([now.unit]);
    if (!a || !b || !pair) return refused;
    const lines = [a, b].map(({ highest }, side) => unitLine(tallies[side] as YearTally, highest)) as [Line, Line];
    const { contributions, story, matched } = splitMean(...pair);
    return onScale(lines, [before, now], { contributions, reason: null, story, matched });
  }

  function splitRoot(before: Evaluation, now: Evaluation): IndexSplit {
    const roots = tallies.map(({ plan }) => plan.tree.roots.find(({ key }) => key === now.node));
    const [a, b] = roots;
    if (!a || !b) return refused;
    const lines = [a, b].map((root, side) => indexScale(root, (tallies[side] as YearTally).plan.tree.method.scale));
    const [from, to] = lines;
    if (!from || !to) return refused;
    const buckets = subjects.bucketsBelow.get(now.unit) ?? [now.unit];
    const means = new Map<string, MeanSplit>();
    const { contributions, reason, carried } = splitTree(
      [a, b],
      [
        { nodes: before.nodes, rootScore: ownScore(from, before) },
        { nodes: now.nodes, rootScore: ownScore(to, now) },
      ],
      { leafPart: restsOnInnovations(b) ? "spd" : "score", splitMean: (key) => meanOf(key, buckets, means) },
    );
    const [only] = means.size === 1 ? means : [];
    const story = only ? scaled(only[1].story, carried.get(only[0]) ?? zero) : [];
    const matched = only ? only[1].matched : null;
    return onScale([from, to], [before, now], { contributions, reason, story, matched });
  }

  function meanOf(key: string, buckets: readonly number[], means: Map<string, MeanSplit>): readonly Contribution[] {
    const pair = sidesOf(key, asRegion)?.(buckets);
    if (!pair) throw new Error(`no mean over innovations ${key} in both years`);
    const split = splitMean(...pair);
    means.set(key, split);
    return split.contributions;
  }

  return (before: Evaluation, now: Evaluation): IndexSplit =>
    now.node === unitIndexNode ? splitUnitIndex(before, now) : splitRoot(before, now);
}

const refused: IndexSplit = { contributions: [], reason: "pohon-berbeda", story: [], matched: null };

function restsOnInnovations(root: Branch): boolean {
  return branchesBelow(root, "rerata-inovasi").length + branchesBelow(root, "jumlah-inovasi").length > 0;
}

function unitLine({ plan }: YearTally, highest: Quantity): Line {
  const [low, high] = plan.tree.method.scale;
  return { factor: over(minus(decimal(high), decimal(low)), highest), offset: decimal(low) };
}

/** A root's score before it was brought to the index's scale. */
function ownScore({ factor, offset }: Line, { result }: Evaluation): Quantity {
  if (result.score === null) throw new Error("a change without an index");
  return manageable(over(minus(result.score, offset), factor));
}

/** Parts of the root's own score as points of the index; where the two scales differ, the rest is `rule`. */
function onScale(
  [from, to]: readonly [Line, Line],
  [before, now]: readonly [Evaluation, Evaluation],
  split: IndexSplit,
) {
  if (split.reason !== null) return { ...split, contributions: [], story: [] };
  const factor = half(plus(from.factor, to.factor));
  const own = half(plus(ownScore(from, before), ownScore(to, now)));
  const rule = plus(minus(to.offset, from.offset), times(minus(to.factor, from.factor), own));
  const contributions = scaled(split.contributions, factor);
  return {
    ...split,
    contributions:
      sign(rule) === 0 ? contributions : [...contributions, { indicator: null, part: "rule" as const, points: rule }],
    story: scaled(split.story, factor),
  };
}

function half(value: Quantity): Quantity {
  return over(value, { num: 2n, den: 1n });
}
