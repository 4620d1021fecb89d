import { engineRun } from "#core/composite/engine-run.ts";
import type { Dataset } from "#core/dataset.ts";
import { explainIndex } from "./explain-index.ts";
import { explainMaturity } from "./explain-maturity.ts";
import { maturityDecimals } from "./figure-entries.ts";
import type { Formula } from "./formula.ts";
import { plain } from "./method-cells.ts";
import { scoreTracer } from "./score-trace.ts";
import type { YearScene } from "./year-scene.ts";
import { yearScene } from "./year-scene.ts";

/** Formulas of the figures that rest on data rows. */
export type Explainer = {
  index: (node: string, unitId: string, year: number) => Formula;
  maturity: (innovationId: string, year: number) => Formula;
};

/** Runs the engine once; the rows of a year are looked up when one of its figures is first asked for. */
export function explainer(dataset: Dataset, maturitySlug: (innovation: string, year: number) => string): Explainer {
  const { subjects, official } = engineRun(dataset);
  const tallies = new Map(official.tallies.map((tally) => [tally.year, tally]));
  const evaluations = new Map(
    official.evaluations.map((evaluation) => {
      const { unit, node, year } = evaluation;
      return [`${node} ${subjects.units[unit]?.id} ${year}`, evaluation];
    }),
  );
  const sources = {
    subjects,
    tracer: scoreTracer(dataset.scores, subjects),
    participations: Map.groupBy(dataset.participations, ({ year }) => year),
    yearsOf: ({ plan }: YearScene["tally"]) =>
      official.tallies.filter((other) => other.plan === plan).map(({ year }) => year),
    maturitySlug,
  };
  const scenes = new Map<number, YearScene>();
  const sceneOf = (year: number): YearScene => {
    const known = scenes.get(year);
    const tally = tallies.get(year);
    if (known) return known;
    if (!tally) throw new Error(`no results of ${year}`);
    const scene = yearScene(tally, sources);
    scenes.set(year, scene);
    return scene;
  };

  return {
    index(node, unitId, year) {
      const evaluation = evaluations.get(`${node} ${unitId} ${year}`);
      if (!evaluation) throw new Error(`no index ${node} of ${unitId} in ${year}`);
      return explainIndex(evaluation, sceneOf(year));
    },
    maturity(innovationId, year) {
      const scene = sceneOf(year);
      const mean = scene.tally.plan.means[0];
      const at = subjects.innovationPosition.get(innovationId);
      if (!mean || at === undefined) throw new Error(`no maturity of ${innovationId} in ${year}`);
      return { op: "round", decimals: plain(maturityDecimals), of: explainMaturity(mean, at, scene) };
    },
  };
}
