import { describe, expect, test } from "vitest";
import { buildCoachingPage } from "#core/artefacts/build-coaching-page.ts";
import { buildContestsPage } from "#core/artefacts/build-contests-page.ts";
import { buildNearIndexPage, buildNearPages } from "#core/artefacts/build-near-pages.ts";
import { buildNeedPages, buildNeedsPage } from "#core/artefacts/build-need-pages.ts";
import { buildOfficialPage } from "#core/artefacts/build-official-page.ts";
import { buildTargetsPage } from "#core/artefacts/build-targets-page.ts";
import { matchNeeds } from "#core/artefacts/match-needs.ts";
import { coachingFinding, coachingMapFinding, coachingRemarks } from "../../src/components/coaching/coaching-words.ts";
import { contestsFinding, gapWords } from "../../src/components/contest/contest-words.ts";
import { nearFinding, nearIndexFinding } from "../../src/components/nearby/near-words.ts";
import { needCountWords, needFinding, needsFinding, stoppedRemark } from "../../src/components/needs/need-words.ts";
import { benchmarkFinding, officialFinding } from "../../src/components/official/official-words.ts";
import { targetChartFinding, targetsFinding } from "../../src/components/target/target-words.ts";
import { programmeCity } from "../core/artefacts/programme-city.ts";

const city = programmeCity();
const matches = matchNeeds(city);

function made<Page>(page: Page | null | undefined): Page {
  if (page === null || page === undefined) throw new Error("the city has no such page");
  return page;
}

