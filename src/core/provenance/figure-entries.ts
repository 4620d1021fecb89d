import { numberText } from "#core/composite/exact-text.ts";
import type { IndexRow, Indices, InnovationMaturity, NoIndexReason } from "#core/composite/index-row.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";
import { treePlan } from "#core/composite/tree-plan.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Method } from "#core/schema/method.ts";
import type { FigureIndex, NamedFigure } from "./figure-slugs.ts";
import { slugPart, withSlugs } from "./figure-slugs.ts";
import type { RankedGroup } from "./ranked-groups.ts";

/** Maturities are published with as many decimals as the site shows. */
export const maturityDecimals = 2;

/** Every published figure, in a fixed order: indices, ranks, numbers ranked together, maturities, each as the engine sorts them. */
export function figureEntries(dataset: Dataset, indices: Indices, groups: readonly RankedGroup[]): FigureIndex {
  const methods = new Map(dataset.methods.map((method) => [method.id, method]));
  const methodOfYear = new Map(
    dataset.methods.flatMap((method) => method.years.map((year) => [year, method] as const)),
  );
  const ranked = indices.rows.filter(({ rank }) => rank !== null);
  const means = new Map(
    dataset.methods.map((method) => [method.id, treePlan(method, dataset.scores).means[0]?.branch.key ?? ""]),
  );
  return withSlugs([
    ...indices.rows.map((row) => indexEntry(row, methods.get(row.methodId)?.decimals ?? 0)),
    ...ranked.map(rankEntry),
    ...groups.map(groupEntry),
    ...indices.maturities.map((row) => {
      const method = methodOfYear.get(row.year);
      return maturityEntry(row, method?.id ?? "", means.get(method?.id ?? "") ?? "", reasonOf(row, method));
    }),
  ]);
}

function indexEntry(row: IndexRow, decimals: number): NamedFigure {
  const { unitId, node, year, methodId, published, exact, reason } = row;
  return {
    parts: [node, unitId, String(year)],
    kind: "indeks",
    unit: unitId,
    innovation: null,
    node,
    year,
    methodId,
    value: published,
    exact,
    decimals,
    reason,
  };
}

function rankEntry(row: IndexRow): NamedFigure {
  const { rank } = row;
  return { ...indexEntry(row, 0), kind: "peringkat", value: rank, exact: String(rank), reason: null };
}

function groupEntry({ node, year, kind, method, rows }: RankedGroup): NamedFigure {
  const count = rows.filter(({ published }) => published !== null).length;
  return {
    parts: [node, kindPart(kind), String(year)],
    kind: "pembanding",
    unit: null,
    innovation: null,
    node,
    year,
    methodId: method.id,
    value: count,
    exact: String(count),
    decimals: 0,
    reason: null,
  };
}

/** A kind of unit as a part of a slug. */
export function kindPart(kind: string | null): string {
  return kind === null ? "semua" : slugPart(kind);
}

function maturityEntry(
  row: InnovationMaturity,
  methodId: string,
  node: string,
  reason: NoIndexReason | null,
): NamedFigure {
  const { innovationId, year, maturity } = row;
  return {
    parts: [innovationId, String(year)],
    kind: "kematangan",
    unit: null,
    innovation: innovationId,
    node,
    year,
    methodId,
    value: maturity === null ? null : roundHalfUp(maturity, maturityDecimals),
    exact: maturity === null ? null : numberText(maturity),
    decimals: maturityDecimals,
    reason,
  };
}

/** Why an innovation has no maturity. */
function reasonOf({ maturity, reported, asked }: InnovationMaturity, method: Method | undefined): NoIndexReason | null {
  if (maturity !== null) return null;
  if (reported === 0) return "tidak-ada-data";
  const unpublished = method?.indicators.some(({ scope, weight }) => scope === "inovasi" && weight === null);
  return unpublished ? "bobot-tidak-diketahui" : reported < asked ? "cakupan-kurang" : "tidak-terdefinisi";
}
