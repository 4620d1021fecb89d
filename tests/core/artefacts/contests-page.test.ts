import { describe, expect, test } from "vitest";
import { buildContestsPage } from "#core/artefacts/build-contests-page.ts";
import { placeOrder, topSize } from "#core/artefacts/place-order.ts";
import { programmeCity } from "./programme-city.ts";

const page = buildContestsPage(programmeCity());

describe("places in a contest", () => {
  test.each([
    ["juara-1", 1, null],
    ["juara-3", 3, null],
    ["3-besar", 3.5, 3],
    ["21-besar", 21.5, 21],
    ["finalis", Number.MAX_SAFE_INTEGER, null],
  ])("%s", (place, order, size) => {
    expect(placeOrder(place)).toBe(order);
    expect(topSize(place)).toBe(size);
  });
});

describe("the way from the city's contest", () => {
  test("steps are the circles of the data between proposals and the nation", () => {
    expect(page?.own?.steps).toEqual([
      { kind: "proposals" },
      { kind: "top", size: 6 },
      { kind: "top", size: 3 },
      { kind: "province" },
      { kind: "nation" },
    ]);
  });

  test("a circle counts those who went further too; what nobody tells is null, never 0", () => {
    expect(page?.own?.years.map(({ year, counts }) => [year, counts])).toEqual([
      // The top six of 2025 were not named, only one of the three; c went on to the nation.
      [2025, [null, null, 1, null, 1]],
      // a and b were among the six; b won, which names the top three.
      [2024, [40, 2, 1, null, null]],
      [2023, [30, null, null, null, null]],
    ]);
  });

  test("sources that differ on the number of proposals leave it open", () => {
    const two = programmeCity({
      "hasil-resmi.csv":
        "tahun,wilayah,ukuran,nilai,definisi,sumber\n2024,kota,kiks-usulan,40,,koran\n2024,kota,kiks-usulan,41,,surat\n",
    });
    const year = buildContestsPage(two)?.own?.years.find((each) => each.year === 2024);
    expect(year?.counts[0]).toBeNull();
    expect(year?.proposals.map(({ value }) => value)).toEqual(["40", "41"]);
  });
});

test("entries stand by year, newest first, an unknown year last, the city's contest before the nation's", () => {
  expect(page?.years.map(({ year, contests }) => [year, contests.map(({ name, level }) => [name, level])])).toEqual([
    [
      2025,
      [
        ["KIKS", "city"],
        ["IGA", "nation"],
      ],
    ],
    [2024, [["KIKS", "city"]]],
    [null, [["Lomba Desa", null]]],
  ]);
  expect(page?.years[1]?.contests[0]?.entries.map(({ place }) => place)).toEqual(["juara-1", "6-besar", "6-besar"]);
});

test("what is not known is listed", () => {
  expect(page?.gaps).toEqual([
    { kind: "proposals", year: 2025 },
    { kind: "top", year: 2025, size: 6 },
    { kind: "names", year: 2023, proposals: 30 },
    { kind: "undated", count: 1 },
    { kind: "unsourced", count: 1 },
  ]);
});

test("innovations without contests give an empty page", () => {
  const none = programmeCity({ "kompetisi.csv": "kompetisi,inovasi,tingkat\n" });
  expect(buildContestsPage(none)).toMatchObject({ own: null, years: [], innovations: 0, gaps: [] });
});
