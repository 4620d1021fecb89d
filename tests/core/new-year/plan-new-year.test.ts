import { describe, expect, test } from "vitest";
import { isExpected } from "#core/new-year/candidates.ts";
import { newYearChecklist } from "#core/new-year/new-year-checklist.ts";
import { newYearPage } from "#core/new-year/new-year-page.ts";
import { participationProposal } from "#core/new-year/participation-proposal.ts";
import type { NewYearPlan } from "#core/new-year/plan-new-year.ts";
import { planNewYear } from "#core/new-year/plan-new-year.ts";
import { plannedDivisor } from "#core/new-year/planned-divisors.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { filesOf } from "../digest/digest-of.ts";
import { encode } from "../digest/redialect.ts";
import { smallData } from "../digest/small-data.ts";

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function plan(files: ReadonlyMap<string, Uint8Array>, year = 2027): NewYearPlan {
  const made = planNewYear(files, datasetOf(files), year);
  if (made.plan === null) throw new Error(made.refusal.en);
  return made.plan;
}

function datasetOf(files: ReadonlyMap<string, Uint8Array>) {
  const { publishable, faults } = reviewDataset(files);
  if (publishable === null) throw new Error(faults.map(({ code, message }) => `${code} ${message.en}`).join("\n"));
  return publishable.dataset;
}

describe("the method of the new year", () => {
  const { changes, methodId } = plan(filesOf(smallData));
  const header = JSON.parse(decode(changes.get("metode/kecil-2027/metode.json")));

  test("is a folder of its own with the tables byte for byte", () => {
    expect(methodId).toBe("kecil-2027");
    for (const name of ["indikator.csv", "kelompok.csv"]) {
      expect(decode(changes.get(`metode/kecil-2027/${name}`))).toBe(smallData[`metode/kecil/${name}`]);
    }
  });

  test("serves that year only, is comparable with none until a person says so, and says that it is a copy", () => {
    expect(header).toMatchObject({ id: "kecil-2027", tahun: [2027], setara: [], hilang: "nol" });
    expect(header.catatan).toContain("belum diperiksa");
    expect(header.sumber).toContain("kecil");
    expect(header.predikat).toEqual([{ nama: "Inovatif", batas: 40 }]);
  });

  test("gets the new year in its name and id in place of the old one", () => {
    const named = {
      ...smallData,
      "metode/iid-2026/metode.json": JSON.stringify({ id: "iid-2026", nama: "Indeks 2026", tahun: [2026] }),
      "metode/iid-2026/indikator.csv": smallData["metode/kecil/indikator.csv"] ?? "",
      "metode/iid-2026/kelompok.csv": smallData["metode/kecil/kelompok.csv"] ?? "",
      "metode/kecil/metode.json": smallData["metode/kecil/metode.json"]?.replace("[2025,2026]", "[2025]") ?? "",
    };
    const made = plan(filesOf(named));
    const { id, nama } = JSON.parse(decode(made.changes.get("metode/iid-2027/metode.json")));
    expect([made.from.id, id, nama]).toEqual(["iid-2026", "iid-2027", "Indeks 2027"]);
    expect(newYearChecklist(made)[1]?.id).toContain("pembagi_minimum 2 disalin. Menurut rencana");
    expect(newYearChecklist(made)[1]?.id).toContain("14");
  });

  test.each([
    ["iid-2026", 2027, 14],
    ["iid-2026", 2030, null],
    ["ipm", 2027, null],
  ])("the divisor planned for %s in %i: %s", (id, year, expected) => {
    expect(plannedDivisor({ id }, year)).toBe(expected);
  });
});

