import type { Innovation } from "#core/schema/innovation.ts";
import type { ReadinessRules } from "./readiness-rules.ts";

/** A rule that keeps an innovation out of the year's count. */
export type Barrier = "terlalu-lama" | "terlalu-baru" | "belum-diterapkan" | "terlalu-sering";

/**
 * Which rules keep the innovation out. A rule that the data do not have keeps none out, and a missing date is no barrier but
 * an empty field, unless the innovation is said to be in an earlier phase than use.
 */
export function entryBarriers(
  { appliedOn, phase }: Pick<Innovation, "appliedOn" | "phase">,
  entries: number,
  { window, mostEntries }: Pick<ReadinessRules, "window" | "mostEntries">,
): Barrier[] {
  const barriers: Barrier[] = [];
  if (window !== null) {
    if (appliedOn === null) {
      if (isBeforeUse(phase)) barriers.push("belum-diterapkan");
    } else if (appliedOn < window.first) barriers.push("terlalu-lama");
    else if (appliedOn > window.last) barriers.push("terlalu-baru");
  }
  if (mostEntries !== null && entries > mostEntries) barriers.push("terlalu-sering");
  return barriers;
}

/** Whether the innovation is said to be an idea or a pilot still. */
export function isBeforeUse(phase: Innovation["phase"]): boolean {
  return phase === "inisiatif" || phase === "uji coba";
}
