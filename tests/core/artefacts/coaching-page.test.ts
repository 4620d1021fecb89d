import { describe, expect, test } from "vitest";
import { buildCoachingPage } from "#core/artefacts/build-coaching-page.ts";
import { programmeCity } from "./programme-city.ts";

describe("coaching", () => {
  const page = buildCoachingPage(programmeCity());

  test("a session in a village counts for its district; one of a district for none of its villages", () => {
    expect(page?.districts.map(({ place, covered }) => [place?.id, place?.sessions, covered])).toEqual([["kec", 3, 1]]);
    expect(page?.districts[0]?.villages.map(({ id, sessions, last }) => [id, sessions, last])).toEqual([
      ["barat", 2, "2025-05-01"],
      ["timur", 0, null],
      ["sepi", 0, null],
    ]);
  });

  test("participants that were not recorded are counted apart, not as zero", () => {
    expect(page).toMatchObject({ sessions: 4, attendance: 35, untold: 1, unplaced: 1 });
    expect(page?.districts[0]?.villages[0]).toMatchObject({ attendance: 10, untold: 1 });
    expect(page?.districts[0]?.villages[1]).toMatchObject({ attendance: null, untold: 0 });
  });

  test("coverage, span and the latest sessions first", () => {
    expect(page).toMatchObject({
      villages: 3,
      coveredVillages: 1,
      coveredDistricts: 1,
      activities: ["KITA BISA", "Klinik"],
    });
    expect(page?.latest.map(({ date, place }) => [date, place?.id ?? null])).toEqual([
      ["2025-06-01", null],
      ["2025-05-01", "barat"],
      ["2025-04-01", "barat"],
      ["2025-03-01", "kec"],
    ]);
    expect([page?.firstDay, page?.lastDay]).toEqual(["2025-03-01", "2025-06-01"]);
  });

  test("without sessions the villages stay, all without a record; without villages either there is no page", () => {
    const none = buildCoachingPage(programmeCity({ "pembinaan.csv": "tanggal,kegiatan\n" }));
    expect(none).toMatchObject({ sessions: 0, attendance: null, firstDay: null, coveredVillages: 0, map: null });
    const regions = programmeCity({
      "pembinaan.csv": "tanggal,kegiatan\n",
      "unit.csv":
        "id,nama,jenis,induk\nkota,Kota Kecil,kota,\nbarat,Dinas A,dinas,kota\ntimur,Dinas B,dinas,kota\npkm,Dinas C,dinas,kota\ndinkes,Dinas D,dinas,kota\n",
    });
    expect(buildCoachingPage(regions)).toBeNull();
  });
});
