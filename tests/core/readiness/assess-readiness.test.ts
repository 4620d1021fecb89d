import { describe, expect, test } from "vitest";
import { entryBarriers } from "#core/readiness/entry-barriers.ts";
import { files, innovationOf, readinessOf, reportOf } from "./small-submission.ts";

const report = reportOf();
const of = (id: string) => innovationOf(report, id);

describe("verdict of one innovation", () => {
  test.each([
    ["beres", "siap"],
    ["tanpa-bukti", "lengkapi"],
    ["tanpa-isian", "lengkapi"],
    ["total", "lengkapi"],
    ["separuh", "naikkan"],
    ["rendah", "naikkan"],
    ["polos", "naikkan"],
    ["tua", "tidak-terhitung"],
    ["muda", "tidak-terhitung"],
    ["coba", "tidak-terhitung"],
    ["sering", "tidak-terhitung"],
  ])("%s: %s", (id, verdict) => expect(of(id).verdict).toBe(verdict));

  test("each innovation of the year has one verdict; one from outside the list has none", () => {
    expect(report.counts).toEqual({ siap: 1, lengkapi: 3, naikkan: 3, "tidak-terhitung": 4 });
    expect(report.count).toBe(11);
  });
});

describe("maturity so far, of 9, against the threshold of 6", () => {
  test.each([
    // 2×2 + 2
    ["all reported, all with evidence", "beres", { soFar: 6, evidenced: 6, best: 6 }, { soFar: 0, best: 0 }],
    // 2×3 + 1; only the 1 has evidence
    ["part without evidence", "tanpa-bukti", { soFar: 7, evidenced: 1, best: 7 }, { soFar: 0, best: 0 }],
    // 2×2, and 3 more if the gap came out highest
    [
      "a gap adds nothing so far, the most at best",
      "separuh",
      { soFar: 4, evidenced: 4, best: 7 },
      { soFar: 2, best: 0 },
    ],
    ["level 0 is reported, and claims nothing", "rendah", { soFar: 2, evidenced: 2, best: 2 }, { soFar: 4, best: 4 }],
    ["nothing reported is not zero", "polos", { soFar: null, evidenced: null, best: 9 }, { soFar: 6, best: 0 }],
    ["a total given without levels stands", "total", { soFar: 8, evidenced: null, best: 8 }, { soFar: 0, best: 0 }],
  ])("%s", (_, id, maturity, shortfall) => {
    expect(of(id).maturity).toEqual({ ...maturity, maximum: 9 });
    expect(of(id).shortfall).toEqual(shortfall);
  });
});

describe("what is missing", () => {
  test.each([
    ["evidence of a level above 0", "tanpa-bukti", ["mutu 3"], [], []],
    ["no evidence is asked of level 0", "rendah", [], [], []],
    ["an empty level", "separuh", [], ["guna"], []],
    ["no row at all", "polos", [], ["mutu", "guna"], []],
    ["fields, by their headings", "tanpa-isian", [], [], ["rancang_bangun", "manfaat"]],
    ["an owner", "total", [], ["mutu", "guna"], ["unit"]],
    ["a pilot owes no day of use and no results", "coba", [], ["mutu", "guna"], []],
  ])("%s", (_, id, unevidenced, unreported, fields) => {
    expect(of(id).unevidenced.map(({ key, level }) => `${key} ${level}`)).toEqual(unevidenced);
    expect(of(id).unreported.map(({ key }) => key)).toEqual(unreported);
    expect(of(id).emptyFields).toEqual(fields);
  });

  test("each reason with its innovations and cells; those that cannot count are not asked for evidence, levels and fields", () => {
    expect(report.reasons).toEqual([
      { reason: "tanpa-bukti", innovations: 1, cells: 1 },
      { reason: "tingkat-kosong", innovations: 3, cells: 5 },
      { reason: "isian-kosong", innovations: 2, cells: 3 },
      { reason: "di-bawah-ambang", innovations: 3, cells: null },
      { reason: "terlalu-lama", innovations: 1, cells: null },
      { reason: "terlalu-baru", innovations: 1, cells: null },
      { reason: "belum-diterapkan", innovations: 1, cells: null },
      { reason: "terlalu-sering", innovations: 1, cells: null },
      { reason: "berhenti", innovations: 1, cells: null },
    ]);
  });
});

