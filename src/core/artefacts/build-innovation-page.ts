import type { Innovation } from "#core/schema/innovation.ts";
import type { Indicator, Method } from "#core/schema/method.ts";
import { affairName, isSample } from "./build-innovation-card.ts";
import { buildReplication } from "./build-replication.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import { freshnessOf } from "./freshness-of.ts";
import type { InnovationRecord, MaturityDetail } from "./innovation-page.ts";

/** What the data says of an innovation; `buildInnovationPages` adds the ways on from it. */
export function buildInnovationPage(context: Context, innovation: Innovation): InnovationRecord {
  const unit = context.units.get(innovation.unitId ?? "");
  const maturities = new Map((context.maturitiesOf.get(innovation.id) ?? []).map((row) => [row.year, row]));
  const participations = (context.participationsOf.get(innovation.id) ?? []).toSorted((a, b) => a.year - b.year);
  return {
    id: innovation.id,
    name: nameOf(innovation),
    summary: innovation.summary === null ? null : { id: innovation.summary, en: innovation.summaryEn },
    unit: unit ? { id: unit.id, name: nameOf(unit), kind: unit.kind } : null,
    initiator: innovation.initiator,
    initiatorName: innovation.initiatorName,
    phase: innovation.phase,
    type: innovation.type,
    form: innovation.form,
    theme: innovation.theme,
    affair: affairName(innovation.affair),
    pilotedOn: innovation.pilotedOn,
    appliedOn: innovation.appliedOn,
    status: innovation.status,
    checkedOn: innovation.checkedOn,
    freshness: freshnessOf(innovation.checkedOn, context.dataset.portal.edition),
    design: innovation.design,
    aim: innovation.aim,
    benefit: innovation.benefit,
    result: innovation.result,
    budget: innovation.budget,
    link: innovation.link,
    video: innovation.video,
    source: innovation.source,
    sample: isSample(context, innovation),
    participations: participations.map(({ year, stage }) => ({
      year,
      stage,
      maturity: maturities.get(year)?.maturity ?? null,
      maximum: maturities.get(year)?.maximum ?? null,
    })),
    replication: buildReplication(context, innovation),
    detail: latestDetail(context, innovation.id),
    competitions: (context.competitionsOf.get(innovation.id) ?? []).map(
      ({ year, competition, category, place, source }) => ({ year, competition, category, place, source }),
    ),
  };
}

/** The newest year of which there are levels; a total without levels stays in the participations. */
function latestDetail(context: Context, innovationId: string): MaturityDetail | null {
  const { scores } = context.dataset;
  const positions = context.scores.rowsOfInnovation.get(innovationId) ?? [];
  const year = Math.max(0, ...positions.map((row) => scores.year[row] ?? 0));
  const method = context.methodOfYear.get(year);
  const maturity = context.maturitiesOf.get(innovationId)?.find((row) => row.year === year);
  if (!method || !maturity || maturity.maximum === null) return null;
  const ofYear = positions.filter((row) => scores.year[row] === year);
  const rowOf = new Map(ofYear.map((row) => [scores.indicatorKeys[scores.indicator[row] ?? -1] ?? "", row]));
  const indicators = method.indicators.filter((indicator) => indicator.scope === "inovasi");
  return {
    year,
    methodId: method.id,
    maturity: maturity.maturity,
    maximum: maturity.maximum,
    reported: maturity.reported,
    asked: maturity.asked,
    referenceWeights: indicators.some((indicator) => indicator.weightIsReference),
    rows: indicators.map((indicator) => detailRow(context, method, indicator, rowOf.get(indicator.key))),
  };
}

function detailRow(
  context: Context,
  method: Method,
  indicator: Indicator,
  position: number | undefined,
): MaturityDetail["rows"][number] {
  const { scores } = context.dataset;
  const value = position === undefined ? Number.NaN : (scores.value[position] ?? Number.NaN);
  const level = Number.isNaN(value) ? null : value;
  const weight = indicator.weight ?? 0;
  const maximumLevel = indicator.upper ?? 0;
  return {
    key: indicator.key,
    name: indicator.name,
    group: method.groups.find((group) => group.key === indicator.parent)?.name ?? { id: indicator.parent, en: null },
    weight,
    level,
    maximumLevel,
    points: level === null ? null : weight * level,
    maximumPoints: weight * maximumLevel,
    evidence: position === undefined ? null : (scores.evidenceTexts[scores.evidence[position] ?? -1] ?? null),
  };
}
