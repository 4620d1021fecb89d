import { beforeAll, describe, expect, test } from "vitest";
import { analysisOf } from "#core/analysis.ts";
import { buildRankMoves } from "#core/artefacts/build-rank-moves.ts";
import { buildRankings } from "#core/artefacts/build-ranking.ts";
import type { Context } from "#core/artefacts/context.ts";
import { makeContext } from "#core/artefacts/context.ts";
import type { RankMoves } from "#core/artefacts/rank-moves.ts";
import { computeIndices } from "#core/compute-indices.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { readDataFolder } from "../../../scripts/lib/data-folder.ts";
import { rankMovesFinding } from "../../../src/components/year/rank-moves-drawing.ts";

async function contextOf(folder: string): Promise<Context> {
  const { dataset } = validateDataset(await readDataFolder(new URL(folder, import.meta.url).pathname));
  if (dataset === null) throw new Error(`${folder} has a galat`);
  const indices = computeIndices(dataset);
  return makeContext(dataset, indices, analysisOf(dataset, indices), []);
}

const moves = (context: Context, year: number, comparable = true) =>
  buildRankMoves(context, buildRankings(context, year), year - 1, comparable);

describe("the city", () => {
  let city: Context;
  beforeAll(async () => {
    city = await contextOf("../../../data/");
  });

  test("each kind with five units ranked in both years, the largest first; ranks as published", () => {
    const made = moves(city, 2025);
    expect(made.map(({ kind }) => kind)).toEqual(["kelurahan", "puskesmas", "dinas", "kecamatan"]);
    for (const { rows, both, up, down, still, previous, year } of made) {
      expect(up + down + still).toBe(both);
      for (const row of rows) {
        const own = city.rowsOfUnit.get(row.unitId)?.filter(({ node }) => node === "indeks-unit");
        expect(row.before).toBe(own?.find((other) => other.year === previous)?.rank ?? null);
        expect(row.now).toBe(own?.find((other) => other.year === year)?.rank ?? null);
      }
    }
  });

  test("nothing across a change of method, nor in the first year", () => {
    expect(moves(city, 2026, false)).toEqual([]);
    expect(buildRankMoves(city, buildRankings(city, 2023), null, false)).toEqual([]);
  });
});

test("of hundreds of regions, the ten that rose and the ten that fell farthest are drawn, and the sentence says so", async () => {
  const [all] = moves(await contextOf("../../datasets/ipm/"), 2024);
  expect(all?.both).toBe(508);
  expect(all?.rows).toHaveLength(20);
  expect(all?.rows.filter(({ change }) => (change ?? 0) > 0)).toHaveLength(10);
  expect(all?.rows.filter(({ change }) => (change ?? 0) < 0)).toHaveLength(10);
  expect(rankMovesFinding(all as RankMoves, "id")).toContain("Digambar 20 unit");
});

test("the takeaway counts who rose, fell and stayed, and names who moved farthest, in both languages", () => {
  const move = (id: string, before: number, now: number) => ({
    unitId: id,
    name: { id, en: null },
    before,
    beforeTied: 1,
    now,
    nowTied: 1,
    change: before - now,
  });
  const rows = [move("Baros", 5, 1), move("Cikole", 1, 3), move("Tipar", 2, 2)];
  const example: RankMoves = {
    kind: "kelurahan",
    node: "indeks-unit",
    nodeName: { id: "Indeks", en: null },
    previous: 2024,
    year: 2025,
    both: 3,
    up: 1,
    down: 1,
    still: 1,
    drawn: 3,
    highest: rows[0] ?? null,
    lowest: rows[1] ?? null,
    rows,
  };
  expect(rankMovesFinding(example, "id")).toBe(
    "Di antara 3 unit yang berperingkat pada kedua tahun, 1 naik, 1 turun, dan 1 tetap. Naik paling jauh: Baros, dari 5 ke 1. Turun paling jauh: Cikole, dari 1 ke 3.",
  );
  expect(rankMovesFinding({ ...example, highest: null, lowest: null }, "en")).toBe(
    "Of 3 units ranked in both years, 1 rose, 1 fell and 1 stayed.",
  );
});
