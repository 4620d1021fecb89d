import { describe, expect, test } from "vitest";
import { buildOfficialPage } from "#core/artefacts/build-official-page.ts";
import { programmeCity } from "./programme-city.ts";

const page = buildOfficialPage(programmeCity());

describe("official results", () => {
  test("one question with several answers stands as one dispute, newest year first", () => {
    expect(page?.disputes.map(({ year, kind, figures }) => [year, kind, figures.map(({ value }) => value)])).toEqual([
      [2025, "same", ["Tinggi", "Rendah"]],
      [2025, "result", ["Tinggi", "Rendah", "Kota Terbaik"]],
      [2025, "count", ["2", "3"]],
    ]);
  });

  test("figures of the region by year; parts of a number apart from wholes", () => {
    expect(page).toMatchObject({ figures: 11, sources: 2, firstYear: 2023, lastYear: 2025 });
    expect(page?.years.map(({ year, wholes, parts }) => [year, wholes.length, parts.length])).toEqual([
      [2025, 6, 1],
      [2024, 3, 0],
      [2023, 1, 0],
    ]);
  });

  test("regions stand beside each other within a year, the portal's own where it has no number too", () => {
    expect(
      page?.benchmarks.map(({ year, rows }) => [year, rows.map(({ name, value, own }) => [name.id, value, own])]),
    ).toEqual([
      [
        2025,
        [
          ["Kota Lain", 61, false],
          ["Kota Kecil", null, true],
        ],
      ],
      [
        2024,
        [
          ["Kota Lain", 60.5, false],
          ["Kota Kecil", 20.5, true],
          ["Kota Jauh", 10, false],
        ],
      ],
    ]);
    expect(page?.benchmarks[1]?.rows[0]).toMatchObject({ predicate: "Tinggi", place: null, decimals: 1 });
    expect(page?.benchmarks[0]?.rows[1]).toMatchObject({ predicate: "Tinggi", place: "4" });
  });

  test("too many regions for a table are told by their range", () => {
    const rows = Array.from({ length: 41 }, (_, at) => `2025,Kota ${at},ipm,${60 + at / 10},,BPS`).join("\n");
    const nation = programmeCity({
      "portal.json": JSON.stringify({ judul: "Negeri", wilayah: "", edisi: "2026-11-01" }),
      "hasil-resmi.csv": `tahun,wilayah,ukuran,nilai,definisi,sumber\n${rows}\n`,
    });
    expect(buildOfficialPage(nation)).toMatchObject({
      figures: 0,
      benchmarks: [],
      ranges: [{ regions: 41, lowest: { value: 60 }, highest: { value: 64 }, sources: ["BPS"] }],
    });
  });
});
