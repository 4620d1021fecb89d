import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { engineRun } from "#core/composite/engine-run.ts";
import type { Quantity } from "#core/composite/quantity.ts";
import type { Rational } from "#core/composite/rational.ts";
import { decimal, reduce } from "#core/composite/rational.ts";
import { indicesOf } from "#core/compute-indices.ts";
import { divisorChanges, divisorPoints } from "#core/robustness/divisor-change.ts";
import { iidMethod, innovations } from "../composite/iid-method.ts";
import type { ScoreRow } from "../composite/small-dataset.ts";
import { dataset, innovation, participation, unit } from "../composite/small-dataset.ts";

/** One point of the mean is 100 / 250 of a point of the index. */
const pointValue = { num: 2n, den: 5n };
const exact = (value: Quantity) => reduce(value as Rational);

describe("divisorPoints: T (1 / max(to, n) − 1 / max(from, n)) × 100 / 250", () => {
  test.each([
    // 600 (1/12 − 1/10) × 0.4 = 600 × (−1/60) × 0.4 = −4.
    ["eight innovations of 75 points lose 4 when the floor rises from 10 to 12", 600, 8, 10, 12, { num: -4n, den: 1n }],
    // 825 (1/12 − 1/11) × 0.4 = 825 × (−1/132) × 0.4 = −2.5.
    ["eleven: only the new floor touches them", 825, 11, 10, 12, { num: -5n, den: 2n }],
    ["twelve or more are not touched", 900, 12, 10, 12, { num: 0n, den: 1n }],
    ["a floor that falls gives the same back", 600, 8, 12, 10, { num: 4n, den: 1n }],
    ["no innovation has nothing to lose", 0, 0, 10, 12, { num: 0n, den: 1n }],
    // 100.01 (1/3 − 1/2) × 0.4 = −100.01 / 15.
    ["a third stays a third", 100.01, 1, 2, 3, { num: -10001n, den: 1500n }],
  ])("%s", (_, total, count, from, to, points) => {
    expect(exact(divisorPoints({ total: decimal(total), innovations: count, pointValue }, { from, to }))).toEqual(
      points,
    );
  });

  test("steps add up: from 10 to 12 and on to 14 is from 10 to 14", () => {
    const floor = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(30), floor, floor, floor, (total, count, a, b, c) => {
        const sum = { total: decimal(total), innovations: count, pointValue };
        const step = (from: number, to: number) => divisorPoints(sum, { from, to }) as Rational;
        const [ab, bc, ac] = [step(a, b), step(b, c), step(a, c)];
        const both = { num: ab.num * bc.den + bc.num * ab.den, den: ab.den * bc.den };
        expect(reduce(both)).toEqual(reduce(ac));
      }),
    );
  });
});

describe("divisorChanges", () => {
  const units = [unit("barat"), unit("timur"), unit("sepi")];
  const owned = [...innovations(8, "barat"), ...Array.from({ length: 13 }, (_, at) => innovation(`t${at}`, "timur"))];
  // Every innovation has level 2 of the first row: 36.25 × 2 = 72.5 points.
  const scores: ScoreRow[] = [
    ...owned.map(({ id }): ScoreRow => [2026, null, id, "regulasi", 2]),
    ...units.map(({ id }): ScoreRow => [2026, id, null, "visi", 1]),
  ];
  const participations = owned.map(({ id }) => participation(2026, id));
  const city = (minimumDivisor: number | null) =>
    dataset({ units, innovations: owned, participations, scores, methods: [iidMethod({}, minimumDivisor)] });
  const changes = (floor: number, from: number, to: number) =>
    divisorChanges(engineRun(city(floor)), iidMethod({}, floor), 2026, { from, to });

  test("names every region with its innovations and points; who has enough is not touched", () => {
    // barat: T = 8 × 72.5 = 580; 580 (1/12 − 1/10) × 0.4 = −3.8667.
    expect(changes(12, 10, 12)).toEqual([
      { unitId: "barat", innovations: 8, points: -3.8666666667 },
      { unitId: "sepi", innovations: 0, points: 0 },
      { unitId: "timur", innovations: 13, points: 0 },
    ]);
  });

  test("it is what the index itself does under the other floor", () => {
    const indexAt = (floor: number) =>
      indicesOf(engineRun(city(floor)), city(floor)).rows.find(({ unitId }) => unitId === "barat")?.value ?? Number.NaN;
    const [first] = changes(14, 10, 14);
    expect(first?.points).toBeCloseTo(indexAt(14) - indexAt(10), 9);
  });

  test("a year that the method does not serve has nothing to say", () => {
    expect(divisorChanges(engineRun(city(12)), iidMethod(), 2025, { from: 10, to: 12 })).toEqual([]);
  });

  test("without published weights there are no points", () => {
    const open = iidMethod();
    const unknown = {
      ...open,
      indicators: open.indicators.map((row) => (row.key === "video" ? { ...row, weight: null } : row)),
    };
    const run = engineRun(dataset({ units, innovations: owned, participations, scores, methods: [unknown] }));
    expect(divisorChanges(run, unknown, 2026, { from: 10, to: 12 })).toEqual([]);
  });
});
