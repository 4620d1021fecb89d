import { describe, expect, test } from "vitest";
import { readinessPage, readinessSummary } from "#core/readiness/readiness-page.ts";
import { readinessTables } from "#core/readiness/readiness-tables.ts";
import { files, readinessOf, reportOf } from "./small-submission.ts";

const noThreshold = { "hasil-resmi.csv": "tahun,wilayah,ukuran,nilai\n2025,kota,iid,50\n" };

describe("the verdict in words", () => {
  test.each([
    [
      "Indonesian",
      readinessOf(),
      "id",
      "1 dari 11 inovasi siap dikirim. 3 sudah mencapai ambang 6 tetapi belum lengkap, 3 masih di bawah ambang 6, dan 4 tidak terhitung tahun ini.",
    ],
    [
      "English",
      readinessOf(),
      "en",
      "1 of 11 innovations are ready to be sent. 3 have reached the threshold of 6 but lack something, 3 are below the threshold of 6 and 4 do not count this year.",
    ],
    [
      "no threshold in the data",
      readinessOf(noThreshold),
      "id",
      "2 dari 11 inovasi siap dikirim. 5 belum lengkap dan 4 tidak terhitung tahun ini. Data tidak menyebut ambang kematangan.",
    ],
    [
      "nothing to report on",
      readinessOf({}, 2030),
      "id",
      "Tidak ada metode yang berlaku untuk tahun 2030, jadi kesiapannya tidak dapat dinilai.",
    ],
  ] as const)("%s", (_, readiness, language, sentence) => {
    expect(readinessSummary(readiness, language)).toBe(sentence);
  });
});

describe("the page", () => {
  const page = readinessPage(reportOf(), "id");

  test("the verdict stands first, under the title", () => {
    expect(page).toMatch(/<h1>Kesiapan kiriman 2026<\/h1>\s*<p class="lead">1 dari 11 inovasi siap dikirim\./);
  });

  test.each([
    ["a threshold of an earlier year says so", "Ini ambang tahun 2025."],
    ["a rule names its source", "metode Metode baru: pedoman"],
    ["the window in words", "1 Januari 2024 sampai 31 Desember 2025"],
    ["what empty slots cost", "−4,5 kematangan, −32,14 pada indeks"],
    ["what the closed gate costs", "0 karena urusan dasar kurang; hilang 0,5"],
    ["what an innovation lacks", "kurang 2 ke ambang 6; masih mungkin dengan mengisi yang kosong"],
    ["nothing reported is said, not shown as 0", "belum ada tingkat yang dilaporkan"],
    ["what the next level takes", '<td class="text">dua</td>'],
  ])("%s", (_, words) => expect(page).toContain(words));

  test("details are folded: one a unit, one an innovation", () => {
    expect(page.match(/<details class="unit">/g)).toHaveLength(3);
    expect(page.match(/<details class="innovation">/g)).toHaveLength(11);
  });

  test("each table has its headings marked as such", () => {
    expect(page).not.toMatch(/<th(?! scope="(?:col|row)")[ >]/);
  });

  test("text from the data never becomes markup", () => {
    const hostile = (files["inovasi.csv"] ?? "").replace("Beres", "<img src=x onerror=alert(1)>");
    const made = readinessPage(reportOf({ "inovasi.csv": hostile }), "id");
    expect(made).not.toContain("<img");
    expect(made).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  test("no word is left unfilled, in either language", () => {
    for (const language of ["id", "en"] as const) {
      expect(readinessPage(reportOf(), language).replace(/<style>.*?<\/style>/gs, "")).not.toMatch(
        /\{\w+\}|undefined|NaN/,
      );
    }
  });

  test("without innovations it says so, and which years it could report on", () => {
    expect(readinessPage(readinessOf({}, 2030), "en")).toContain("A report can be made for: 2026.");
  });
});

describe("the tables", () => {
  const [units, innovations] = readinessTables(reportOf(), ",");

  test("one row a unit, worst first; unknown is empty", () => {
    expect(units?.rows).toEqual([
      [2026, "timur", "Kelurahan Timur", "kelurahan", 4, 0, 1, 3, 0, 0, 3, 2, "5"],
      [2026, null, null, null, 1, 0, 1, 0, 0, 0, 2, 1, "8"],
      [2026, "barat", "Kelurahan Barat", "kelurahan", 6, 1, 1, 0, 4, 1, 6, 0, "7,33"],
    ]);
  });

  test("one row an innovation with all that it lacks", () => {
    const row = innovations?.rows.find((cells) => cells[3] === "separuh") ?? [];
    expect(Object.fromEntries((innovations?.headings ?? []).map((heading, at) => [heading, row[at]]))).toEqual({
      tahun: 2026,
      unit: "timur",
      nama_unit: "Kelurahan Timur",
      inovasi: "separuh",
      nama: "Separuh",
      kesimpulan: "naikkan",
      tahap: null,
      kematangan: "4",
      kematangan_berbukti: "4",
      kematangan_tertinggi: "7",
      kematangan_maksimum: "9",
      ambang: "6",
      kurang_ke_ambang: "2",
      tanpa_bukti: null,
      tingkat_kosong: "guna",
      isian_kosong: null,
      tertahan: null,
      kali_diinput: 1,
      tercatat_berhenti: "tidak",
      kenaikan_paling_bernilai: "guna (+3); mutu (+2)",
    });
  });

  test("every row has a cell for every heading", () => {
    for (const { headings, rows } of readinessTables(reportOf(), ".")) {
      expect(rows.filter((row) => row.length !== headings.length)).toEqual([]);
    }
  });
});