describe("rules that keep an innovation out of 2026", () => {
  const rules = { window: { first: "2024-01-01", last: "2025-12-31" }, mostEntries: 2 };

  test.each([
    ["first day of the window", "2024-01-01", "penerapan", 1, []],
    ["the day before", "2023-12-31", "penerapan", 1, ["terlalu-lama"]],
    ["last day of the window", "2025-12-31", "penerapan", 2, []],
    ["the day after, entered too often as well", "2026-01-01", "penerapan", 3, ["terlalu-baru", "terlalu-sering"]],
    ["no date, in use: an empty field and no barrier", null, "penerapan", 1, []],
    ["no date, phase unknown", null, null, 1, []],
    ["no date, a pilot", null, "uji coba", 1, ["belum-diterapkan"]],
    ["no date, an idea", null, "inisiatif", 1, ["belum-diterapkan"]],
  ] as const)("%s", (_, appliedOn, phase, entries, barriers) => {
    expect(entryBarriers({ appliedOn, phase }, entries, rules)).toEqual(barriers);
  });

  test("rules that the data do not have keep none out", () => {
    expect(entryBarriers({ appliedOn: "1999-01-01", phase: null }, 9, { window: null, mostEntries: null })).toEqual([]);
  });

  test.each([
    ["entered before, and this year", "beres", 2],
    ["named in a decree is not entered", "tanpa-isian", 1],
    ["this year counts, even before there is a row", "separuh", 1],
    ["twice before", "sering", 3],
  ])("entries: %s", (_, id, entries) => expect(of(id).entries).toBe(entries));
});

describe("level-ups: the largest gap by weight first", () => {
  test("a low one: Mutu 1 to 3 is worth 2 × 2, Guna 0 to 3 is worth 1 × 3", () => {
    expect(of("rendah").levelUps).toEqual([
      {
        key: "mutu",
        number: "2",
        name: { id: "Mutu", en: "Quality" },
        level: 1,
        next: 2,
        highest: 3,
        step: 2,
        gap: 4,
        requirement: { id: "dua", en: null },
      },
      {
        key: "guna",
        number: "3",
        name: { id: "Guna", en: "Use" },
        level: 0,
        next: 1,
        highest: 3,
        step: 1,
        gap: 3,
        requirement: { id: "satu", en: null },
      },
    ]);
  });

  test.each([
    ["an indicator at its highest has none", "tanpa-bukti", ["guna +2"]],
    ["one that is not reported begins at nothing", "separuh", ["guna +3", "mutu +2"]],
    ["one that cannot count this year gets no advice", "muda", []],
    ["nor one of which only a total is known", "total", []],
  ])("%s", (_, id, ups) => expect(of(id).levelUps.map(({ key, gap }) => `${key} +${gap}`)).toEqual(ups));

  test("over the city: means over the seven that may count", () => {
    // Mutu: beres 2→3 (2), separuh 2→3 (2), rendah 1→3 (4), polos –→3 (6): 14 points, 8 from one level each.
    // Guna: beres (1), tanpa-bukti 1→3 (2), separuh (3), rendah (3), polos (3): 12 points, 5 from one level each.
    // Total gives only a sum, so nothing is known of its levels.
    const [mutu, guna] = report.indicators;
    expect(mutu).toMatchObject({ key: "mutu", mandatory: true, below: 4, unreported: 2, unevidenced: 1 });
    expect(mutu?.gap).toBeCloseTo(14 / 7, 8);
    expect(mutu?.step).toBeCloseTo(8 / 7, 8);
    expect(guna).toMatchObject({ key: "guna", mandatory: false, below: 5, unreported: 3, unevidenced: 0 });
    expect(guna?.gap).toBeCloseTo(12 / 7, 8);
    expect(guna?.step).toBeCloseTo(5 / 7, 8);
  });
});

describe("what sending would bring", () => {
  const [ready, complete, all] = report.scenarios;

  test("one innovation over the least divisor 4: 6 / 4 in place of 6; one affair of two shuts the count score", () => {
    expect(ready).toMatchObject({ name: "siap", innovations: 1, divisor: 4, emptySlots: 3, meanMaturity: 1.5 });
    expect(ready?.emptyCost).toBeCloseTo(4.5, 9);
    // The index has 3 + 9 + 2 = 14 points, so 4.5 points of maturity are 450 / 14.
    expect(ready?.emptyCostOnIndex).toBeCloseTo(450 / 14, 9);
    expect(ready).toMatchObject({ affairs: 1, gateOpen: false, countScore: 0, lostToGate: 0.5 });
  });

  test("four fill the divisor: (6 + 7 + 9 + 8) / 4; two affairs open the count score, 0.5 × 4", () => {
    expect(complete).toMatchObject({ innovations: 4, divisor: 4, emptySlots: 0, meanMaturity: 7.5, emptyCost: 0 });
    expect(complete).toMatchObject({ affairs: 2, gateOpen: true, countScore: 2, lostToGate: 0 });
  });

  test("beyond the cap the count score stays, and what reports nothing adds nothing: (30 + 4 + 2 + 0) / 7", () => {
    expect(all).toMatchObject({ innovations: 7, divisor: 7, countScore: 2 });
    expect(all?.meanMaturity).toBeCloseTo(36 / 7, 8);
  });

  test("basic-service affairs, in their official order", () => {
    expect(report.affairs.map(({ affair, ready, complete, all }) => [affair.slug, ready, complete, all])).toEqual([
      ["pendidikan", 0, 0, 0],
      ["kesehatan", 1, 3, 6],
      ["pekerjaan-umum-dan-penataan-ruang", 0, 0, 0],
      ["perumahan-rakyat-dan-kawasan-permukiman", 0, 0, 0],
      ["ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat", 0, 0, 0],
      ["sosial", 0, 1, 1],
    ]);
  });
});

