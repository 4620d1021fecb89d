import type { Dataset } from "#core/dataset.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Group, Indicator, Method } from "#core/schema/method.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { Unit } from "#core/schema/unit.ts";
import type { ScoreColumns } from "#core/score-columns.ts";

/** A row of `skor.csv`: year, unit, innovation, indicator, value; null is an empty cell. */
export type ScoreRow = readonly [
  year: number,
  unit: string | null,
  innovation: string | null,
  indicator: string,
  value: number | null,
];

export function indicator(key: string, parent: string, fields: Partial<Indicator> = {}): Indicator {
  return {
    key,
    number: null,
    scope: "unit",
    parent,
    weight: 1,
    weightIsReference: false,
    direction: 1,
    normalisation: "tanpa",
    lower: null,
    upper: null,
    mandatory: false,
    name: { id: key, en: null },
    definition: null,
    levels: [],
    source: null,
    line: 2,
    ...fields,
  };
}

export function group(key: string, parent: string | null, fields: Partial<Group> = {}): Group {
  return {
    key,
    parent,
    weight: 1,
    aggregation: "aritmetik",
    maximum: null,
    minimumDivisor: null,
    countCap: null,
    minimumBasicAffairs: null,
    minimumStage: "diinput",
    missing: "kosong",
    minimumCoverage: 0,
    name: { id: key, en: null },
    line: 2,
    ...fields,
  };
}

export function method(fields: Partial<Method> = {}): Method {
  return {
    id: "m",
    folder: "m",
    name: { id: "m", en: null },
    years: [2024],
    comparableWith: [],
    scale: [0, 100],
    decimals: 2,
    rankOn: "rounded",
    rankWithin: "kind",
    missing: "kosong",
    minimumCoverage: 0,
    predicates: [],
    appliedWithin: null,
    mostEntries: null,
    source: "",
    note: { id: "", en: null },
    indicators: [],
    groups: [],
    ...fields,
  };
}

export function unit(id: string, fields: Partial<Unit> = {}): Unit {
  return {
    id,
    name: id,
    nameEn: null,
    kind: "kota",
    parentId: null,
    regionCode: null,
    activeFrom: null,
    activeUntil: null,
    successorId: null,
    line: 2,
    ...fields,
  };
}

export function innovation(id: string, unitId: string | null, fields: Partial<Innovation> = {}): Innovation {
  const blank = { affair: null, otherAffairs: null } as Partial<Innovation>;
  return { ...blank, id, name: id, unitId, line: 2, ...fields } as Innovation;
}

export function participation(
  year: number,
  innovationId: string,
  stage: Participation["stage"] = "dinilai",
  maturity: number | null = null,
): Participation {
  return { year, innovationId, stage, maturity, line: 2 };
}

export function dataset(parts: Partial<Omit<Dataset, "scores">> & { scores: readonly ScoreRow[] }): Dataset {
  const blank = { units: [], innovations: [], participations: [], methods: [] };
  return { ...blank, ...parts, scores: scoreColumns(parts.scores) } as unknown as Dataset;
}

/** Rows as columns, codes in order of first appearance. */
export function scoreColumns(rows: readonly ScoreRow[]): ScoreColumns {
  const coded = (texts: readonly (string | null)[]) => {
    const codes = new Map<string, number>();
    const column = Int32Array.from(texts, (text) => {
      if (text === null) return -1;
      if (!codes.has(text)) codes.set(text, codes.size);
      return codes.get(text) ?? -1;
    });
    return { column, ids: [...codes.keys()] };
  };
  const units = coded(rows.map((row) => row[1]));
  const innovations = coded(rows.map((row) => row[2]));
  const indicators = coded(rows.map((row) => row[3]));
  return {
    length: rows.length,
    year: Uint16Array.from(rows, (row) => row[0]),
    unit: units.column,
    innovation: innovations.column,
    indicator: indicators.column,
    value: Float64Array.from(rows, (row) => row[4] ?? Number.NaN),
    evidence: new Int32Array(rows.length).fill(-1),
    source: new Uint8Array(rows.length),
    column: new Uint16Array(rows.length).fill(4),
    line: Int32Array.from(rows, (_, index) => index + 2),
    unitIds: units.ids,
    innovationIds: innovations.ids,
    indicatorKeys: indicators.ids,
    evidenceTexts: [],
    files: ["skor.csv"],
    headings: [new Map([[4, "nilai"]])],
  };
}
