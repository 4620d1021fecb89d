import type { Innovation } from "#core/schema/innovation.ts";
import { latestMaturity, sinceYear } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import type { Replication, ReplicationGap } from "./innovation-page.ts";

/** What another unit or region must know to do the same, and what the data cannot tell it. */
export function buildReplication(context: Context, innovation: Innovation): Replication {
  const { contact } = context.dataset.portal;
  const since = startOf(context, innovation);
  const maturity = latestMaturity(context, innovation.id);
  const known: Record<ReplicationGap, boolean> = {
    kind: innovation.type !== null || innovation.form !== null,
    affair: innovation.affair !== null,
    start: since !== null,
    maturity: maturity !== null,
    design: innovation.design !== null,
    budget: innovation.budget !== null,
    result: innovation.result !== null,
    unit: context.units.has(innovation.unitId ?? ""),
  };
  const gaps = (Object.keys(known) as ReplicationGap[]).filter((part) => !known[part]);
  return { since, maturity, contact, gaps };
}

/** The day it was put to use, else piloted, else the first year in which the data has it. */
function startOf(context: Context, innovation: Innovation): Replication["since"] {
  if (innovation.appliedOn !== null) return { kind: "applied", day: innovation.appliedOn };
  if (innovation.pilotedOn !== null) return { kind: "piloted", day: innovation.pilotedOn };
  const year = sinceYear(context, innovation);
  return year === null ? null : { kind: "seen", year };
}
