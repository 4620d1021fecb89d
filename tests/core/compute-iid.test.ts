import { expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import { fiveBasicAffairs, iidMethod, innovations } from "./composite/iid-method.ts";
import type { ScoreRow } from "./composite/small-dataset.ts";
import { dataset, innovation, participation, unit } from "./composite/small-dataset.ts";

const units = [unit("kota"), unit("dinas", { kind: "dinas", parentId: "kota" })];

/** Every innovation at the same two levels, in one year. */
function levels(year: number, list: readonly { id: string }[], regulasi: number, video: number): ScoreRow[] {
  return list.flatMap(({ id }): ScoreRow[] => [
    [year, null, id, "regulasi", regulasi],
    [year, null, id, "video", video],
  ]);
}

function region(year: number, visi: number, anggaran: number): ScoreRow[] {
  return [
    [year, "kota", null, "visi", visi],
    [year, "kota", null, "anggaran", anggaran],
  ];
}

function cityIndex(data: Parameters<typeof dataset>[0]) {
  return computeIndices(dataset(data)).rows.find(({ node }) => node === "iid");
}

// SPD = 20×3 + 1×1 = 61. T = (36.25×3 + 0.75×2) + (36.25×1) = 110.25 + 36.25 = 146.5. No basic affair: c = 0.
// n = 2 < d: 100 × (61×12 + 146.5) / (250×12) = 87850/3000 = 29.28333…; with d = 10: 100 × 756.5 / 2500 = 30.26.
test.each([
  [12, "29.2833333333", 29.28],
  [10, "30.26", 30.26],
])("fewer innovations than the divisor %i: the empty places count 0", (divisor, exact, published) => {
  const row = cityIndex({
    units,
    innovations: innovations(2, "dinas"),
    methods: [iidMethod({}, divisor)],
    scores: [
      ...region(2026, 3, 1),
      [2026, null, "i001", "regulasi", 3],
      [2026, null, "i001", "video", 2],
      [2026, null, "i002", "regulasi", 1],
    ],
  });
  expect(row).toMatchObject({ exact, published, innovations: 2, rank: 1, outOf: 1 });
});

// T/D = 36.25×2 = 72.5 for each of 15; c = 0.38×15 = 5.7: 100 × (61 + 72.5 + 5.7)/250 = 55.68. With four affairs c = 0: 53.4.
test.each([
  ["five of six basic affairs: the count scores", fiveBasicAffairs, 55.68],
  ["four of six: it does not", fiveBasicAffairs.slice(1), 53.4],
])("more innovations than the divisor, %s", (_, affairs, published) => {
  const list = innovations(15, "dinas", affairs);
  const data = {
    units,
    innovations: list,
    methods: [iidMethod()],
    scores: [...region(2026, 3, 1), ...levels(2026, list, 2, 0)],
  };
  expect(cityIndex(data)?.published).toBe(published);
});

test("other affairs open the gate too, and only those of innovations that count", () => {
  const list = [
    innovation("a", "dinas", { affair: "Pendidikan", otherAffairs: ["kesehatan", "Sosial"] }),
    innovation("b", null, { affair: "Perumahan Rakyat dan Kawasan Permukiman" }),
    innovation("c", "dinas", { affair: "Pekerjaan Umum dan Penataan Ruang" }),
  ];
  const scores = [...region(2026, 0, 0), ...levels(2026, list, 0, 0)];
  // c = 0.38 × 3 = 1.14 of 250: 0.456.
  expect(cityIndex({ units, innovations: list, methods: [iidMethod()], scores })?.exact).toBe("0.456");
  const participations = [participation(2026, "a"), participation(2026, "b"), participation(2026, "c", "ditetapkan")];
  expect(cityIndex({ units, innovations: list, participations, methods: [iidMethod()], scores })).toMatchObject({
    exact: "0",
    innovations: 2,
  });
});

test("201 innovations at the most, with the region at the most, are 100: the count is capped at 200", () => {
  const list = innovations(201, "dinas", fiveBasicAffairs);
  const data = {
    units,
    innovations: list,
    methods: [iidMethod()],
    scores: [...region(2026, 3, 3), ...levels(2026, list, 3, 3)],
  };
  expect(cityIndex(data)).toMatchObject({ exact: "100", published: 100, lower: 100, upper: 100, coverage: 1 });
});

test("all zeros are 0", () => {
  const list = innovations(3, "dinas");
  const data = {
    units,
    innovations: list,
    methods: [iidMethod()],
    scores: [...region(2026, 0, 0), ...levels(2026, list, 0, 0)],
  };
  expect(cityIndex(data)).toMatchObject({ exact: "0", reason: null });
});

test("a stage below the node's minimum does not count; a row without participation counts as entered", () => {
  const list = innovations(3, "dinas");
  const participations = [participation(2026, "i001", "dikirim"), participation(2026, "i002", "ditetapkan")];
  const scores = [...region(2026, 0, 0), ...levels(2026, list, 3, 3)];
  const counted = (stage: "diinput" | "dikirim") => {
    const plain = iidMethod();
    const groups = plain.groups.map((group) => ({ ...group, minimumStage: stage }));
    return cityIndex({ units, innovations: list, participations, methods: [{ ...plain, groups }], scores })
      ?.innovations;
  };
  expect([counted("diinput"), counted("dikirim")]).toEqual([2, 1]);
});

// T = 111 + 70.5 (given) = 181.5, D = 12: 100 × 181.5/(250×12) = 6.05. Rows asked 4, reported 2; the given one is covered.
test("a given maturity without rows enters the total; taking part with neither does not count", () => {
  const participations = [
    participation(2026, "i001"),
    participation(2026, "i002", "dinilai", 70.5),
    participation(2026, "i003"),
  ];
  const list = innovations(3, "dinas");
  const scores = [...region(2026, 0, 0), ...levels(2026, list.slice(0, 1), 3, 3)];
  const { rows, maturities } = computeIndices(
    dataset({ units, innovations: list, participations, methods: [iidMethod()], scores }),
  );
  expect(rows.find(({ node }) => node === "iid")).toMatchObject({ exact: "6.05", innovations: 2, coverage: 1 });
  expect(maturities).toEqual([
    { innovationId: "i001", year: 2026, maturity: 111, maximum: 111, reported: 2, asked: 2 },
    { innovationId: "i002", year: 2026, maturity: 70.5, maximum: 111, reported: 0, asked: 2 },
    { innovationId: "i003", year: 2026, maturity: null, maximum: 111, reported: 0, asked: 2 },
  ]);
});

// Missing: visi (60 of the 250 points) and the second innovation's video. Coverage in attainable points: SPD 3 of 63, SID
// 111 × (36.25×2 + 0.75×1)/(37×2) = 109.875, count 76: 188.875/250 = 0.7555.
// Value: SPD 3, T = 111 + 108.75 = 219.75, T/12 = 18.3125: 100 × 21.3125/250 = 8.525. At most visi adds 60 and video
// 0.75×3/12 = 0.1875: 100 × 81.5/250 = 32.6.
test("a missing row counts 0 under nol; coverage and bounds tell", () => {
  const list = innovations(2, "dinas");
  const scores: ScoreRow[] = [
    [2026, "kota", null, "visi", null],
    [2026, "kota", null, "anggaran", 3],
    ...levels(2026, list, 3, 3).slice(0, 3),
  ];
  const row = cityIndex({ units, innovations: list, methods: [iidMethod()], scores });
  expect(row).toMatchObject({ exact: "8.525", lower: 8.525, upper: 32.6 });
  expect(row?.coverage).toBeCloseTo(0.7555, 12);
});

test("what is not published makes the node and all above it null, with the reason", () => {
  const list = innovations(2, "dinas");
  const data = { units, innovations: list, scores: [...region(2026, 1, 1), ...levels(2026, list, 1, 1)] };
  const plain = iidMethod();
  const noWeight = plain.indicators.map((row) => (row.key === "video" ? { ...row, weight: null } : row));
  const unknown = computeIndices(dataset({ ...data, methods: [{ ...plain, indicators: noWeight }] }));
  expect(unknown.rows).toMatchObject([
    { node: "iid", value: null, exact: null, reason: "bobot-tidak-diketahui", rank: null, lower: null },
  ]);
  expect(unknown.nodes.find(({ node }) => node === "spd")?.score).toBe(21);
  expect(unknown.maturities[0]).toMatchObject({ maturity: null, maximum: null });
  const noDivisor = computeIndices(dataset({ ...data, methods: [iidMethod({}, null)] }));
  expect(noDivisor.rows.find(({ node }) => node === "iid")).toMatchObject({
    value: null,
    reason: "pembagi-tidak-diketahui",
  });
});

test("a year without any row of the region has no index", () => {
  const list = innovations(1, null);
  const data = {
    units: [...units, unit("lain")],
    innovations: list,
    methods: [iidMethod()],
    scores: region(2026, 3, 3),
  };
  expect(computeIndices(dataset(data)).rows.filter(({ node }) => node === "iid")).toMatchObject([
    { unitId: "kota", published: 25.2, rank: 1, outOf: 1 },
    {
      unitId: "lain",
      value: null,
      reason: "tidak-ada-data",
      rank: null,
      outOf: 1,
      coverage: 0,
      lower: null,
      upper: null,
    },
  ]);
});

test("with several regions each has its own innovations, and those of no unit are nobody's", () => {
  const list = [innovation("a", "dinas"), innovation("b", "lain"), innovation("c", null)];
  const data = {
    units: [...units, unit("lain")],
    innovations: list,
    methods: [iidMethod()],
    scores: levels(2026, list, 3, 3),
  };
  const counts = computeIndices(dataset(data)).rows.flatMap(({ node, innovations }) =>
    node === "iid" ? [innovations] : [],
  );
  expect(counts).toEqual([1, 1]);
});

test("nodes of a mean over innovations add up: weights × the leaves are the mean", () => {
  const list = innovations(3, "dinas");
  const { nodes } = computeIndices(
    dataset({ units, innovations: list, methods: [iidMethod()], scores: levels(2026, list, 2, 1) }),
  );
  const score = (node: string) => nodes.find((row) => row.unitId === "kota" && row.node === node)?.score;
  // Three innovations of 12 places: 2×3/12 = 0.5 and 1×3/12 = 0.25; 36.25×0.5 + 0.75×0.25 = 18.3125.
  expect([score("regulasi"), score("video"), score("sid")]).toEqual([0.5, 0.25, 18.3125]);
});