describe("units", () => {
  test("worst first; innovations without a unit stand together", () => {
    // None of Timur and of no unit is ready; Timur has 1 of 4 mature enough, the other 1 of 1; Barat has 1 of 6 ready.
    expect(report.units.map(({ id, counts }) => [id, ...Object.values(counts)])).toEqual([
      ["timur", 0, 1, 3, 0],
      [null, 0, 1, 0, 0],
      ["barat", 1, 1, 0, 4],
    ]);
  });

  test("missing things and mean maturity: (9 + 4 + 2) / 3, since Polos reports nothing", () => {
    expect(report.units[0]).toMatchObject({ unreported: 3, unevidenced: 0, emptyFields: 2, meanMaturity: 5 });
  });

  test("within a unit what can be mended comes first, the least mature ahead", () => {
    expect(report.units[0]?.innovations.map(({ id }) => id)).toEqual(["polos", "rendah", "separuh", "tanpa-isian"]);
  });

  test("a unit without innovations is named, the region is not", () => {
    expect(report.unitsWithout.map(({ id }) => id)).toEqual(["sepi"]);
  });

  test("what the window would let in and is not in the list, unless it stopped", () => {
    expect(report.unentered).toEqual([
      {
        id: "luar",
        name: { id: "Luar", en: null },
        unitId: "timur",
        unitName: { id: "Kelurahan Timur", en: null },
        appliedOn: "2025-05-01",
      },
    ]);
  });
});

describe("rules come from the data", () => {
  test("threshold: the region's newest that is not later than the year, with its source", () => {
    expect(report.rules.threshold).toEqual({ value: 6, year: 2025, source: "surat" });
  });

  test("without a threshold nothing is below it", () => {
    const { rules, counts } = reportOf({ "hasil-resmi.csv": "tahun,wilayah,ukuran,nilai\n2025,kota,iid,50\n" });
    expect(rules.threshold).toBeNull();
    expect(counts).toEqual({ siap: 2, lengkapi: 5, naikkan: 0, "tidak-terhitung": 4 });
  });

  test("without a window and a limit nothing is kept out, and nothing can be said of what was not entered", () => {
    const plain = { id: "baru", nama: "Metode baru", tahun: [2026], hilang: "nol" };
    const { rules, counts, unentered } = reportOf({ "metode/baru/metode.json": JSON.stringify(plain) });
    expect([rules.window, rules.mostEntries]).toEqual([null, null]);
    expect(counts["tidak-terhitung"]).toBe(0);
    expect(unentered).toEqual([]);
  });

  test("a weight that is not published leaves maturity open, and no verdict rests on it", () => {
    const indicators = files["metode/baru/indikator.csv"]?.replace("kematangan,2,0,3", "kematangan,,0,3") ?? "";
    const open = reportOf({ "metode/baru/indikator.csv": indicators });
    const low = innovationOf(open, "rendah");
    expect(low.maturity).toEqual({ soFar: null, evidenced: null, best: null, maximum: null });
    expect([low.shortfall, low.verdict]).toEqual([null, "siap"]);
  });
});

describe("no report", () => {
  test.each([
    ["a year that no method serves", {}, 2030, "tanpa-metode"],
    [
      "no method that rates innovations",
      {
        "metode/baru/kelompok.csv": "kunci,induk,bobot,agregasi,nama\nindeks,,,jumlah,Indeks\n",
        "metode/baru/indikator.csv": "kunci,lingkup,induk,bobot,bawah,atas,nama\nvisi,wilayah,indeks,1,0,3,Visi\n",
        "skor.csv": "tahun,unit,inovasi,indikator,parameter\n2026,kota,,visi,2\n",
      },
      null,
      "tanpa-indikator-inovasi",
    ],
    [
      "no innovation in the year",
      { "keikutsertaan.csv": "tahun,inovasi,tahap\n", "skor.csv": "tahun,unit,inovasi,indikator,parameter\n" },
      2026,
      "tanpa-inovasi",
    ],
  ] as const)("%s", (_, changes, year, reason) => {
    expect(readinessOf(changes, year)).toMatchObject({ applies: false, reason });
  });

  test("without a year the newest with innovations and a method is taken", () => {
    expect(readinessOf({}, null)).toMatchObject({ applies: true, year: 2026 });
  });
});
