import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTable } from "#core/csv/format-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { planImport } from "#core/import/plan-import.ts";
import { readCsvGrid } from "#core/import/read-csv-grid.ts";
import { importCases } from "./import-cases.ts";

const portal = '{"wilayah":"kota-contoh","edisi":"2026-11-24"}';
const units = ["dinas-sosial", "dinas-kesehatan"] as const;
const unitRows = units.map((id) => `${id},${id.replace("-", " ")},dinas`).join("\n");
const unitFile = `id,nama,jenis\nkota-contoh,Kota Contoh,kota\n${unitRows}\n`;

const name = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9 ().:&'-]{1,40}$/).filter((text) => /^[\p{L}\p{N}]/u.test(text.trim()));
const innovation = fc.record({
  name,
  unit: fc.constantFrom(null, ...units),
  score: fc.constantFrom(null, "0.00", "88.25", "104.00"),
});
const list = fc.uniqueArray(innovation, {
  minLength: 1,
  maxLength: 12,
  selector: (item) =>
    `${item.name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "")} ${item.unit}`,
});

type Item = { name: string; unit: string | null; score: string | null };

function dataOf(items: readonly Item[]): ReadonlyMap<string, Uint8Array> {
  const rows = items.map((item, index) => [`inovasi-${index}`, item.name.trim(), item.unit]);
  return new Map(
    Object.entries({
      "portal.json": portal,
      "unit.csv": unitFile,
      "inovasi.csv": formatTable(["id", "nama", "unit"], rows),
    }).map(([file, text]) => [file, Buffer.from(text)]),
  );
}

function exportOf(items: readonly Item[], change: (text: string) => string = (text) => text): string {
  const headings = ["No", "Nama Pemda", "Nama Akun", "Nama Inovasi", "Tahapan Inovasi", "Estimasi Skor Kematangan"];
  const rows = items.map((item, index) => [
    index + 1,
    "Kota Contoh",
    item.unit?.replace("-", " ") ?? null,
    change(item.name),
    "Penerapan",
    item.score,
  ]);
  return formatTable(headings, rows, { delimiter: ";" });
}

function plan(files: ReadonlyMap<string, Uint8Array>, text: string, computed?: ReadonlyMap<string, number | null>) {
  const grid = readCsvGrid("ekspor.csv", Buffer.from(text), new FaultLog());
  if (!grid) throw new Error("the export can't be read");
  return planImport(files, grid, { year: 2026, stage: "diinput", ...(computed ? { computed } : {}) });
}

describe("planImport", () => {
  test("the export of known innovations brings none that is new or doubtful", () => {
    fc.assert(
      fc.property(list, (items) => {
        const { added, matched, doubtful, faults } = plan(dataOf(items), exportOf(items));
        expect(faults.filter(({ severity }) => severity === "galat")).toEqual([]);
        expect([added, doubtful, matched]).toEqual([[], [], items.length]);
      }),
      { numRuns: 60 },
    );
  });

  test("letter case, blanks and punctuation in the export make no difference", () => {
    fc.assert(
      fc.property(list, (items) => {
        const shouted = exportOf(items, (text) => `  ${text.toUpperCase().replace(/ /g, "&nbsp; ")}.`);
        const { added, doubtful } = plan(dataOf(items), shouted);
        expect([added, doubtful]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  test("rows that are there stay byte for byte, and what is new is imported once only", () => {
    fc.assert(
      fc.property(list, fc.nat(12), (items, known) => {
        const files = dataOf(items.slice(0, known));
        const before = Buffer.from(files.get("inovasi.csv") ?? []).toString();
        const first = plan(files, exportOf(items));
        fc.pre(first.faults.every(({ severity }) => severity !== "galat"));
        const after = Buffer.from(first.files.get("inovasi.csv") ?? []).toString();
        expect(after.startsWith(before.trimEnd())).toBe(true);
        const again = plan(new Map([...files, ...first.files]), exportOf(items));
        // What was doubtful still is; all else is known by now.
        expect(again.matched + again.doubtful.length).toBe(items.length);
        for (const [file, bytes] of again.files) {
          expect(Buffer.from(bytes).equals(Buffer.from(first.files.get(file) ?? []))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("no score is written beside indicator scores; a difference from what they come to is told", () => {
    const items = ["Satu", "Dua", "Tiga"].map((text) => ({ name: text, unit: "dinas-sosial", score: "104.00" }));
    const computed = new Map([
      ["inovasi-0", 104.0049],
      ["inovasi-1", 88.5],
    ]);
    const { files, changes } = plan(dataOf(items), exportOf(items), computed);
    expect(Buffer.from(files.get("keikutsertaan.csv") ?? []).toString()).toBe(
      "tahun,inovasi,tahap,skor_kematangan\n2026,inovasi-0,diinput,\n2026,inovasi-1,diinput,\n2026,inovasi-2,diinput,104\n",
    );
    expect(changes.map(({ kind, id, before, after }) => [kind, id, before, after])).toEqual([
      ["kept", "inovasi-1", "88.5", "104"],
    ]);
  });

  test("a proposed id never clashes with an id or with either end of a redirect", () => {
    const files = new Map(dataOf([{ name: "Cendol", unit: "dinas-sosial", score: null }]));
    files.set("inovasi.csv", Buffer.from("id,nama,unit\nes-cendol,Minuman,\n"));
    files.set("pengalihan.csv", Buffer.from("jenis,dari,ke\ninovasi,es-campur,es-cendol\nunit,es-teh,dinas-sosial\n"));
    const items = ["Es Cendol!", "Es Campur", "Es Teh"].map((text) => ({
      name: text,
      unit: "dinas-sosial",
      score: null,
    }));
    expect(plan(files, exportOf(items)).added.map(({ id }) => id)).toEqual([
      "es-cendol-dinas-sosial",
      "es-campur-dinas-sosial",
      "es-teh",
    ]);
  });

  test("files of ours that could not be opened stop the import, as if they were broken", () => {
    const base = importCases[0]?.data ?? new Map();
    const files = new Map([...base].map(([file, content]) => [file, Buffer.from(content)]));
    files.delete("inovasi.csv");
    const fault = {
      code: "E016",
      severity: "galat",
      file: "inovasi.csv",
      line: null,
      column: null,
      cell: null,
    } as const;
    const words = { id: "Tidak dapat dibuka.", en: "Can't be opened." };
    const unread = [{ ...fault, value: null, message: words, remedy: words }];
    const made = plan(Object.assign(files, { unread }), exportOf([{ name: "Cendol", unit: null, score: null }]));
    const stopping = made.faults.filter(({ severity }) => severity === "galat");
    expect(stopping.map(({ code }) => code)).toEqual(["E016"]);
    expect([made.added, made.files.size]).toEqual([[], 0]);
  });
});
