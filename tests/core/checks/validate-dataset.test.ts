import fc from "fast-check";
import { expect, test } from "vitest";
import { dataTables } from "#core/schema/tables.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { goodFiles } from "./bad-datasets.ts";

const good = new Map([...goodFiles].map(([file, content]) => [file, Buffer.from(content)]));
const names = [
  ...new Set([...good.keys(), ...dataTables.map(({ file }) => file), "wilayah/kelurahan.geojson", "lain.txt"]),
];

function withFiles(changes: Record<string, string | null>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>(good);
  for (const [file, content] of Object.entries(changes)) {
    if (content === null) files.delete(file);
    else files.set(file, Buffer.from(content));
  }
  return files;
}

function verdict(files: ReadonlyMap<string, Uint8Array>): void {
  const { dataset, faults } = validateDataset(files);
  expect(dataset === null).toBe(faults.some(({ severity }) => severity === "galat"));
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)),
  fc
    .string({ unit: fc.constantFrom(..."id,nama;\t|\"\r\n 0129.-#{}[]:'"), maxLength: 200 })
    .map((text) => Buffer.from(text)),
  fc.json().map((text) => Buffer.from(text)),
);

test("validateDataset: any bytes in any file give a verdict and never an exception", () => {
  const property = fc.property(fc.constantFrom(...names), bytes, (name, content) =>
    verdict(new Map([...good, [name, content]])),
  );
  fc.assert(property, { numRuns: 400, seed: 2 });
});

test("validateDataset: a good file cut, doubled or stained anywhere gives a verdict", () => {
  const property = fc.property(
    fc.constantFrom(...good.keys()),
    fc.nat(),
    fc.nat(),
    bytes,
    (name, at, length, stain) => {
      const original = good.get(name) ?? Buffer.alloc(0);
      const start = at % (original.length + 1);
      const stained = Buffer.concat([original.subarray(0, start), stain, original.subarray(start + (length % 40))]);
      verdict(new Map([...good, [name, stained]]));
    },
  );
  fc.assert(property, { numRuns: 400, seed: 3 });
});

test("validateDataset: only unit.csv, portal.json and one method are needed", () => {
  const { dataset, faults } = validateDataset(withFiles({ "inovasi.csv": null, "skor.csv": null }));
  expect(faults).toEqual([]);
  expect([dataset?.innovations, dataset?.scores.length]).toEqual([[], 0]);
});

test("validateDataset: nothing at all names each needed file and no more", () => {
  const { faults } = validateDataset(new Map());
  expect(faults.map(({ code, file }) => [code, file])).toEqual([
    ["E015", "metode/"],
    ["E001", "portal.json"],
    ["E001", "unit.csv"],
  ]);
});

test("validateDataset: a file that could not be opened is told once, not as missing too", () => {
  const place = { line: null, column: null, cell: null, value: null };
  const words = { message: { id: "a", en: "a" }, remedy: { id: "b", en: "b" } };
  const unread = [{ code: "E002", severity: "galat" as const, file: "unit.csv", ...place, ...words }];
  const { dataset, faults } = validateDataset(Object.assign(withFiles({ "unit.csv": null }), { unread }));
  expect(dataset).toBeNull();
  expect(faults.filter(({ severity }) => severity === "galat").map(({ code }) => code)).toEqual(["E002"]);
});

test("validateDataset: defaults of a method are filled in", () => {
  const [method] = validateDataset(good).dataset?.methods ?? [];
  expect(method?.groups[0]).toMatchObject({
    key: "iid",
    weight: 1,
    minimumStage: "diinput",
    missing: "kosong",
    minimumCoverage: 0,
  });
  expect(method?.indicators[4]).toMatchObject({
    scope: "wilayah",
    direction: 1,
    normalisation: "patokan",
    mandatory: false,
  });
  expect(method?.indicators[0]?.levels).toEqual([{ id: "Tercantum", en: null }, null, null]);
});

