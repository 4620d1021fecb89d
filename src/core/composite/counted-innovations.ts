import { findAffair } from "#core/schema/affair.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Participation } from "#core/schema/participation.ts";
import { stageCount, stageOrder } from "./stage-order.ts";
import type { Subjects } from "./subjects.ts";

/**
 * The innovations that count in one year: those with score rows or a given maturity. `slot` = stage × buckets + bucket.
 */
export type CountedInnovations = {
  /** Furthest stage of each innovation as its place in the funnel; -1 where it does not count this year. */
  stage: Int8Array;
  /** `skor_kematangan` of each innovation, in maturity points; NaN where none is given. */
  given: Float64Array;
  buckets: number;
  /** How many innovations each slot holds. */
  inSlot: Int32Array;
  /** The basic-service affairs that the innovations of each slot touch, one bit each. */
  affairsInSlot: Uint8Array;
};

/**
 * Who counts at which stage. `scored[i]` says whether innovation i has a reported score row. Without a participation row an
 * innovation counts as `diinput`; in a year without any participation row it counts for every stage.
 */
export function countedInnovations(
  participations: readonly Participation[],
  scored: Uint8Array,
  subjects: Subjects,
  basicAffairs: Uint8Array,
): CountedInnovations {
  const size = subjects.innovations.length;
  const stage = new Int8Array(size).fill(participations.length === 0 ? stageCount - 1 : stageOrder.diinput);
  const given = new Float64Array(size).fill(Number.NaN);
  for (const participation of participations) {
    const innovation = subjects.innovationPosition.get(participation.innovationId);
    if (innovation === undefined) continue;
    stage[innovation] = stageOrder[participation.stage];
    if (participation.maturity !== null) given[innovation] = participation.maturity;
  }
  const buckets = subjects.units.length + 1;
  const inSlot = new Int32Array(stageCount * buckets);
  const affairsInSlot = new Uint8Array(stageCount * buckets);
  for (let innovation = 0; innovation < size; innovation++) {
    if (scored[innovation] === 0 && Number.isNaN(given[innovation])) {
      stage[innovation] = -1;
      continue;
    }
    const slot = (stage[innovation] as number) * buckets + (subjects.bucketOf[innovation] as number);
    inSlot[slot] = (inSlot[slot] as number) + 1;
    affairsInSlot[slot] = (affairsInSlot[slot] as number) | (basicAffairs[innovation] as number);
  }
  return { stage, given, buckets, inSlot, affairsInSlot };
}

/** The slots of some buckets from a stage on. */
export function slotsFrom(stage: number, buckets: readonly number[], bucketCount: number): number[] {
  const slots = [];
  for (let at = stage; at < stageCount; at++) for (const bucket of buckets) slots.push(at * bucketCount + bucket);
  return slots;
}

/** For each innovation the basic-service affairs among its main and other affairs, one bit each, six at most. */
export function basicAffairBits(innovations: readonly Innovation[]): Uint8Array {
  const bits = new Map<string, number>();
  const bitOf = (name: string): number => {
    const affair = findAffair(name);
    if (affair?.group !== "basic") return 0;
    const known = bits.get(affair.slug) ?? 1 << bits.size;
    bits.set(affair.slug, known);
    return known;
  };
  return Uint8Array.from(innovations, ({ affair, otherAffairs }) =>
    [affair ?? "", ...(otherAffairs ?? [])].reduce((all, name) => all | bitOf(name), 0),
  );
}
