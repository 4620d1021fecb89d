import { describe, expect, test } from "vitest";
import { compareMethods, contrastMethods, divisorOf } from "#core/artefacts/contrast-methods.ts";
import type { Method } from "#core/schema/method.ts";
import { iidMethod } from "../composite/iid-method.ts";
import { group, indicator, method } from "../composite/small-dataset.ts";

const named = (id: string, lowerBound: number) => ({ name: { id, en: null }, lowerBound });
const old = iidMethod({ id: "iid-2023", years: [2023], predicates: [named("Tinggi", 60.01), named("Rendah", 0)] }, 10);
const next = (fields: Partial<Method> = {}, divisor: number | null = 10) =>
  iidMethod({ predicates: [named("Tinggi", 60.01), named("Rendah", 0)], ...fields }, divisor);
const weighing = (weight: number | null, weightIsReference = false) =>
  next({
    indicators: next().indicators.map((row) => (row.key === "video" ? { ...row, weight, weightIsReference } : row)),
  });

describe("what differs between two methods", () => {
  test.each<[string, Method, unknown[]]>([
    ["nothing", next(), []],
    ["the scale", next({ scale: [0, 1000] }), [{ what: "skala", from: [0, 100], to: [0, 1000] }]],
    ["the divisor", next({}, 12), [{ what: "pembagi", from: 10, to: 12 }]],
    ["one weight", weighing(1), [{ what: "bobot", count: 1 }]],
    [
      "a bound of a predicate, by its name",
      next({ predicates: [named("Tinggi", 65.01), named("Rendah", 0)] }),
      [{ what: "predikat", bounds: [{ name: { id: "Tinggi", en: null }, from: 60.01, to: 65.01 }] }],
    ],
    [
      "indicators that came and went",
      next({
        indicators: [
          ...next().indicators.filter(({ key }) => key !== "anggaran"),
          indicator("baru", "spd", { scope: "wilayah" }),
          indicator("lagi", "spd", { scope: "wilayah" }),
        ],
      }),
      [{ what: "indikator", added: 2, removed: 1 }],
    ],
    [
      "how a value comes to the scale",
      next({ indicators: next().indicators.map((row) => (row.key === "visi" ? { ...row, upper: 4 } : row)) }),
      [{ what: "penyekalaan", count: 1 }],
    ],
    [
      "how groups are joined",
      next({ groups: next().groups.map((row) => (row.key === "spd" ? { ...row, aggregation: "aritmetik" } : row)) }),
      [{ what: "penggabungan", count: 1 }],
    ],
    [
      "the rule of the score for the number of innovations",
      next({ groups: next().groups.map((row) => (row.key === "jumlah" ? { ...row, countCap: 150 } : row)) }),
      [{ what: "skor-jumlah" }],
    ],
    [
      "missing values and decimals",
      next({ missing: "kosong", decimals: 3 }),
      [
        { what: "hilang", from: "nol", to: "kosong" },
        { what: "desimal", from: 2, to: 3 },
      ],
    ],
  ])("%s", (_, to, differences) => {
    expect(contrastMethods(old, to)).toEqual({ differences, unknown: [] });
  });

  test.each<[string, Method, unknown[]]>([
    ["a weight that is not published", weighing(null), ["bobot"]],
    ["a reference weight, which is another year's", weighing(3, true), ["bobot"]],
    ["a divisor that is not published", next({}, null), ["pembagi"]],
    ["bounds of which only some are published", next({ predicates: [named("Tinggi", 60.01)] }), ["predikat"]],
    [
      "all of these",
      { ...weighing(null), predicates: [], groups: next({}, null).groups },
      ["bobot", "pembagi", "predikat"],
    ],
  ])("unknown, and so no difference: %s", (_, to, unknown) => {
    expect(contrastMethods(old, to)).toEqual({ differences: [], unknown });
  });

  test("two methods side by side carry their years and whether they may be compared", () => {
    expect(compareMethods(old, next({}, 12), false)).toMatchObject({
      from: { id: "iid-2023", years: [2023] },
      to: { id: "iid-2026", years: [2026] },
      comparable: false,
    });
  });

  test("a composite without innovations has no divisor", () => {
    expect(divisorOf(method({ groups: [group("akar", null)] }))).toBeNull();
  });
});
