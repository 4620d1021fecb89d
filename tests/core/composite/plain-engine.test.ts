import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import type { Plain, Values } from "./plain-engine.ts";
import { plainIndex } from "./plain-engine.ts";
import type { RandomCase, RandomInnovations } from "./random-methods.ts";
import { randomCase, randomInnovations, unitIds, years } from "./random-methods.ts";
import { dataset, unit } from "./small-dataset.ts";

const means = ["aritmetik", "geometrik", "harmonik"] as const;

function valuesOf({ scores }: RandomCase, year: number): Values {
  const rows = scores.filter((row) => row[0] === year);
  return new Map(
    unitIds.map((id) => [id, new Map(rows.filter((row) => row[1] === id).map((row) => [row[3], row[4] as number]))]),
  );
}

function near(ours: number | null, plain: number | null): void {
  if (plain === null || ours === null) expect(ours).toBe(plain);
  else expect(Math.abs(ours - plain)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(plain)));
}

describe("the engine gives what the formulas give, over random trees, rules and gaps", () => {
  test.each([
    ["means of means", { aggregations: means, missing: false, positive: false }],
    ["means and sums", { aggregations: [...means, "jumlah"], missing: false, positive: false }],
    [
      "with gaps under every policy and threshold",
      { aggregations: [...means, "jumlah"], missing: true, positive: false },
    ],
  ] as const)("%s", (_, options) => {
    fc.assert(
      fc.property(randomCase(options), (random) => {
        const units = unitIds.map((id) => unit(id));
        const { rows } = computeIndices(dataset({ units, methods: [random.method], scores: random.scores }));
        const pooled = years.map((year) => valuesOf(random, year));
        for (const row of rows) {
          if (row.reason === "tidak-ada-data") continue;
          const plain: Plain = plainIndex(random.method, valuesOf(random, row.year), pooled, row.unitId);
          near(row.value, plain.score);
          near(row.coverage, plain.coverage);
          near(row.lower, plain.lower);
          near(row.upper, plain.upper);
        }
      }),
      { numRuns: 120 },
    );
  });
});

/** METHODS formula 2 for the region, and DESIGN section 3 for a unit, over the random rule of the IID's kind. */
function plainInnovations({ method: rule, scores, innovations, participations }: RandomInnovations, year: number) {
  const weight = (key: string) => rule.indicators.find((own) => own.key === key)?.weight ?? 0;
  const part = rule.groups.find(({ key }) => key === "part")?.weight ?? 0;
  const factors = [part * weight("l0"), part * weight("l1"), weight("l2")];
  const all = 3 * factors.reduce((sum, factor) => sum + factor, 0);
  const [low, high] = rule.scale;
  const counted = innovations.flatMap(({ id, unitId }) => {
    const own = participations.find((row) => row.year === year && row.innovationId === id);
    const rows = scores.filter((row) => row[0] === year && row[2] === id && row[4] !== null);
    const rowScore = rows.reduce((sum, row) => sum + (factors[Number(row[3].slice(1))] ?? 0) * (row[4] ?? 0), 0);
    const reported = rows.reduce((sum, row) => sum + 3 * (factors[Number(row[3].slice(1))] ?? 0), 0);
    if (!own || (rows.length === 0 && own.maturity === null)) return [];
    const fromRows = rule.missing === "bobot-ulang" ? (rowScore * all) / reported : rowScore;
    const sent = own.stage === "dikirim" || own.stage === "dinilai";
    return [
      {
        unitId,
        maturity: rows.length === 0 ? (own.maturity ?? 0) : fromRows,
        sent,
        entered: own.stage !== "ditetapkan",
      },
    ];
  });
  const total = (items: readonly { maturity: number }[]) => items.reduce((sum, { maturity }) => sum + maturity, 0);
  const sent = counted.filter((own) => own.sent);
  const region = (key: string) =>
    scores.find((row) => row[0] === year && row[1] === "kota" && row[3] === key)?.[4] ?? 0;
  const divisor = Math.max(rule.groups.find(({ key }) => key === "mean")?.minimumDivisor ?? 1, sent.length);
  const sum =
    weight("r0") * region("r0") +
    weight("r1") * region("r1") +
    total(sent) / divisor +
    0.38 * Math.min(counted.filter(({ entered }) => entered).length, 8);
  const most = 3 * (weight("r0") + weight("r1")) + all + 0.38 * 8;
  const own = counted.filter(({ unitId, entered }) => unitId === "dinas" && entered);
  return {
    kota: low + ((high - low) * sum) / most,
    dinas: own.length === 0 ? null : low + ((high - low) * (total(own) / own.length)) / all,
  };
}

test.each(["nol", "kosong", "bobot-ulang"] as const)(
  "the IID's form and the unit index, over random innovations: %s",
  (missing) => {
    fc.assert(
      fc.property(randomInnovations(missing), (random) => {
        const units = [unit("kota"), unit("dinas", { kind: "dinas", parentId: "kota" })];
        const { method: rule, scores, innovations, participations } = random;
        const { rows } = computeIndices(dataset({ units, innovations, participations, methods: [rule], scores }));
        for (const row of rows) near(row.value, plainInnovations(random, row.year)[row.unitId as "kota" | "dinas"]);
      }),
      { numRuns: 150 },
    );
  },
);
