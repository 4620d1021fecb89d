import fc from "fast-check";
import { expect, test } from "vitest";
import { analysisOf } from "#core/analysis.ts";
import { analysisTables } from "#core/analysis-tables.ts";
import { inFixedOrder } from "#core/composite/method-order.ts";
import { computeIndices } from "#core/compute-indices.ts";
import { formatTable } from "#core/csv/format-table.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Method } from "#core/schema/method.ts";
import { randomCase, randomInnovations, unitIds } from "./random-methods.ts";
import { dataset, group, indicator, method, unit } from "./small-dataset.ts";

function tablesOf(data: Dataset): string {
  const indices = computeIndices(data);
  const tables = analysisTables(data.methods, indices, analysisOf(data, indices));
  return tables.map(({ file, headings, rows }) => `${file}\n${formatTable(headings, rows)}`).join("\n");
}

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

function shuffledRule(rule: Method): fc.Arbitrary<Method> {
  return fc
    .record({ groups: shuffled(rule.groups), indicators: shuffled(rule.indicators) })
    .map((lists) => ({ ...rule, ...lists }));
}

const means = randomCase({
  aggregations: ["aritmetik", "geometrik", "harmonik", "jumlah"],
  missing: true,
  positive: false,
});
const regions = fc.constantFrom("nol", "kosong", "bobot-ulang").chain((missing) => randomInnovations(missing));

test("rows of indikator.csv and kelompok.csv in another order give the same bytes in every table of results", () => {
  const cases = fc.oneof(
    means.map((random) => ({ ...random, units: unitIds.map((id) => unit(id)), innovations: [], participations: [] })),
    regions.map((random) => ({ ...random, units: [unit("kota"), unit("dinas", { kind: "dinas", parentId: "kota" })] })),
  );
  fc.assert(
    fc.property(
      cases.chain((one) => fc.tuple(fc.constant(one), shuffledRule(one.method))),
      ([{ method: rule, ...parts }, other]) => {
        const plain = tablesOf(dataset({ ...parts, methods: [rule] }));
        expect(tablesOf(dataset({ ...parts, methods: [other] }))).toBe(plain);
      },
    ),
    { numRuns: 60 },
  );
});

// 0.1 + 0.7 + 0.2 is 0.9999999999999999 and 0.1 + 0.2 + 0.7 is 1: a sum in row order would show it.
test("coverage does not follow the order of rows, to the last bit", () => {
  const indicators = [0.1, 0.7, 0.2].map((weight, at) => indicator(`x${at}`, "indeks", { weight, upper: 100 }));
  const coverages = [indicators, indicators.toReversed(), [0, 2, 1].flatMap((at) => indicators[at] ?? [])].map(
    (rows) => {
      const rule = method({ groups: [group("indeks", null, { missing: "nol" })], indicators: rows });
      const data = dataset({ units: [unit("a")], methods: [rule], scores: [[2024, "a", null, "x0", 1]] });
      return computeIndices(data).rows[0]?.coverage;
    },
  );
  expect(new Set(coverages).size).toBe(1);
});

test("inFixedOrder: indicators by number (2a, 2b, 10), then key; groups by the first indicator below them", () => {
  const rule = method({
    groups: [group("b", null), group("empty", "b"), group("a", "b"), group("z", "b")],
    indicators: [
      indicator("no-number", "z"),
      indicator("ten", "a", { number: "10" }),
      indicator("second", "z", { number: "2b" }),
      indicator("first", "z", { number: "2a" }),
      indicator("also-ten", "a", { number: "10" }),
    ],
  });
  const { groups, indicators } = inFixedOrder(rule);
  expect(indicators.map(({ key }) => key)).toEqual(["first", "second", "also-ten", "ten", "no-number"]);
  expect(groups.map(({ key }) => key)).toEqual(["b", "z", "a", "empty"]);
});