describe("takeaways say what the data says, in both languages", () => {
  const needs = made(buildNeedsPage(city, matches));
  const [anak] = buildNeedPages(city, matches);
  const counts = made(anak).counts;
  const timur = made(buildNearPages(city, matches).find(({ id }) => id === "timur"));
  const near = made(buildNearIndexPage(city));
  const contests = made(buildContestsPage(city));
  const coaching = made(buildCoachingPage(city));
  const targets = made(buildTargetsPage(city));
  const chart = made(targets.chart);
  const official = made(buildOfficialPage(city));

  test.each([
    ["needs", needsFinding(needs, "id"), "5 dari 6 inovasi dapat membantu dalam 2 kebutuhan ini."],
    ["needs", needsFinding(needs, "en"), "5 of 6 innovations can help with these 2 needs."],
    [
      "a need",
      needFinding(counts, "id"),
      "3 inovasi menyebut kebutuhan ini, dan 1 lagi bekerja dalam urusan yang sama.",
    ],
    ["a need", needFinding(counts, "en"), "3 innovations mention this need; in the same field: 1 more."],
    ["what stopped", stoppedRemark(counts, "id"), "Yang sudah berhenti (1) ditaruh paling akhir."],
    ["what stopped", stoppedRemark(counts, "en"), "Those that have stopped (1) stand last."],
    [
      "a village",
      nearFinding(timur, "id"),
      "2 inovasi di sekitar sini masih berjalan: 1 di Kelurahan Timur Laut dan 1 di Puskesmas Timurlaut.",
    ],
    [
      "a village",
      nearFinding(timur, "en"),
      "Innovations that still run around here: 2, namely 1 at Kelurahan Timur Laut and 1 at Puskesmas Timurlaut.",
    ],
    ["villages", nearIndexFinding(near, "id"), "2 dari 3 kelurahan punya inovasi yang masih berjalan."],
    ["villages", nearIndexFinding(near, "en"), "2 of 3 urban villages have an innovation that still runs."],
    [
      "contests, of years whose proposals are known",
      contestsFinding(contests, "id"),
      "Selama 2023–2024, 70 usulan masuk KIKS; 3 inovasi yang melangkah lebih jauh diketahui namanya.",
    ],
    [
      "contests, of years whose proposals are known",
      contestsFinding(contests, "en"),
      "In 2023–2024, 70 proposals were entered in KIKS; 3 innovations that went further are known by name.",
    ],
    [
      "coaching",
      coachingFinding(coaching, "id"),
      "4 kegiatan tercatat; 1 dari 3 kelurahan dan 1 dari 1 kecamatan sudah didatangi.",
    ],
    [
      "coaching",
      coachingFinding(coaching, "en"),
      "Sessions recorded: 4; 1 of 3 urban villages and 1 of 1 districts were visited.",
    ],
    ["the coaching map", coachingMapFinding(coaching, "id"), "2 kelurahan belum punya catatan pembinaan."],
    ["the coaching map", coachingMapFinding(coaching, "en"), "Urban villages without a recorded session: 2."],
    [
      "targets",
      targetsFinding(targets, "id"),
      "Dari 6 target, 2 tercapai, 1 tidak tercapai, 1 bergantung pada sumber mana yang dipakai, 1 belum ada hasil resminya dalam data, dan 1 untuk tahun yang belum tiba.",
    ],
    [
      "targets",
      targetsFinding(targets, "en"),
      "Of 6 targets, 2 met, 1 missed, 1 depending on which source is taken, 1 without an official result in the data and 1 for years to come.",
    ],
    // 2026: visi 3, c has 2 points over 2: 100 × 4 / 12 = 33.33 against 50.01.
    [
      "the target chart",
      targetChartFinding(chart, "id"),
      "2026: hitungan situs ini 33,33, kurang 16,68 poin dari target 50,01.",
    ],
    [
      "the target chart",
      targetChartFinding(chart, "en"),
      "2026: 33.33 by this site's computation, 16.68 points short of the target of 50.01.",
    ],
    [
      "official results",
      officialFinding(official, "id"),
      "11 angka tentang Kota Kecil dari 2 sumber, 2023–2025. Untuk 3 pertanyaan ada lebih dari satu jawaban; semuanya ditampilkan berdampingan.",
    ],
    [
      "official results",
      officialFinding(official, "en"),
      "11 figures about Kota Kecil from 2 sources, 2023–2025. Questions with more than one answer: 3; all answers stand side by side.",
    ],
    [
      "benchmarks, of a year with several values",
      benchmarkFinding(official, "id"),
      "Pada 2024, dari 3 nilai yang ditemukan, yang tertinggi Kota Lain (60,5) dan yang terendah Kota Jauh (10). Kota Kecil sendiri 20,50.",
    ],
    [
      "benchmarks, of a year with several values",
      benchmarkFinding(official, "en"),
      "In 2024, of 3 values that were found, the highest is Kota Lain (60.5) and the lowest Kota Jauh (10). Kota Kecil itself has 20.50.",
    ],
  ])("%s", (_, said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("nothing recorded is said to be that", () => {
  const none = { total: 0, mentions: 0, affair: 0, stopped: 0 };

  test.each([
    ["a need without innovations", needFinding(none, "en"), "The data has no innovation for this need yet."],
    [
      "a need that only stopped ones helped with",
      needFinding({ ...none, stopped: 2 }, "id"),
      "Inovasi yang pernah membantu di sini (2) semuanya sudah berhenti.",
    ],
    ["a need of one innovation", needCountWords({ ...none, mentions: 1 }, "en"), "1 innovation mentions it"],
    ["a need of none", needCountWords(none, "id"), "belum ada inovasi"],
    [
      "a village without",
      nearFinding({ running: 0, nearby: 0, groups: [] }, "id"),
      "Belum ada inovasi yang tercatat di sekitar sini. Di bawah ini inovasi untuk seluruh kota.",
    ],
    [
      "a village whose innovations nobody has checked",
      nearFinding({ running: 0, nearby: 2, groups: [] }, "en"),
      "Innovations recorded around here: 2, but none is known to run still.",
    ],
    [
      "no targets",
      targetsFinding({ verdicts: { met: 0, missed: 0, incomparable: 0, conflict: 0, open: 0, ahead: 0 } }, "id"),
      "Belum ada target yang dicatat dalam data ini.",
    ],
    ["a gap", gapWords({ kind: "top", year: 2025, size: 6 }, "id"), "2025: siapa saja yang masuk 6 besar."],
    [
      "a gap",
      gapWords({ kind: "names", year: 2023, proposals: 124 }, "en"),
      "2023: which of 124 proposals went further.",
    ],
  ])("%s", (_, said, expected) => {
    expect(said).toBe(expected);
  });

  test("coaching without sessions is not called zero", () => {
    const empty = made(buildCoachingPage(programmeCity({ "pembinaan.csv": "tanggal,kegiatan\n" })));
    expect(coachingFinding(empty, "id")).toBe("Belum ada kegiatan pembinaan yang dicatat dalam data ini.");
    expect(coachingRemarks(empty, "en").join(" ")).toContain("what is missing is the record");
  });
});
