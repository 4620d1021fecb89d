import type { GroupRow } from "#core/schema/group.ts";
import type { IndicatorRow } from "#core/schema/indicator.ts";
import type { Group, Indicator, Method, MethodHeader } from "#core/schema/method.ts";
import type { Text } from "#core/text.ts";
import type { MethodDraft } from "./draft.ts";

/** Whole methods by first year served, then id, with every default filled in. */
export function assembleMethods(drafts: readonly MethodDraft[]): Method[] {
  const methods = drafts.flatMap(({ folder, header, indicators, groups }) =>
    header
      ? [
          {
            ...header,
            folder,
            indicators: indicators.rows.map(assembleIndicator),
            groups: groups.rows.map((row) => assembleGroup(row, header)),
          },
        ]
      : [],
  );
  return methods.toSorted((a, b) => firstYear(a) - firstYear(b) || (a.id < b.id ? -1 : 1));
}

function assembleIndicator(row: IndicatorRow): Indicator {
  return {
    key: row.key,
    number: row.number,
    scope: row.scope ?? "unit",
    parent: row.parent,
    weight: row.weight,
    weightIsReference: row.weightIsReference === "ya",
    direction: row.direction === "-1" ? -1 : 1,
    normalisation: row.normalisation ?? "tanpa",
    lower: row.lower,
    upper: row.upper,
    mandatory: row.mandatory === "ya",
    name: { id: row.name, en: row.nameEn },
    definition: text(row.definition, row.definitionEn),
    levels: [text(row.level1, row.level1En), text(row.level2, row.level2En), text(row.level3, row.level3En)],
    source: row.source,
    line: row.line,
  };
}

function assembleGroup(row: GroupRow, header: MethodHeader): Group {
  return {
    key: row.key,
    parent: row.parent,
    weight: row.weight ?? 1,
    aggregation: row.aggregation,
    maximum: row.maximum,
    minimumDivisor: row.minimumDivisor,
    countCap: row.countCap,
    minimumBasicAffairs: row.minimumBasicAffairs,
    minimumStage: row.minimumStage ?? "diinput",
    missing: row.missing ?? header.missing,
    minimumCoverage: row.minimumCoverage ?? header.minimumCoverage,
    name: { id: row.name, en: row.nameEn },
    line: row.line,
  };
}

function text(id: string | null, en: string | null): Text | null {
  return id === null ? null : { id, en };
}

function firstYear({ years }: Method): number {
  return years[0] ?? Number.POSITIVE_INFINITY;
}
