import fc from "fast-check";
import { expect, test } from "vitest";
import type { DataFile } from "#core/csv/data-file.ts";
import { dataTables } from "#core/schema/tables.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { inChunks } from "../csv/in-chunks.ts";
import { goodFiles } from "./bad-datasets.ts";

const wide = "tahun,unit,inovasi,regulasi,sdm,lakip\n2026,,antre-mudah,2,1,\n2026,kota-contoh,,,,2\n";
const participations = "tahun,inovasi,tahap,skor_kematangan\n2026,antre-mudah,dikirim,5\n2026,peduli-lansia,dinilai,\n";
const good = new Map<string, Uint8Array>(
  [...goodFiles, ["skor-lebar.csv", wide] as const, ["keikutsertaan.csv", participations] as const].map(
    ([file, content]) => [file, Buffer.from(content)],
  ),
);
const tables = [...new Set([...good.keys(), ...dataTables.map(({ file }) => file), "wilayah/kelurahan.geojson"])];
const headings = new Map(
  dataTables.map(({ file, columns }) => [
    file,
    Object.values(columns)
      .map(({ heading }) => heading)
      .join(","),
  ]),
);

/** A verdict came, and each fault stands in a file of the folder on a line that the file has. */
function expectVerdict(files: ReadonlyMap<string, Uint8Array>, chunk: number | null = null): void {
  const given = new Map<string, DataFile>(files);
  if (chunk !== null) for (const [file, bytes] of files) given.set(file, inChunks(bytes, [chunk]));
  const { dataset, faults } = validateDataset(given);
  expect(dataset === null).toBe(faults.some(({ severity }) => severity === "galat"));
  for (const { code, file, line, cell } of faults) {
    if (line === null) continue;
    const bytes = files.get(file);
    expect(bytes, `${code} in ${file}`).toBeDefined();
    expect(line, `${code} in ${file}`).toBeGreaterThan(0);
    expect(line, `${code} in ${file}`).toBeLessThanOrEqual(countLines(bytes ?? new Uint8Array()));
    if (cell !== null) expect(cell).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
  }
}

/** Lines as an editor counts them: CRLF, CR and LF each end one. */
function countLines(bytes: Uint8Array): number {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !utf16 ? "latin1" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  return new TextDecoder(encoding).decode(bytes).split(/\r\n?|\n/).length;
}

const signs = fc.string({ unit: fc.constantFrom(..."id,nama;\t|\"\r\n 0129.-#{}[]:'é"), maxLength: 200 });
const cells = fc.constantFrom(
  ...'2026|antre-mudah|kota-contoh|sdm|regulasi|3|1.234|2,5|-|#REF!|5,5E+12|02-Jan|31/02/2024|=1+1|"a\nb"|"|\u200b|constructor|__proto__|'.split(
    "|",
  ),
);
const rows = fc.array(fc.array(cells, { maxLength: 9 }), { maxLength: 6 });
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 120 }).map((text) => Buffer.from(text)),
  fc.string({ unit: "binary", maxLength: 120 }).map((text) => Buffer.from(`\ufeff${text}`, "utf16le")),
  signs.map((text) => Buffer.from(text)),
  fc.json().map((text) => Buffer.from(text)),
);
const chunk = fc.option(fc.integer({ min: 1, max: 40 }), { nil: null });

test("validateDataset: any bytes in any table give a verdict, and every fault a line that is there", () => {
  const property = fc.property(fc.constantFrom(...tables), bytes, chunk, (file, content, size) =>
    expectVerdict(new Map([...good, [file, content]]), size),
  );
  fc.assert(property, { numRuns: 300, seed: 8 });
});

test("validateDataset: any cells below the right headings of any table give a verdict", () => {
  const property = fc.property(
    fc.constantFrom(...headings.keys()),
    fc.constantFrom(",", ";", "\t"),
    rows,
    chunk,
    (file, delimiter, body, size) => {
      const heading = headings.get(file)?.replaceAll(",", delimiter) ?? "";
      const text = [heading, ...body.map((row) => row.join(delimiter))].join("\n");
      expectVerdict(new Map([...good, [file, Buffer.from(text)]]), size);
    },
  );
  fc.assert(property, { numRuns: 300, seed: 9 });
});

test("validateDataset: good files with several cuts, stains and cells exchanged give a verdict", () => {
  const edit = fc.record({
    file: fc.constantFrom(...good.keys()),
    at: fc.nat(),
    length: fc.nat(30),
    stain: fc.oneof(
      bytes,
      cells.map((text) => Buffer.from(text)),
    ),
  });
  const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), chunk, (edits, size) => {
    const files = new Map(good);
    for (const { file, at, length, stain } of edits) {
      const original = files.get(file) ?? new Uint8Array();
      const start = at % (original.length + 1);
      files.set(file, Buffer.concat([original.subarray(0, start), stain, original.subarray(start + length)]));
    }
    expectVerdict(files, size);
  });
  fc.assert(property, { numRuns: 300, seed: 10 });
});

test.each([
  ["a quotation mark that never closes in a long file", `tahun,inovasi,sdm\n2026,"antre\n${"x,y,z\n".repeat(200_000)}`],
  ["one line without end", `tahun,inovasi,sdm\n${"2,".repeat(500_000)}`],
  ["headings without end", `tahun,inovasi,${"sdm,".repeat(100_000)}\n2026,antre-mudah,1\n`],
  ["blank lines without end", `tahun,inovasi,sdm\n${"\n".repeat(500_000)}2026,antre-mudah,1\n`],
  ["quotation marks without end", `tahun,inovasi,sdm\n${'"'.repeat(500_001)}`],
])("validateDataset: %s take no longer than five seconds", (_, text) => {
  const started = performance.now();
  expectVerdict(new Map([...good, ["skor-lebar.csv", Buffer.from(text)]]));
  expect(performance.now() - started).toBeLessThan(5000);
});
