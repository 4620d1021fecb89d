import { compareTexts } from "#core/compare-texts.ts";
import type { Figure } from "#core/provenance/figure.ts";
import type { FigureFile } from "#core/provenance/figure-files.ts";
import type { Method } from "#core/schema/method.ts";
import type { BilingualText } from "#core/text.ts";
import { nodeName, unitIndexNode } from "../build-index-trend.ts";
import type { Context } from "../context.ts";
import { nameOf } from "../context.ts";
import { factSlugOf } from "../fact-slug.ts";
import { buildInnovationTerms } from "./build-innovation-terms.ts";
import { buildUnitIndex } from "./build-unit-index.ts";
import { collectCells, collectRefs } from "./count-cells.ts";
import { factBase } from "./fact-base.ts";
import type { UnitFactPage } from "./fact-page.ts";
import type { FactSources } from "./fact-sources.ts";
import { formulaNumber } from "./formula-number.ts";
import { partNames } from "./part-names.ts";
import { stageCells } from "./stage-cells.ts";

/** So many innovations a page works out; the others are in its JSON. */
const mostInnovations = 40;

/** One page a unit and year that has figures. */
export function buildUnitFacts(context: Context, { figures, files }: FactSources): UnitFactPage[] {
  const entries = new Map(figures.entries.map((entry) => [entry.slug, entry]));
  const entryOf = (slug: string) => entries.get(slug) ?? null;
  const stageOf = stageCells(context);

  return files.flatMap((file): UnitFactPage[] => {
    const { unitId, year } = file;
    const unit = context.units.get(unitId);
    const method = context.methodOfYear.get(year);
    if (!unit || !method) return [];
    const rows = (context.rowsOfUnit.get(unitId) ?? []).filter((row) => row.year === year);
    const cells = new Set<string>();
    const own = file.slugs.flatMap((slug) => figures.figureOf(slug) ?? []);
    for (const { formula } of own) collectCells(formula, cells);
    const counted = new Set<string>();
    for (const { kind, formula } of own) if (kind === "indeks") collectRefs(formula, counted);
    const maturities = own
      .filter(({ kind }) => kind === "kematangan")
      .toSorted((a, b) => compareTexts(a.innovation ?? "", b.innovation ?? ""));
    const indexOf = (node: string) => own.find((figure) => figure.kind === "indeks" && figure.node === node);
    return [
      {
        kind: "unit",
        ...factBase(context.dataset.portal, {
          slug: factSlugOf({ unit: unitId, year }),
          year,
          title: titleOf(context, file, rows[0]?.node),
          json: true,
          csv: true,
        }),
        unit: { id: unit.id, name: nameOf(unit), kind: unit.kind },
        method: { id: method.id, name: method.name, source: method.source },
        indices: rows.flatMap((row, at) => {
          const figure = indexOf(row.node);
          return figure
            ? [buildUnitIndex(context, row, at === 0 ? "indeks" : `indeks-${row.node}`, figure, entryOf)]
            : [];
        }),
        innovations: {
          total: maturities.length,
          shown: maturities.slice(0, mostInnovations).map((figure) => {
            const innovation = context.innovations.get(figure.innovation ?? "");
            const name = innovation ? nameOf(innovation) : { id: figure.innovation ?? "", en: null };
            return buildInnovationTerms(figure, name, stageOf(figure.innovation ?? "", year), counted.has(figure.slug));
          }),
          order: orderOf(maturities, method),
        },
        cells: cells.size,
      },
    ];
  });
}

/** The indicators of the sums, as the first innovation with a sum has them. */
function orderOf(maturities: readonly Figure[], method: Method): UnitFactPage["innovations"]["order"] {
  const names = partNames(method);
  for (const { formula } of maturities) {
    const whole = formula.op === "round" ? formula.of : formula;
    if (whole.op !== "combine") continue;
    return whole.parts.map((part) => ({ name: names.part(part), weight: formulaNumber(part.weight, () => null) }));
  }
  return [];
}

function titleOf(context: Context, { unitId, year }: FigureFile, node = unitIndexNode): BilingualText {
  const unit = context.units.get(unitId);
  const index = nodeName(context, node);
  const name = unit ? nameOf(unit) : { id: unitId, en: null };
  return { id: `${index.id} ${name.id} ${year}`, en: `${index.en ?? index.id}, ${name.en ?? name.id}, ${year}` };
}
