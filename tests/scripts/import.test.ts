import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import type { SheetData } from "write-excel-file/node";
import writeWorkbook from "write-excel-file/node";
import { formatTable } from "#core/csv/format-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { readExport } from "#core/import/read-export.ts";
import { takeImportFlags } from "../../scripts/lib/import-flags.ts";
import { readSpreadsheet } from "../../scripts/lib/read-spreadsheet.ts";
import { unpackedSize } from "../../scripts/lib/unpacked-size.ts";
import { goodFiles } from "../core/checks/bad-datasets.ts";

const scratch = mkdtempSync(join(tmpdir(), "import-"));
// Each run of the command reads and checks data twice, on machines that may be busy.
const patience = 120_000;
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const headings = [
  "No",
  "Nama Pemda",
  "Nama Inovasi",
  "Tahapan Inovasi",
  "Nama Inisiator",
  "Urusan Pemerintahan Utama",
  "Waktu Uji Coba Inovasi Daerah",
  "Waktu Penerapan Inovasi Daerah",
  "Estimasi Skor Kematangan",
];
const row = (no: number, name: string, rest: Partial<Record<number, string>> = {}) => {
  const cells = [String(no), "Kota Contoh", name, "Penerapan", "Dinas Kesehatan", "Kesehatan", "", "", ""];
  for (const [index, text] of Object.entries(rest)) cells[Number(index)] = text ?? "";
  return cells;
};
const plain = [
  row(1, "Antre Mudah", { 6: "10/01/2024", 7: "05/03/2024", 8: "104.00" }),
  row(2, "Posyandu Terbang", { 8: "55.50" }),
];

/** A folder of its own with good data and an export. */
function folderWith(
  name: string,
  rows: readonly (readonly string[])[],
): { data: string; file: string; report: string } {
  const folder = join(scratch, name);
  for (const [path, content] of goodFiles) {
    mkdirSync(dirname(join(folder, "data", path)), { recursive: true });
    writeFileSync(join(folder, "data", path), content);
  }
  const file = join(folder, "ekspor.csv");
  writeFileSync(file, formatTable(headings, rows));
  return { data: join(folder, "data"), file, report: join(folder, "laporan") };
}

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, ["scripts/import.ts", ...args])) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

function importInto({ data, file, report }: { data: string; file: string; report: string }, ...more: string[]) {
  return run(file, "--year", "2026", "--data", data, "--report", report, ...more);
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "latin1")]),
  );
}