test("validateDataset: what is embargoed is nowhere in the dataset, and no public fault speaks of it", () => {
  const innovations = good.get("inovasi.csv")?.toString().replace("warga,,,\n", "");
  const files = withFiles({
    "inovasi.csv": `${innovations}rahasia,Rahasia,dinas-sosial,,,,,,,,2026-11-25\nhari-ini,Hari Ini,dinas-sosial,,,,,,,,2026-11-24\n`,
    "skor.csv":
      "tahun,unit,inovasi,indikator,parameter,bukti\n2026,,rahasia,sdm,2,bukti rahasia\n2026,,hari-ini,sdm,1,bukti biasa\n",
    "keikutsertaan.csv": "tahun,inovasi,tahap\n2026,rahasia,dikirim\n2026,hari-ini,dikirim\n",
    "kompetisi.csv": "tahun,kompetisi,inovasi,tingkat\n2026,KIKS,rahasia,6-besar\n",
    "pengalihan.csv": "jenis,dari,ke\ninovasi,dahulu,rahasia\n",
    "pengecualian.csv": "berkas,kunci,kode,alasan\ninovasi.csv,rahasia,W403,memang sama\n",
  });
  const { dataset, faults, publicFaults } = validateDataset(files);
  expect(faults.map(({ code, file }) => [code, file])).toEqual([["W551", "pengecualian.csv"]]);
  expect(publicFaults).toEqual([]);
  expect(JSON.stringify(dataset)).not.toContain("rahasia");
  expect(dataset?.scores).toMatchObject({ length: 1, innovationIds: ["hari-ini"], evidenceTexts: ["bukti biasa"] });
  expect(dataset?.participations).toHaveLength(1);
});

test("validateDataset: staff see the warnings about an embargoed row, the public does not", () => {
  const rows = "id,nama,unit,urusan,terbit_pada\nrahasia,Proyek Rahasia,,Kesehtan,2030-01-01\nbiasa,Biasa,,Sosil,\n";
  const { faults, publicFaults } = validateDataset(withFiles({ "inovasi.csv": rows, "skor.csv": null }));
  expect(faults.map(({ line }) => line)).toEqual([2, 3]);
  expect(publicFaults.map(({ line }) => line)).toEqual([3]);
});

test("validateDataset: a score for an indicator that only another year's method has is fine", () => {
  const files = new Map<string, Uint8Array>(good);
  for (const [file, content] of good) {
    if (!file.startsWith("metode/")) continue;
    const text = content
      .toString()
      .replace("iid-2026", "iid-2025")
      .replace("2026\n", "2025\n")
      .replace("sdm,", "tenaga,");
    files.set(file.replace("iid-2026", "iid-2025"), Buffer.from(text));
  }
  files.set("skor.csv", Buffer.from("tahun,inovasi,indikator,parameter\n2026,antre-mudah,tenaga,2\n"));
  expect(validateDataset(files).faults).toEqual([]);
});

test("validateDataset: chains of 20,000 parents are read without recursion", () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `u-${index},Unit ${index},dinas,${index === 0 ? "" : `u-${index - 1}`}\n`,
  );
  const units = `id,nama,jenis,induk\n${rows.join("")}`;
  const files = withFiles({
    "unit.csv": units,
    "inovasi.csv": null,
    "skor.csv": null,
    "portal.json": '{"edisi":"2026-11-24"}',
  });
  expect(validateDataset(files).faults).toEqual([]);
});

test("validateDataset: the order of rows and columns, the line ends and quotation do not change the records", () => {
  const records = (text: string) =>
    (validateDataset(withFiles({ "unit.csv": text })).dataset?.units ?? [])
      .map(({ line, ...unit }) => unit)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const text = good.get("unit.csv")?.toString() ?? "";
  const [heading = "", ...rows] = text.trimEnd().split("\n");
  const turned = [heading, ...rows.toReversed()].map((line) =>
    line
      .split(",")
      .toReversed()
      .map((cell) => `"${cell}"`)
      .join(";"),
  );
  expect(records(`\ufeff${turned.join("\r\n")}`)).toEqual(records(text));
});

test.each([
  ["a long run of blanks", " ".repeat(200_000)],
  ["a long number", "1".repeat(200_000)],
  ["groups without end", "1.000".repeat(40_000)],
  ["digits and blanks", "1 ".repeat(100_000)],
  ["at signs", `${"a@".repeat(100_000)}a`],
  ["a long address", `https://${"a.".repeat(100_000)}`],
])("validateDataset: %s in a cell takes no longer than a second", (_, text) => {
  const started = performance.now();
  for (const column of ["ringkasan", "anggaran", "tautan", "waktu_penerapan", "tahapan", "unit", "rancang_bangun"]) {
    verdict(withFiles({ "inovasi.csv": `id,nama,${column}\na,b,x${text}x\nc,d,${text}\n` }));
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
