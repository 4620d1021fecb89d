import { compareTexts } from "#core/compare-texts.ts";
import { findAffair } from "#core/schema/affair.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Text } from "#core/text.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { InnovationCard } from "./innovation-card.ts";

export function buildInnovationCard(context: Context, innovation: Innovation): InnovationCard {
  const unit = context.units.get(innovation.unitId ?? "");
  const latest = latestMaturity(context, innovation.id);
  return {
    id: innovation.id,
    name: nameOf(innovation),
    summary: innovation.summary === null ? null : { id: innovation.summary, en: innovation.summaryEn },
    unit: unit ? { id: unit.id, name: nameOf(unit) } : null,
    initiatorName: innovation.initiatorName,
    affair: affairName(innovation.affair),
    type: innovation.type,
    status: innovation.status,
    since: sinceYear(context, innovation),
    maturity: latest ? { year: latest.year, value: latest.value, maximum: latest.maximum } : null,
    sample: isSample(context, innovation),
  };
}

/** The newest maturity that is known, on a known scale. */
export function latestMaturity(context: Context, innovationId: string): InnovationCard["maturity"] {
  const known = (context.maturitiesOf.get(innovationId) ?? []).flatMap(({ year, maturity, maximum }) =>
    maturity === null || maximum === null ? [] : [{ year, value: maturity, maximum }],
  );
  return known.at(-1) ?? null;
}

/** Made-up records are those of a sample portal whose names say so. */
export function isSample(context: Context, innovation: Innovation): boolean {
  return context.dataset.portal.sample && innovation.name.startsWith("Contoh");
}

export function affairName(name: string | null): Text | null {
  if (name === null) return null;
  return findAffair(name)?.name ?? { id: name, en: null };
}

/** Year it was put to use, else piloted, else first seen in a year's process or a contest. */
export function sinceYear(context: Context, innovation: Innovation): number | null {
  const day = innovation.appliedOn ?? innovation.pilotedOn;
  if (day !== null) return Number(day.slice(0, 4));
  const years = [
    ...(context.participationsOf.get(innovation.id) ?? []).map((row) => row.year),
    ...(context.competitionsOf.get(innovation.id) ?? []).flatMap((row) => row.year ?? []),
  ];
  return years.length === 0 ? null : Math.min(...years);
}

/** Newest first; those of unknown age last; then by name and id, so that the order is the same on every build. */
export function newestFirst(context: Context): Innovation[] {
  const keyed = context.dataset.innovations.map((innovation) => ({ innovation, day: newness(context, innovation) }));
  return keyed
    .toSorted(
      (a, b) =>
        compareTexts(b.day, a.day) ||
        compareTexts(a.innovation.name, b.innovation.name) ||
        compareTexts(a.innovation.id, b.innovation.id),
    )
    .map(({ innovation }) => innovation);
}

function newness(context: Context, innovation: Innovation): string {
  const day = innovation.appliedOn ?? innovation.pilotedOn;
  if (day !== null && day <= context.dataset.portal.edition) return day;
  return String(sinceYear(context, innovation) ?? "");
}