describe("npm run import", { timeout: patience }, () => {
  test("plans first and touches no data; --apply then writes it, and a second time there is nothing to do", async () => {
    const place = folderWith("apply", plain);
    const before = contents(place.data);
    const planned = await importInto(place);
    expect(planned.code).toBe(0);
    expect(planned.stdout).toContain('antre-mudah: waktu_penerapan "2024-03-01" → "2024-03-05"');
    // Its indicators are in skor.csv: 2 × 2 + 1 × 1. A total beside them would contradict the index.
    expect(planned.stdout).toContain('antre-mudah: skor_kematangan "5" → "104"');
    expect(contents(place.data)).toEqual(before);
    const drafts = join(place.report, "impor");
    expect(readdirSync(drafts).sort()).toEqual(["inovasi.csv", "keikutsertaan.csv", "ringkasan.html"]);
    const applied = await importInto(place, "--apply");
    expect(applied.code).toBe(0);
    for (const name of ["inovasi.csv", "keikutsertaan.csv"]) {
      expect(readFileSync(join(place.data, name))).toEqual(readFileSync(join(drafts, name)));
    }
    expect(readFileSync(join(place.data, "keikutsertaan.csv"), "utf8")).toBe(
      "tahun,inovasi,tahap,skor_kematangan\n2026,antre-mudah,diinput,\n2026,posyandu-terbang,diinput,55.5\n",
    );
    expect(readdirSync(place.data).filter((name) => name.startsWith("."))).toEqual([]);
    const done = contents(place.data);
    const again = await importInto(place, "--apply", "--lang", "en");
    expect([again.code, contents(place.data)]).toEqual([0, done]);
    expect(again.stdout).toContain("Nothing to change");
  });

  test("what is doubtful waits for a person, whose decisions are found again", async () => {
    const place = folderWith("doubtful", [row(1, "Antre Muda"), row(2, "Peduli Lansia", { 4: "Dinas Sosial" })]);
    const before = contents(place.data);
    const first = await importInto(place, "--apply");
    expect(first.code).toBe(1);
    expect(contents(place.data)).toEqual(before);
    const questions = join(place.report, "impor/perlu-keputusan.csv");
    const asked = readFileSync(questions, "utf8");
    expect(asked).toContain("\ufeffNo;nama di ekspor;unit di ekspor;");
    writeFileSync(questions, asked.replace(/(1;Antre Muda;.*;)\n/, "$1antre-mudah\n"));
    const second = await importInto(place, "--apply");
    expect(second.code).toBe(0);
    expect(readFileSync(join(place.data, "keikutsertaan.csv"), "utf8")).toContain("2026,antre-mudah,diinput,\n");
    expect(readFileSync(questions, "utf8")).toContain(";antre-mudah\n");
    const third = await importInto(place, "--apply");
    expect([third.code, third.stdout.includes("Tidak ada yang perlu diubah")]).toEqual([0, true]);
  });

  test("data that would have a new galat are not written", async () => {
    const place = folderWith("refused", [row(1, "Posyandu 0812-3456-7890")]);
    const before = contents(place.data);
    const { code, stdout } = await importInto(place, "--apply", "--format", "json");
    expect(code).toBe(1);
    const { outcome, found } = JSON.parse(stdout);
    expect(outcome).toBe("refused");
    expect(found).toMatchObject([{ code: "E802", file: "inovasi.csv", line: 4, column: "nama" }]);
    expect(contents(place.data)).toEqual(before);
  });

  test("a galat in the export stops everything, and drafts of an earlier run go", async () => {
    const place = folderWith("galat", plain);
    await importInto(place);
    writeFileSync(place.file, formatTable(headings, [row(1, "Satu", { 3: "Selesai" })]));
    const { code, stdout } = await importInto(place, "--apply");
    expect(code).toBe(1);
    expect(stdout).toContain("E310");
    expect(readdirSync(join(place.report, "impor"))).toEqual(["ringkasan.html"]);
    expect(readFileSync(join(place.report, "impor/ringkasan.html"), "utf8")).toContain("E310");
  });

  test("text of the export is never markup in the page", async () => {
    const place = folderWith("markup", [row(1, "<script>alert(1)</script>", { 4: '"><img src=x onerror=1>' })]);
    await importInto(place);
    const page = readFileSync(join(place.report, "impor/ringkasan.html"), "utf8");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script|<img/);
  });

  test.each([
    ["no file", ["--year", "2026"], "npm run import -- ekspor.xlsx --year 2026"],
    ["a file that is not there", ["tidak-ada.csv", "--year=2026"], "tidak-ada.csv"],
    ["decisions that are not there", ["README.md", "--year=2026", "--decisions", "x.csv"], "--decisions x.csv"],
    ["no year", ["README.md"], "--year 2026"],
  ])("%s leaves with one sentence", async (_, args, words) => {
    const { data, report } = folderWith("usage", plain);
    const { code, stdout, stderr } = await run(...args, "--data", data, "--report", report);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(words);
  });
});

describe("takeImportFlags", () => {
  test("takes its own flags wherever they stand and leaves the others", () => {
    const args = [
      "--lang",
      "en",
      "--year",
      "2026",
      "a.xlsx",
      "--stage=dikirim",
      "--apply",
      "--data=d",
      "--decisions",
      "k.csv",
    ];
    expect(takeImportFlags(args)).toEqual({
      year: 2026,
      stage: "dikirim",
      decisions: "k.csv",
      apply: true,
      others: ["--lang", "en", "a.xlsx", "--data=d"],
    });
    expect(takeImportFlags(["a.xlsx", "--year=2025"])).toMatchObject({
      stage: "diinput",
      decisions: null,
      apply: false,
    });
  });

  test.each([
    ["no year", ["a.csv"], "--year 2026"],
    ["a year that is none", ["a.csv", "--year", "26"], "--year 2026"],
    ["a year without its number", ["a.csv", "--year"], "--year 2026"],
    ["an unknown stage", ["a.csv", "--year", "2026", "--stage", "jadi"], "ditetapkan|diinput|dikirim|dinilai"],
  ])("%s is refused", (_, args, words) => {
    expect(() => takeImportFlags(args)).toThrow(words);
  });

  test("an unknown flag is left for the common reader to refuse", () => {
    expect(takeImportFlags(["a.csv", "--year", "2026", "--aply"]).others).toEqual(["a.csv", "--aply"]);
  });
});

