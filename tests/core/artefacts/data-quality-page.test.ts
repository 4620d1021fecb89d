import { describe, expect, test } from "vitest";
import { buildDataQualityPage } from "#core/artefacts/build-data-quality-page.ts";
import type { Fault } from "#core/faults/fault.ts";
import { smallCity } from "./small-city.ts";

const page = buildDataQualityPage(smallCity());

describe("completeness", () => {
  test("by year: what the city and its units were asked and reported; Contoh E, only named in a decree, is asked nothing", () => {
    // 2025: the city's own 1 of 1, Barat 3 of 4 (an empty cell of b), Timur 2 of 2.
    expect(page.years.map(({ year, units, asked, reported, band }) => [year, units, asked, reported, band])).toEqual([
      [2024, 2, 3, 3, "full"],
      [2025, 3, 7, 6, "middle"],
      [2026, 3, 5, 5, "full"],
    ]);
    expect(page.years[1]?.share).toBeCloseTo(6 / 7, 12);
    expect(page.latest?.year).toBe(2026);
  });

  test("evidence is asked of innovation levels above 0 only", () => {
    expect(page.hasEvidence).toBe(false);
    expect(page.years.map(({ claimed, evidenced }) => [claimed, evidenced])).toEqual([
      [2, 0],
      [5, 0],
      [3, 0],
    ]);
    const scores = `tahun,unit,inovasi,indikator,parameter,bukti
2026,,c,mutu,1,SK
2026,,c,guna,0,foto
2026,,b,mutu,3,
2026,,b,guna,2,foto
2026,kota,,visi,3,
`;
    const { latest, hasEvidence } = buildDataQualityPage(smallCity({ "skor.csv": scores }));
    expect([latest?.claimed, latest?.evidenced, latest?.evidencedShare, hasEvidence]).toEqual([3, 2, 2 / 3, true]);
  });

  test("by unit: a year in which nothing was asked has no share", () => {
    const units = page.kinds.flatMap(({ units }) => units);
    expect(units.map(({ id, cells }) => [id, ...cells.map(({ share, band }) => [share, band])])).toEqual([
      ["kota", [1, "full"], [1, "full"], [1, "full"]],
      ["barat", [1, "full"], [0.75, "low"], [1, "full"]],
      ["timur", [null, "absent"], [1, "full"], [1, "full"]],
    ]);
    expect([page.complete, page.moreUnits]).toEqual([0, 0]);
  });

  test("a kind is its units together: 5 of 6", () => {
    expect(page.kinds.map(({ kind }) => kind)).toEqual(["kota", "kelurahan"]);
    expect(page.kinds[1]?.cells[1]).toMatchObject({ year: 2025, asked: 6, reported: 5, band: "middle" });
  });

  test("an innovation that was entered without any level is asked all of them, also where it has no unit", () => {
    const entered = `tahun,inovasi,tahap\n2026,b,diinput\n2026,c,dikirim\n2026,e,diinput\n`;
    const { kinds } = buildDataQualityPage(smallCity({ "keikutsertaan.csv": entered }));
    const orphans = kinds.find(({ kind }) => kind === null);
    expect(orphans?.units[0]).toMatchObject({ id: null, name: null });
    expect(orphans?.cells.at(-1)).toMatchObject({ year: 2026, asked: 2, reported: 0, share: 0, band: "none" });
  });

  test("of many units only those with a gap are listed, and the others counted", () => {
    const names = Array.from({ length: 160 }, (_, at) => `k${at}`);
    const page = buildDataQualityPage(
      smallCity({
        "unit.csv": `id,nama,jenis,induk\nkota,Kota,kota,\n${names.map((id) => `${id},Kelurahan ${id},kelurahan,kota\n`).join("")}`,
        "inovasi.csv": `id,nama,unit\n${names.map((id) => `i-${id},Inovasi ${id},${id}\n`).join("")}`,
        "keikutsertaan.csv": `tahun,inovasi,tahap\n${names.map((id) => `2026,i-${id},dikirim\n`).join("")}`,
        "skor.csv": `tahun,unit,inovasi,indikator,parameter\n${names
          .map((id, at) => `2026,,i-${id},mutu,1\n2026,,i-${id},guna,${at < 3 ? "" : 1}\n`)
          .join("")}`,
      }),
    );
    // The city's own visi of 2026 is missing too.
    expect(page.kinds.map(({ units }) => units.map(({ id }) => id))).toEqual([["kota"], ["k0", "k1", "k2"]]);
    expect(page.complete).toBe(157);
    expect(page.kinds[1]?.cells.at(-1)).toMatchObject({ asked: 320, reported: 317 });
  });
});