describe("the score skeleton", () => {
  const rows = "2027,kota,,,,\n2027,,a,,,\n2027,,rahasia,,,\n";

  test("is a new wide file: the region, then each running innovation, embargoed ones too, and no score", () => {
    const { changes, skeletonIsNew } = plan(filesOf(smallData));
    expect(skeletonIsNew).toBe(true);
    expect(decode(changes.get("skor-lebar.csv"))).toBe(`tahun,unit,inovasi,visi,mutu,guna\n${rows}`);
  });

  test("a new file is written in the way of unit.csv", () => {
    const units = `\ufeff${smallData["unit.csv"]?.replaceAll(",", ";").replaceAll("\n", "\r\n").replace("Utara; ", "Utara ")}`;
    const { changes } = plan(filesOf({ ...smallData, "unit.csv": units }));
    const bytes = changes.get("skor-lebar.csv") ?? new Uint8Array();
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(decode(bytes)).toBe(
      `tahun;unit;inovasi;visi;mutu;guna\r\n${rows.replaceAll(",", ";").replaceAll("\n", "\r\n")}`,
    );
  });

  test.each<[string, string, string, Parameters<typeof encode>[1]]>([
    ["commas", "tahun,inovasi,mutu\n2026,b,2\n", "2027,a,\n2027,rahasia,\n", "utf-8"],
    ["semicolons and a mark", "tahun;inovasi;mutu\r\n2026;b;2\r\n", "2027;a;\r\n2027;rahasia;\r\n", "utf-8-bom"],
    ["no end to the last line", "tahun,inovasi,mutu\n2026,b,2", "\n2027,a,\n2027,rahasia,\n", "utf-8"],
    ["UTF-16 with tabs", "Inovasi\tmutu\tTahun\n", "a\t\t2027\nrahasia\t\t2027\n", "utf-16le"],
    ["UTF-16 the other way round", "inovasi|tahun\n", "a|2027\nrahasia|2027\n", "utf-16be"],
    ["a sep= line", "sep=;\ntahun;unit;inovasi\n", "2027;kota;\n2027;;a\n2027;;rahasia\n", "utf-8"],
  ])("goes after the rows of a file that is there, in its own way: %s", (_, old, added, encoding) => {
    const files = new Map([...filesOf(smallData), ["skor-lebar.csv", encode(old, encoding)]]);
    const bytes = plan(files).changes.get("skor-lebar.csv");
    expect(Buffer.from(bytes ?? []).equals(Buffer.from(encode(old + added, encoding)))).toBe(true);
  });

  test("indicators without a column in it are told", () => {
    const files = filesOf({ ...smallData, "skor-lebar.csv": "tahun,unit,inovasi,mutu\n" });
    expect(plan(files).missingColumns).toEqual(["visi", "guna"]);
    expect(newYearChecklist(plan(files)).at(-1)?.id).toContain("visi, guna");
  });
});

describe("with the changes in place", () => {
  const files = filesOf(smallData);
  const { changes } = plan(files);
  const after = new Map([...files, ...changes]);

  test("the data may still be published, and no score, year or result has come with them", () => {
    const before = reviewDataset(files).publishable;
    const now = reviewDataset(after).publishable;
    expect(now?.indices.rows).toEqual(before?.indices.rows);
    expect(now?.dataset.scores.length).toBe(before?.dataset.scores.length);
    expect(now?.dataset.participations).toEqual(before?.dataset.participations);
  });

  test("no file that was there is another", () => {
    for (const path of changes.keys()) expect(files.has(path)).toBe(false);
  });

  test("the year is not prepared twice", () => {
    const { refusal } = planNewYear(after, datasetOf(after), 2027);
    expect(refusal?.id).toContain("Tahun 2027 sudah ada");
  });
});

describe("a year is refused", () => {
  test.each<[string, Record<string, string>, number, string]>([
    ["that a method serves", {}, 2026, "dilayani metode kecil"],
    ["that lies behind", {}, 2020, "bukan tahun baru"],
    ["whose folder is there", folderOf2027([2030]), 2031, ""],
    [
      "with participations",
      { "keikutsertaan.csv": "tahun,inovasi,tahap\n2027,a,ditetapkan\n" },
      2027,
      "keikutsertaan.csv",
    ],
  ])("%s", (_, more, year, reason) => {
    const files = filesOf({ ...smallData, ...more });
    const { refusal } = planNewYear(files, datasetOf(files), year);
    if (reason === "") expect(refusal).toBeNull();
    else expect(refusal?.id).toContain(reason);
  });

  function folderOf2027(years: number[]): Record<string, string> {
    return {
      "metode/kecil-2027/metode.json": JSON.stringify({ id: "kecil-2027", nama: "Lain", tahun: years }),
      "metode/kecil-2027/indikator.csv": smallData["metode/kecil/indikator.csv"] ?? "",
      "metode/kecil-2027/kelompok.csv": smallData["metode/kecil/kelompok.csv"] ?? "",
    };
  }
});

