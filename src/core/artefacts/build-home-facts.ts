import { mean } from "d3-array";
import { reached } from "./build-funnel.ts";
import type { Context } from "./context.ts";
import { countSlug } from "./facts/count-words.ts";
import type { HomeFact } from "./home-page.ts";

/** What the press counts as mature: above 80 of 111 points, as the city reports it. */
export const matureAbove = 80;

type Counted = Omit<HomeFact, "fact">;

/** Five numbers of the latest year. */
export function buildHomeFacts(context: Context): HomeFact[] {
  return yearFacts(context, context.latestYear);
}

/** Five numbers of a year: of its innovations, or of its ranking where the data has no innovations. */
export function yearFacts(context: Context, year: number): HomeFact[] {
  const entered = context.dataset.participations.filter((row) => row.year === year && reached(row.stage, "diinput"));
  const facts = entered.length > 0 ? innovationFacts(context, year, entered) : rankingFacts(context, year);
  return facts.map((fact) => ({ ...fact, fact: countSlug(fact.key, fact.year) }));
}

function innovationFacts(
  context: Context,
  year: number,
  entered: readonly { innovationId: string; stage: "ditetapkan" | "diinput" | "dikirim" | "dinilai" }[],
): Counted[] {
  const sent = entered.filter((row) => reached(row.stage, "dikirim"));
  const isNew = (id: string) => (context.participationsOf.get(id) ?? []).every((row) => row.year >= year);
  const sentIds = new Set(sent.map((row) => row.innovationId));
  const maturities = context.indices.maturities.filter(
    (row) => row.year === year && row.maturity !== null && sentIds.has(row.innovationId),
  );
  const mature = maturities.filter((row) => (row.maturity ?? 0) > matureAbove);
  const units = context.dataset.units.filter((unit) => unit.parentId !== null);
  const reporting = new Set(entered.map((row) => context.innovations.get(row.innovationId)?.unitId ?? null));
  reporting.delete(null);
  const villages = units.filter((unit) => unit.kind === "kelurahan");
  const active = villages.filter((unit) => reporting.has(unit.id));
  const whole = { year, of: null, decimals: 0, percent: false };
  return [
    { key: "innovations-sent", ...whole, value: sent.length },
    { key: "innovations-new", ...whole, value: entered.filter((row) => isNew(row.innovationId)).length },
    { key: "units-reporting", ...whole, value: reporting.size, of: units.length },
    ...(maturities.length === 0
      ? []
      : [
          {
            key: "mature-share" as const,
            year,
            value: (100 * mature.length) / maturities.length,
            of: null,
            decimals: 1,
            percent: true,
          },
        ]),
    ...(villages.length === 0
      ? []
      : [{ key: "villages-active" as const, ...whole, value: active.length, of: villages.length }]),
  ];
}

function rankingFacts(context: Context, year: number): Counted[] {
  const rows = context.indices.rows.filter((row) => row.year === year && row.published !== null);
  const values = rows.map((row) => row.published ?? 0);
  const method = context.methodOfYear.get(year);
  const average = mean(values);
  if (average === undefined || !method) return [];
  const index = { year, of: null, decimals: method.decimals, percent: false };
  const top = method.predicates[0];
  const inTop = rows.filter((row) => top !== undefined && (row.published ?? 0) >= top.lowerBound);
  return [
    { key: "units-ranked", year, value: rows.length, of: null, decimals: 0, percent: false },
    { key: "highest-index", ...index, value: Math.max(...values) },
    { key: "mean-index", ...index, value: average },
    { key: "lowest-index", ...index, value: Math.min(...values) },
    ...(top
      ? [{ key: "predicate-top" as const, year, value: inTop.length, of: rows.length, decimals: 0, percent: false }]
      : []),
  ];
}
