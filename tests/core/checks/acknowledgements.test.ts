import { expect, test } from "vitest";
import { exceptionKey, foldKey } from "#core/checks/exception-key.ts";
import { dataTables } from "#core/schema/tables.ts";
import { reviewChanged } from "./changed-files.ts";

const official =
  "tahun,wilayah,ukuran,nilai,definisi,sumber\n" +
  "2025,kota-contoh,inovasi-dikirim,507,yang dikirim,koran\n" +
  "2025,kota-contoh,inovasi-dikirim.digital,207,,koran\n" +
  "2025,kota-contoh,inovasi-dikirim.nondigital,288,,koran\n";

function review(exceptions: string, more: Record<string, string> = {}) {
  const text = `berkas,kunci,kode,alasan,oleh,tanggal\n${exceptions}`;
  return reviewChanged({ "hasil-resmi.csv": official, "pengecualian.csv": text, ...more });
}

test.each([
  "hasil-resmi.csv,2025/kota-contoh/inovasi-dikirim,E521,Begitu sumbernya.,,",
  "hasil-resmi.csv,2025 / kota-contoh / inovasi-dikirim,e521,Begitu sumbernya.,,",
  "Hasil-Resmi.csv,2025 · Kota-Contoh · Inovasi-Dikirim,E521,Begitu sumbernya.,,",
])("an exception that names the record makes a note of the fault: %s", (row) => {
  // Letter case of a file's name is checked by itself.
  const { publishable, faults } = review(`${row.replace("Hasil-Resmi", "hasil-resmi")}\n`);
  expect(publishable).not.toBeNull();
  expect(faults.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([["N550", "catatan", "D2"]]);
});

test("the row that the remedy offers is the row that acknowledges, and the site gets all of it", () => {
  const { faults } = review("");
  const [fault] = faults;
  const row = /pengecualian\.csv: (.*),<alasan>$/.exec(fault?.remedy.id ?? "")?.[1] ?? "";
  expect(row).toBe("hasil-resmi.csv,2025/kota-contoh/inovasi-dikirim,E521");
  const reason = `${"Sumbernya menulis begitu. ".repeat(20)}Selesai.`;
  const { publishable, faults: after } = review(`${row},${reason},Bappeda,2026-11-01\n`);
  expect(after[0]?.message.id).toContain("= 495");
  expect(after[0]?.message.id).toContain(reason);
  expect(publishable?.acknowledged).toEqual([
    {
      file: "hasil-resmi.csv",
      key: "2025/kota-contoh/inovasi-dikirim",
      code: "E521",
      message: fault?.message,
      reason,
      by: "Bappeda",
      date: "2026-11-01",
    },
  ]);
});

test("an exception takes away its own code and record only", () => {
  const other = official.replaceAll("2025,", "2024,").split("\n").slice(1).join("\n");
  const { publishable, faults } = review("hasil-resmi.csv,2025/kota-contoh/inovasi-dikirim,E521,Begitu.,,\n", {
    "hasil-resmi.csv": official + other,
  });
  expect(publishable).toBeNull();
  expect(faults.map(({ code, line }) => [code, line])).toEqual([
    ["N550", 2],
    ["E521", 5],
  ]);
});

const parts =
  "tahun,wilayah,ukuran,nilai,rincian\n" +
  "2024,kota-contoh,inovasi-diinput,305,\n" +
  "2024,kota-contoh,inovasi-diinput.opd,35,pemilik\n" +
  "2024,kota-contoh,inovasi-diinput.puskesmas,268,pemilik\n" +
  "2024,kota-contoh,inovasi-diinput.digital,100,\n" +
  "2024,kota-contoh,inovasi-diinput.nondigital,200,\n";

test.each([
  ["with the name of a breakdown, that one only", "/pemilik", ["digital 100", "pemilik"]],
  ["without one, only parts that belong to none", "", ["opd 35", "digital"]],
])("an exception for parts that do not add up: %s", (_, name, [open, said]) => {
  const row = `hasil-resmi.csv,2024/kota-contoh/inovasi-diinput${name},E521,Begitu sumbernya (${said}).,,\n`;
  const { faults } = review(row, { "hasil-resmi.csv": parts });
  expect(faults.map(({ code }) => code).toSorted()).toEqual(["E521", "N550"]);
  expect(faults.find(({ code }) => code === "E521")?.message.id).toContain(`: ${open}`);
});

test("the site gets every acknowledgement, however many notes are folded", () => {
  const names = Array.from({ length: 60 }, (_, index) => `Layanan ${"abcdefghij"[index % 10]}${index} Keliling`);
  const rows = names.flatMap((name, index) => [
    `a${index},${name},dinas-sosial\n`,
    `b${index},${name.replace("Keliling", "Kelilling")},dinas-sosial\n`,
  ]);
  const exceptions = names.map((_, index) => `inovasi.csv,b${index},W541,Memang dua.,,\n`);
  const { publishable, faults } = review(exceptions.join(""), {
    "inovasi.csv": `id,nama,unit\n${rows.join("")}`,
    "skor.csv": "tahun,unit,indikator,nilai\n2026,kota-contoh,pelanggan,1\n",
    "hasil-resmi.csv": "tahun,wilayah,ukuran,nilai\n",
  });
  expect(faults.map(({ code }) => code)).toEqual([...Array(20).fill("N550"), "N900"]);
  expect(publishable?.acknowledged.map(({ key }) => key)).toEqual(names.map((_, index) => `b${index}`));
});

test("what only the indices show can be acknowledged too, and what does not fit is told", () => {
  const more = { "hasil-resmi.csv": "tahun,wilayah,ukuran,nilai\n2026,kota-contoh,kepuasan,20\n" };
  const row = "hasil-resmi.csv,2026/kota-contoh/kepuasan,W701,Survei lain.,,\n";
  const fitting = review(row, more);
  expect(fitting.faults.map(({ code }) => code)).toEqual(["N550"]);
  expect(fitting.publishable?.acknowledged.map(({ code }) => code)).toEqual(["W701"]);
  const wrong = review(row.replace("kepuasan", "kepuasa"), more);
  expect(wrong.faults.map(({ code }) => code)).toEqual(["W701", "W551"]);
  expect(wrong.faults[1]?.message.id).toContain('kunci "2026/kota-contoh/kepuasan"');
});

test.each([
  [
    "privacy",
    "inovasi.csv,antre-mudah,E802",
    { "inovasi.csv": "id,nama,ringkasan\nantre-mudah,Antre,WA 081234567890\n" },
  ],
  ["references", "inovasi.csv,antre-mudah,E501", { "inovasi.csv": "id,nama,unit\nantre-mudah,Antre,dinas-lain\n" }],
  ["cells", "unit.csv,dinas-sosial,E404", {}],
] as const)("%s can't be acknowledged", (_, row, more) => {
  const { publishable, faults } = review(`${row},Biarkan,,\n`, {
    "hasil-resmi.csv": "tahun,wilayah,ukuran,nilai\n",
    ...more,
  });
  expect(publishable).toBeNull();
  expect(faults.map(({ code }) => code)).toContain("E552");
  expect(faults.some(({ code }) => code === "N550")).toBe(false);
});

test("while a file has rows that could not be read, an exception may wait for them", () => {
  const { faults } = review("unit.csv,dinas-sosial,W403,Memang dua.,,\n", {
    "hasil-resmi.csv": "tahun,wilayah,ukuran,nilai\n",
    "unit.csv":
      "id,nama,jenis\nkota-contoh,Kota Contoh,kota\ndinas-kesehatan,Dinas Kesehatan,dinas\ndinas-sosial,,dinas\n",
  });
  expect(faults.map(({ code }) => code)).toEqual(["E305"]);
});

test.each([
  ["unit.csv", { id: "dinas-sosial", name: "x" }, "dinas-sosial"],
  ["keikutsertaan.csv", { year: 2025, innovationId: "antre-mudah" }, "2025/antre-mudah"],
  ["hasil-resmi.csv", { year: 2025, region: "kota", measure: "iid", definition: "x", source: "y" }, "2025/kota/iid"],
  [
    "hasil-resmi.csv",
    { year: 2025, region: "kota", measure: "iid.opd", breakdown: "pemilik" },
    "2025/kota/iid.opd/pemilik",
  ],
  [
    "kompetisi.csv",
    { year: null, competition: "KIKS", category: null, innovationId: "a", place: "juara-1" },
    "KIKS/a/juara-1",
  ],
])("exceptionKey of %s", (file, row, key) => {
  const table = dataTables.find((other) => other.file === file);
  expect(table && exceptionKey(table, row)).toBe(key);
});

test("foldKey: separators, blanks and letter case do not matter, order does", () => {
  expect(foldKey(" A / b·C // ")).toBe("a/b/c");
  expect(foldKey("b/a")).not.toBe(foldKey("a/b"));
});
