import { expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import { iidMethod } from "./composite/iid-method.ts";
import type { ScoreRow } from "./composite/small-dataset.ts";
import { dataset, innovation, participation, unit } from "./composite/small-dataset.ts";

const units = [
  unit("kota"),
  unit("dinas-b", { kind: "dinas", parentId: "kota" }),
  unit("dinas-a", { kind: "dinas", parentId: "kota" }),
  unit("dinas-c", { kind: "dinas", parentId: "kota" }),
  unit("kelurahan", { kind: "kelurahan", parentId: "dinas-a" }),
  unit("bubar", { kind: "dinas", parentId: "kota", activeUntil: "2025-12-31" }),
];
const innovations = [
  innovation("a", "dinas-a"),
  innovation("b", "dinas-a"),
  innovation("c", "dinas-b"),
  innovation("k", "kelurahan"),
];
const scores: ScoreRow[] = [
  [2026, null, "a", "regulasi", 3],
  [2026, null, "a", "video", 3],
  [2026, null, "b", "regulasi", 1],
  [2026, null, "b", "video", 0],
  [2026, null, "c", "regulasi", 2],
  [2026, null, "k", "regulasi", 3],
  [2026, null, "k", "video", 1],
];

function unitRows(data: Partial<Parameters<typeof dataset>[0]> = {}) {
  const { rows } = computeIndices(dataset({ units, innovations, methods: [iidMethod()], scores, ...data }));
  return rows.filter(({ node }) => node === "indeks-unit");
}

// dinas-a: mean of 111 and 36.25 = 73.625, of 111: 66.3288…; its kelurahan's is not its own. dinas-b: 72.5/111 = 65.3153…
// with one of two rows reported (36.25 of 37 in weight): at most 74.75/111 = 67.3423…. kelurahan: 109.5/111 = 98.6486….
test("mean maturity of the unit's own innovations as a share of the most, ranked within its kind", () => {
  expect(unitRows()).toMatchObject([
    {
      unitId: "dinas-a",
      published: 66.33,
      innovations: 2,
      rank: 1,
      outOf: 2,
      predicate: null,
      coverage: 1,
      exact: "66.3288288288",
    },
    { unitId: "dinas-b", published: 65.32, innovations: 1, rank: 2, outOf: 2 },
    {
      unitId: "dinas-c",
      value: null,
      published: null,
      reason: "tidak-ada-inovasi",
      innovations: 0,
      rank: null,
      coverage: 0,
      lower: null,
    },
    { unitId: "kelurahan", published: 98.65, innovations: 1, rank: 1, outOf: 1 },
  ]);
  const partial = unitRows()[1];
  expect(partial?.coverage).toBeCloseTo(36.25 / 37, 12);
  expect(partial?.upper).toBeCloseTo(7475 / 111, 10);
  expect(partial?.lower).toBe(partial?.value);
});

test("it needs no divisor, but it needs the weights", () => {
  expect(unitRows({ methods: [iidMethod({}, null)] })[0]?.published).toBe(66.33);
  const plain = iidMethod();
  const indicators = plain.indicators.map((row) => ({ ...row, weight: row.scope === "inovasi" ? null : row.weight }));
  expect(unitRows({ methods: [{ ...plain, indicators }] })).toEqual([]);
});

test("stages below diinput do not count; ties share the rank", () => {
  const participations = [
    participation(2026, "a", "ditetapkan"),
    participation(2026, "b"),
    participation(2026, "c", "dinilai", 36.25),
  ];
  const tied = scores.filter(([, , id]) => id !== "c");
  expect(unitRows({ participations, scores: tied }).slice(0, 2)).toMatchObject([
    { unitId: "dinas-a", published: 32.66, rank: 1, tied: 2, innovations: 1 },
    { unitId: "dinas-b", published: 32.66, rank: 1, tied: 2, innovations: 1 },
  ]);
});

test("the nodes below it hold the unit's mean levels", () => {
  const { nodes } = computeIndices(dataset({ units, innovations, methods: [iidMethod()], scores }));
  const own = nodes.filter(({ unitId }) => unitId === "dinas-a").map(({ node, score }) => [node, score]);
  expect(own).toEqual([
    ["indeks-unit", 66.32882882882883],
    ["regulasi", 2],
    ["sid", 73.625],
    ["video", 1.5],
  ]);
});