test("a method that rates units prepares those that were scored last and still exist, and asks for no stage", () => {
  const { "inovasi.csv": _, "keikutsertaan.csv": __, "kompetisi.csv": ___, ...others } = smallData;
  const files = filesOf({
    ...others,
    "unit.csv": `${smallData["unit.csv"]}tua,Dinas Tua,,dinas,kota,,,2026-06-30,timur\n`,
    "metode/kecil/indikator.csv": "kunci,induk,bobot,bawah,atas,nama\nmutu,iid,1,0,3,Mutu\n",
    "metode/kecil/kelompok.csv": "kunci,agregasi,nama\niid,aritmetik,Indeks\n",
    "skor.csv": "tahun,unit,indikator,nilai\n2025,timur,mutu,1\n2026,tua,mutu,1\n2026,barat,mutu,2\n",
  });
  const made = plan(files);
  expect(decode(made.changes.get("skor-lebar.csv"))).toBe("tahun,unit,inovasi,mutu\n2027,barat,,\n");
  expect(newYearChecklist(made).some(({ id }) => id.startsWith("keikutsertaan.csv"))).toBe(false);
  expect(newYearPage(made, { applied: true, folder: "data" }, "id")).not.toContain("<table>");
});

describe("who may take part", () => {
  const rule = JSON.stringify({
    ...JSON.parse(smallData["metode/kecil/metode.json"] ?? ""),
    jendela_penerapan: [-2, -1],
    ikut_paling_banyak: 2,
  });
  const innovations = `id,nama,unit,tahapan,waktu_penerapan,status,terbit_pada
a,Contoh A,barat,,2025-02-01,berjalan,
lama,"=Lama, sekali",timur,,2024-12-31,berjalan,
baru,Baru,timur,,2027-01-01,berjalan,
coba,Coba,timur,uji coba,,berjalan,
sering,Sering,timur,,2026-01-01,berjalan,
tanya,Tanya,tua,,2026-01-01,,
b,Contoh B,timur,,2025-03-01,berhenti,
rahasia,Contoh Rahasia,timur,,2026-03-01,berjalan,2027-01-01
`;
  const files = filesOf({
    ...smallData,
    "metode/kecil/metode.json": rule,
    "unit.csv": `${smallData["unit.csv"]}tua,Dinas Tua,,dinas,kota,,,2026-06-30,timur\n`,
    "inovasi.csv": innovations,
    "keikutsertaan.csv":
      "tahun,inovasi,tahap\n2025,sering,dikirim\n2026,sering,diinput\n2025,a,ditetapkan\n2026,a,ditetapkan\n",
  });
  const made = plan(files);

  test("nothing speaks against those that run, were put to use in the window, and were not entered too often", () => {
    expect(made.candidates.filter(isExpected).map(({ innovation }) => innovation.id)).toEqual(["a", "rahasia"]);
    expect(made.stopped).toBe(1);
  });

  test("the others are listed with their reason, and a stage is claimed for none", () => {
    const proposal = participationProposal(made, datasetOf(files).units, "id").slice(1).trim().split("\n");
    expect(proposal.map((line) => line.split(";").slice(0, 3).join(";"))).toEqual([
      "tahun;inovasi;tahap",
      "2027;a;",
      "2027;rahasia;",
      "2027;baru;",
      "2027;coba;",
      "2027;lama;",
      "2027;sering;",
      "2027;tanya;",
    ]);
    const lineOf = (id: string) => proposal.find((line) => line.startsWith(`2027;${id};`)) ?? "";
    expect(lineOf("baru")).toContain("terlalu baru");
    expect(lineOf("coba")).toContain("belum diterapkan");
    expect(lineOf("lama")).toContain("terlalu lama");
    expect(lineOf("lama")).toContain(';"\'=Lama, sekali";');
    expect(lineOf("sering")).toContain(";2;sudah diinput sebanyak yang boleh");
    expect(lineOf("tanya")).toContain("status belum diisi");
    expect(lineOf("tanya")).toContain("penerusnya timur");
  });

  test.each(["id", "en"] as const)("the summary in %s is a whole page that no name can break", (language) => {
    const hostile = plan(
      filesOf({
        ...Object.fromEntries([...files].map(([path, bytes]) => [path, decode(bytes)])),
        "inovasi.csv": innovations.replace("Coba,", "<script>alert(1)</script>,"),
      }),
    );
    const page = newYearPage(hostile, { applied: false, folder: "laporan" }, language);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toContain("<script>");
    expect(page).toContain("2027");
  });
});