describe("readSpreadsheet", () => {
  const listOf = async (bytes: Uint8Array, name = "ekspor") => {
    const log = new FaultLog();
    const grid = await readSpreadsheet(name, bytes, log);
    const list = grid ? readExport(grid, log) : null;
    return { list, faults: log.faults(), codes: log.faults().map(({ code }) => code) };
  };
  const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" }) as const;
  const workbook: SheetData = [
    [{ value: "DAFTAR INOVASI DAERAH", columnSpan: 9 }, null, null, null, null, null, null, null, null],
    [],
    headings,
    [
      1,
      { value: "Kota Contoh", rowSpan: 2 },
      "Antre Mudah",
      "Penerapan",
      "Dinas Kesehatan",
      "Kesehatan",
      day("2024-01-10"),
      day("2024-03-05"),
      { value: 104, format: "0.00" },
    ],
    [2, null, "Dua Baris", "UJI COBA", null, null, "22/03/2026", null, 88.24],
    [],
    ["Jumlah", null, null, null, null, null, null, null, 192.24],
  ];
  const table = [
    ["DAFTAR INOVASI DAERAH", "", "", "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", ""],
    headings,
    [
      "1",
      "Kota Contoh",
      "Antre Mudah",
      "Penerapan",
      "Dinas Kesehatan",
      "Kesehatan",
      "10/01/2024",
      "05/03/2024",
      "104.00",
    ],
    ["2", "", "Dua Baris", "UJI COBA", "", "", "22/03/2026", "", "88.24"],
    ["", "", "", "", "", "", "", "", ""],
    ["Jumlah", "", "", "", "", "", "", "", "192.24"],
  ];
  const bytesOf = async (data: SheetData) => new Uint8Array(await writeWorkbook(data).toBuffer());

  test("a workbook and a CSV of the same table say the same, at the same cells", async () => {
    const [first = [], ...rest] = table;
    const fromCsv = await listOf(Buffer.from(formatTable(first, rest, { delimiter: ";" })));
    const fromWorkbook = await listOf(await bytesOf(workbook));
    expect(fromWorkbook.list?.records).toEqual(fromCsv.list?.records);
    expect(fromWorkbook.list?.records).toMatchObject([
      { region: "Kota Contoh", pilotedOn: "2024-01-10", appliedOn: "2024-03-05", maturity: 104, line: 4 },
      { region: "Kota Contoh", name: "Dua Baris", phase: "uji coba", maturity: 88.24, line: 5 },
    ]);
    expect(fromWorkbook.codes).toEqual(["N960"]);
    expect(fromCsv.codes).toEqual(["N010", "N960"]);
  });

  test("a fault in a workbook names the cell of its sheet", async () => {
    const bad = workbook.map((cells, index) => (index === 4 ? cells.with(3, "Selesai") : cells));
    const { faults } = await listOf(await bytesOf(bad));
    expect(faults.at(-1)).toMatchObject({
      code: "E310",
      line: 5,
      cell: "D5",
      column: "Tahapan Inovasi",
      value: "Selesai",
    });
  });

  test.each([
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "E004", "old Excel workbook"],
    ["a web page that is called .xls", Buffer.from("<html><table><tr><td>No</td></tr></table>"), "E004", "web page"],
    ["a PDF", Buffer.from("%PDF-1.7"), "E004", "PDF"],
    ["a damaged archive", Buffer.from("PK\u0003\u0004damaged"), "E962", "can't be read"],
    ["an empty file", new Uint8Array(), "E106", "empty"],
  ])("%s is told as what it is", async (_, bytes, code, words) => {
    const { list, faults } = await listOf(bytes);
    expect(list).toBeNull();
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(faults[0]?.message.en).toContain(words);
  });

  test("an archive says how large it would be, and one that would fill the memory is not unpacked", async () => {
    const bytes = await bytesOf(workbook);
    const size = unpackedSize(bytes) ?? 0;
    expect(size).toBeGreaterThan(bytes.length / 2);
    expect(size).toBeLessThan(1_000_000);
    const at = Buffer.from(bytes).indexOf("PK\u0001\u0002");
    new DataView(bytes.buffer).setUint32(at + 24, 0xfffffff0, true);
    expect((await listOf(bytes)).codes).toEqual(["E003"]);
    expect(unpackedSize(Buffer.from("PK\u0003\u0004"))).toBeNull();
  });
});
