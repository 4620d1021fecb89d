import type { Analysis } from "#core/analysis.ts";
import { comparable } from "#core/composite/change.ts";
import type { IndexRow, Indices, InnovationMaturity, NodeScore } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Fault } from "#core/faults/fault.ts";
import type { CompetitionEntry } from "#core/schema/competition-entry.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Method } from "#core/schema/method.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { Unit } from "#core/schema/unit.ts";
import type { Text } from "#core/text.ts";
import type { ScoreSummary } from "./score-summary.ts";
import { summariseScores } from "./score-summary.ts";

/** A dataset and its indices with the look-ups that every page builder needs, made once. */
export type Context = {
  dataset: Dataset;
  indices: Indices;
  /** Trends, reasons of changes and how sure an order is; each list is computed when a page first asks for it. */
  analysis: Analysis;
  faults: readonly Fault[];
  /** Years with results, ascending, and the last of them. */
  years: readonly number[];
  latestYear: number;
  units: ReadonlyMap<string, Unit>;
  innovations: ReadonlyMap<string, Innovation>;
  methods: ReadonlyMap<string, Method>;
  methodOfYear: ReadonlyMap<number, Method>;
  rowsOfUnit: ReadonlyMap<string, readonly IndexRow[]>;
  nodesOfUnit: ReadonlyMap<string, readonly NodeScore[]>;
  participationsOf: ReadonlyMap<string, readonly Participation[]>;
  maturitiesOf: ReadonlyMap<string, readonly InnovationMaturity[]>;
  competitionsOf: ReadonlyMap<string, readonly CompetitionEntry[]>;
  scores: ScoreSummary;
  /** True where two methods may be compared, because one says so. */
  comparable: (methodId: string, otherId: string) => boolean;
};

export function makeContext(dataset: Dataset, indices: Indices, analysis: Analysis, faults: readonly Fault[]): Context {
  const methods = new Map(dataset.methods.map((method) => [method.id, method]));
  const methodOfYear = new Map(
    dataset.methods.flatMap((method) => method.years.map((year) => [year, method] as const)),
  );
  const years = [
    ...new Set([...indices.rows.map((row) => row.year), ...dataset.participations.map((row) => row.year)]),
  ].toSorted((a, b) => a - b);
  const latestWithValue = Math.max(...indices.rows.map((row) => (row.value === null ? 0 : row.year)), 0);
  return {
    dataset,
    indices,
    analysis,
    faults,
    years,
    latestYear: latestWithValue || (years.at(-1) ?? Number(dataset.portal.edition.slice(0, 4))),
    units: new Map(dataset.units.map((unit) => [unit.id, unit])),
    innovations: new Map(dataset.innovations.map((innovation) => [innovation.id, innovation])),
    methods,
    methodOfYear,
    rowsOfUnit: Map.groupBy(indices.rows, (row) => row.unitId),
    nodesOfUnit: Map.groupBy(indices.nodes, (row) => row.unitId),
    participationsOf: Map.groupBy(dataset.participations, (row) => row.innovationId),
    maturitiesOf: Map.groupBy(indices.maturities, (row) => row.innovationId),
    competitionsOf: Map.groupBy(dataset.competitionEntries, (row) => row.innovationId),
    scores: summariseScores(dataset, years),
    comparable: (methodId, otherId) => {
      const one = methods.get(methodId);
      const other = methods.get(otherId);
      return one !== undefined && other !== undefined && comparable(one, other);
    },
  };
}

/** The names of a record that has `name` and `nameEn`. */
export function nameOf(record: { name: string; nameEn: string | null }): Text {
  return { id: record.name, en: record.nameEn };
}