describe("records not checked for long, seen from the edition of 2026-11-01", () => {
  const checked = (day: string) => `x,Contoh X,barat,berjalan,${day}`;

  test.each([
    ["the same day a year before is within 12 months", "2025-11-01", "recent"],
    ["the day before that is not", "2025-10-31", "older"],
    ["the same day two years before", "2024-11-01", "older"],
    ["before that", "2024-10-31", "old"],
    ["never", "", "never"],
  ])("%s", (_, day, band) => {
    const innovations = `id,nama,unit,status,diperiksa_pada\n${checked(day)}\n`;
    const files = { "inovasi.csv": innovations, "keikutsertaan.csv": "tahun,inovasi,tahap\n", "skor.csv": regionOnly };
    const { freshness } = buildDataQualityPage(smallCity(files));
    expect(freshness?.bands.find(({ count }) => count === 1)?.band).toBe(band);
    expect(freshness?.stale.map(({ id }) => id)).toEqual(band === "recent" ? [] : ["x"]);
  });

  test("only what is said to run is asked; longest ago first, never last", () => {
    const innovations = `id,nama,unit,status,diperiksa_pada
a,Contoh A,barat,berjalan,
b,Contoh B,barat,berhenti,2020-01-01
c,Contoh C,timur,berjalan,2025-01-01
d,Contoh D,,berjalan,2023-01-01
e,Contoh E,timur,,2020-01-01
`;
    const { freshness } = buildDataQualityPage(smallCity({ "inovasi.csv": innovations }));
    expect(freshness?.running).toBe(3);
    expect(freshness?.stale.map(({ id, unit }) => [id, unit?.id ?? null])).toEqual([
      ["d", null],
      ["c", "timur"],
      ["a", "barat"],
    ]);
  });

  test("no innovation runs: there is nothing to say", () => {
    const files = { "inovasi.csv": "id,nama\nx,Contoh X\n", "keikutsertaan.csv": noRows, "skor.csv": regionOnly };
    expect(buildDataQualityPage(smallCity(files)).freshness).toBeNull();
  });
});

describe("findings", () => {
  const acknowledging = `berkas,kunci,kode,alasan,oleh,tanggal
hasil-resmi.csv,2025/kota/inovasi-dikirim,W524,"Surat itu menghitung yang ditarik juga.",Bappeda,2026-10-01
`;
  const plain = `tahun,wilayah,ukuran,nilai,definisi,sumber\n2025,kota,inovasi-dikirim,3,dikirim menurut surat,surat\n`;

  test("figures of one measure and year that differ stand together with their sources", () => {
    expect(page.differing).toEqual([
      {
        year: 2025,
        region: { id: "Kota Kecil", en: "Small City" },
        measure: "inovasi-dikirim",
        versions: [
          { value: "2", definition: "dikirim", asOf: null, source: "koran" },
          { value: "3", definition: "dikirim menurut surat", asOf: null, source: "surat" },
        ],
      },
    ]);
  });

  test("a published number against the records: open until somebody lets it stand", () => {
    const open = buildDataQualityPage(smallCity({ "hasil-resmi.csv": plain }));
    expect(open.contradictions).toMatchObject([{ file: "hasil-resmi.csv", place: "D2", acknowledged: false }]);
    expect(open.acknowledged).toEqual([]);
    expect(open.open.map(({ code, count }) => [code, count])).toContainEqual(["W524", 1]);
  });

  test("let stand: its reason, by whom and when, what the check said, and no longer among the open ones", () => {
    const settled = buildDataQualityPage(smallCity({ "hasil-resmi.csv": plain, "pengecualian.csv": acknowledging }));
    expect(settled.acknowledged).toMatchObject([
      {
        file: "hasil-resmi.csv",
        key: "2025/kota/inovasi-dikirim",
        code: "W524",
        reason: "Surat itu menghitung yang ditarik juga.",
        by: "Bappeda",
        date: "2026-10-01",
      },
    ]);
    expect(settled.acknowledged[0]?.message.id).toContain("mencatat 2 (selisih 1)");
    expect(settled.contradictions).toMatchObject([{ place: "2025/kota/inovasi-dikirim", acknowledged: true }]);
    expect(settled.open.map(({ code }) => code)).not.toContain("W524");
    expect(settled.open.map(({ code }) => code)).not.toContain("N550");
  });

  test("open findings are counted by file and code, those that are folded away too", () => {
    const words = { id: "Angkanya beda.", en: "The numbers differ." };
    const place = { file: "hasil-resmi.csv", line: 2, column: "nilai", cell: "D2", value: "3" };
    const fault: Fault = { code: "W524", severity: "peringatan", ...place, message: words, remedy: words };
    const folded: Fault = { ...fault, code: "W900", line: null, cell: null, value: "W524: 7" };
    const { open, openCount } = buildDataQualityPage({ ...smallCity(), faults: [fault, fault, folded] });
    expect(open).toEqual([{ file: "hasil-resmi.csv", code: "W524", severity: "peringatan", count: 9, message: words }]);
    expect(openCount).toBe(9);
  });

  test("empty data sets have empty accounts", () => {
    const { differing, contradictions, acknowledged } = buildDataQualityPage(
      smallCity({ "hasil-resmi.csv": "tahun,wilayah,ukuran,nilai\n2025,kota,penghargaan,Kota Kecil Hebat\n" }),
    );
    expect([differing, contradictions, acknowledged]).toEqual([[], [], []]);
  });
});

const noRows = "tahun,inovasi,tahap\n";
const regionOnly = "tahun,unit,inovasi,indikator,parameter\n2026,kota,,visi,3\n";
