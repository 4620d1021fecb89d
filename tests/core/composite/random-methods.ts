import fc from "fast-check";
import type { Innovation } from "#core/schema/innovation.ts";
import type { Group, Indicator, Method } from "#core/schema/method.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { ScoreRow } from "./small-dataset.ts";
import { group, indicator, innovation, method, participation } from "./small-dataset.ts";

/** A random method of any depth with random scores of four units (`a` to `d`) in 2023 and 2024. */
export type RandomCase = { method: Method; scores: readonly ScoreRow[] };
/** A random rule of the IID's kind, with one region `kota`, random innovations and their participations in both years. */
export type RandomInnovations = RandomCase & {
  innovations: readonly Innovation[];
  participations: readonly Participation[];
};

export const unitIds = ["a", "b", "c", "d"];
export const years = [2023, 2024];

type Options = { aggregations: readonly Group["aggregation"][]; missing: boolean; positive: boolean };

const policies = ["nol", "kosong", "bobot-ulang"] as const;
const weight = fc.constantFrom(0.25, 0.38, 0.75, 1, 1, 1, 2, 3);
const scales = fc.constantFrom<[number, number]>([0, 1], [0, 100], [1, 100]);

/** `positive` keeps every score above 0, so that logarithms and quotients exist. */
export function randomCase({ aggregations, missing, positive }: Options): fc.Arbitrary<RandomCase> {
  const branch = fc.record({
    aggregation: fc.constantFrom(...aggregations),
    missing: fc.constantFrom(...policies),
    minimumCoverage: fc.constantFrom(0, 0, 0.4, 0.6, 0.8),
    weight,
  });
  const leaf = fc.record({
    weight: missing ? fc.oneof(weight, fc.constant(0)) : weight,
    direction: fc.constantFrom<1 | -1>(1, 1, -1),
    normalisation: fc.constantFrom(
      ...(positive
        ? (["tanpa", "patokan", "log-patokan"] as const)
        : (["tanpa", "porsi", "minmax", "minmax-gabungan", "patokan", "log-patokan"] as const)),
    ),
  });
  const { tree } = fc.letrec<{ tree: Shape }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaf.map((own) => ({ leaf: own })),
      fc.record({ branch, children: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
    ),
  }));
  const root = fc.record({ branch, children: fc.array(tree, { minLength: 1, maxLength: 4 }) });
  return fc.tuple(root, scales, fc.infiniteStream(fc.integer({ min: 0, max: 1000 }))).map(([shape, scale, numbers]) => {
    const next = () => numbers.next().value as number;
    const groups: Group[] = [];
    const indicators: Indicator[] = [];
    build(shape, null, scale, groups, indicators, positive);
    const scores = years.flatMap((year) =>
      unitIds.flatMap((unit) =>
        indicators.flatMap(({ key }): ScoreRow[] => {
          const gone = missing && next() < 150;
          // 5 to 55 in steps of 0.05; goalposts at 10 and 50 clamp some, unless scores must stay positive.
          const value = positive ? 11 + next() / 27 : 5 + next() / 20;
          return gone ? [] : [[year, unit, null, key, Math.round(value * 100) / 100]];
        }),
      ),
    );
    return { method: method({ scale, groups, indicators, years, rankWithin: "all", decimals: 2 }), scores };
  });
}

type Shape =
  | { leaf: Pick<Indicator, "weight" | "direction" | "normalisation"> }
  | { branch: Pick<Group, "aggregation" | "missing" | "minimumCoverage" | "weight">; children: readonly Shape[] };

function build(
  shape: Shape,
  parent: string | null,
  scale: readonly [number, number],
  groups: Group[],
  indicators: Indicator[],
  positive: boolean,
): void {
  if ("leaf" in shape) {
    const bounds = { tanpa: [0, 60], porsi: [0, 60], patokan: [10, 50], "log-patokan": [10, 50] } as const;
    const [lower, upper] = bounds[shape.leaf.normalisation as keyof typeof bounds] ?? [null, null];
    indicators.push(indicator(`x${indicators.length}`, parent ?? "", { ...shape.leaf, lower, upper }));
    return;
  }
  const key = `g${groups.length}`;
  groups.push(group(key, parent, shape.branch));
  for (const child of shape.children) build(child, key, scale, groups, indicators, positive);
}

/** Root a sum of the region's rows, a mean over innovations (nested sums) and a count, on 0-100 or 1-100. */
export function randomInnovations(missing: Group["missing"]): fc.Arbitrary<RandomInnovations> {
  const row = fc.array(fc.constantFrom(0, 1, 2, 3, null), { minLength: 3, maxLength: 3 });
  const one = fc.record({
    stage: fc.constantFrom(null, "ditetapkan", "diinput", "dikirim", "dinilai") as fc.Arbitrary<
      Participation["stage"] | null
    >,
    levels: row,
    given: fc.constantFrom(null, null, null, 40.25),
  });
  const yearly = fc.array(fc.tuple(one, one), { minLength: 1, maxLength: 14 });
  const region = fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 4, maxLength: 4 });
  return fc
    .record({
      yearly,
      region,
      scale: scales,
      weights: fc.array(weight, { minLength: 5, maxLength: 5 }),
      floor: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ yearly, region, scale, weights, floor }) => {
      const [w0 = 1, w1 = 1, w2 = 1, w3 = 1, w4 = 1] = weights;
      const policy = { missing };
      const levels = { lower: 0, upper: 3 };
      const rule = method({
        years,
        scale,
        missing,
        groups: [
          group("iid", null, { aggregation: "jumlah", ...policy }),
          group("spd", "iid", { aggregation: "jumlah", ...policy }),
          group("mean", "iid", {
            aggregation: "rerata-inovasi",
            minimumDivisor: floor,
            minimumStage: "dikirim",
            ...policy,
          }),
          group("part", "mean", { aggregation: "jumlah", weight: w3, ...policy }),
          group("count", "iid", { aggregation: "jumlah-inovasi", countCap: 8, ...policy }),
        ],
        indicators: [
          indicator("r0", "spd", { scope: "wilayah", weight: w0, ...levels }),
          indicator("r1", "spd", { scope: "wilayah", weight: w1, ...levels }),
          indicator("l0", "part", { scope: "inovasi", weight: w2, ...levels }),
          indicator("l1", "part", { scope: "inovasi", weight: 3, ...levels }),
          indicator("l2", "mean", { scope: "inovasi", weight: w4, ...levels }),
          indicator("n", "count", { scope: "wilayah", weight: 0.38 }),
        ],
      });
      const innovations = yearly.map((_, at) => innovation(`i${at}`, at % 3 === 0 ? "dinas" : "kota"));
      const participations = yearly.flatMap((pair, at) =>
        pair.flatMap(({ stage, given }, year) =>
          stage === null ? [] : [participation(years[year] as number, `i${at}`, stage, given)],
        ),
      );
      const scores: ScoreRow[] = [
        ...years.flatMap((year, at): ScoreRow[] => [
          [year, "kota", null, "r0", region[at] ?? 0],
          [year, "kota", null, "r1", region[2 + at] ?? 0],
        ]),
        ...yearly.flatMap((pair, at) =>
          pair.flatMap(({ stage, levels: own, given }, year): ScoreRow[] =>
            stage === null || given !== null
              ? []
              : own.map((level, leaf) => [
                  years[year] as number,
                  null,
                  `i${at}`,
                  `l${leaf}`,
                  missing === "kosong" ? (level ?? 1) : level,
                ]),
          ),
        ),
      ];
      return { method: rule, scores, innovations, participations };
    });
}
