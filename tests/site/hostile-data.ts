import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Table } from "#core/schema/table.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";
import { hostileLink, hostileTexts } from "./hostile-texts.ts";

type Rows = Record<string, string>[];
type Spoil = (column: string, row: Record<string, string>, before: string) => string;

/** Columns whose words the portal looks up: another word there is a fault of the data or another record. */
const lookedUp = [
  "pengecualian.csv.berkas",
  "pengecualian.csv.kunci",
  "pengecualian.csv.kode",
  "unit.csv.kode_wilayah",
];

/** Columns whose known words lead innovations to a page; every second row keeps them. */
const leading = ["inovasi.csv.urusan", "kebutuhan.csv.urusan", "kebutuhan.csv.kata_kunci"];

const city = "kota-sukabumi";

/** Every so many generated innovations of the sample are kept: enough for each page kind, and quick to build. */
const kept = 41;

/**
 * The city's data, thinned out, with hostile text in every column that takes text or links, so that a column added to the
 * contract is covered too. What the same text was before stays the same text: references and groups hold.
 */
export function writeHostileData(folder: string): void {
  cpSync("data", folder, { recursive: true });
  const innovations = new Set(thinned(read(folder, "inovasi.csv")).map(({ id }) => id));
  const spoil = spoiler();
  for (const table of dataTables) {
    if (!existsSync(join(folder, table.file))) continue;
    const rows = read(folder, table.file).filter((row) => !isOfDropped(table, row, innovations));
    write(folder, table, rows, spoil);
  }
  for (const method of readdirSync(join(folder, "metode"))) {
    for (const table of methodTables) {
      const within = { ...table, file: join("metode", method, table.file) };
      write(folder, within, read(folder, within.file), spoil);
    }
    edit(join(folder, "metode", method, "metode.json"), ["nama", "nama_en", "sumber", "catatan", "catatan_en"]);
  }
  edit(join(folder, "portal.json"), ["id", "en", "nama", "lisensi"]);
  for (const area of readdirSync(join(folder, "wilayah"))) edit(join(folder, "wilayah", area), ["name"]);
}

function thinned(rows: Rows): Rows {
  return rows.filter(({ id = "" }, place) => !id.startsWith("contoh-") || place % kept === 0);
}

/** Whether a row belongs to an innovation that was left out; the counts of sample participations would not hold any more. */
function isOfDropped(
  { file }: Table,
  row: Record<string, string>,
  innovations: ReadonlySet<string | undefined>,
): boolean {
  const of = file === "inovasi.csv" ? row.id : row.inovasi;
  return of !== undefined && of !== "" && !innovations.has(of);
}

function read(folder: string, file: string): Rows {
  return Papa.parse<Record<string, string>>(readFileSync(join(folder, file), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

function write(folder: string, table: Table, rows: Rows, spoil: Spoil): void {
  const columns = Object.values(table.columns).map((column) => ({ ...column, kind: column.cell.kind.name }));
  const spoilt = rows.map((row) => {
    const cells = columns.map(({ heading, kind, cell }) => {
      const before = row[heading] ?? "";
      const place = `${table.file}.${heading}`;
      if (lookedUp.includes(place) || before === city) return [heading, before];
      if (leading.includes(place) && rows.indexOf(row) % 2 === 1) return [heading, before];
      if (kind === "url") return [heading, hostileLink(place.length + rows.indexOf(row))];
      if (kind === "figure" && /^-?[\d.,]+$/.test(before)) return [heading, before];
      if (kind !== "text" && kind !== "list" && kind !== "figure") return [heading, before];
      const text = spoil(place, row, before);
      const longest = "longest" in cell.kind ? cell.kind.longest : Number.POSITIVE_INFINITY;
      return [heading, text.length > longest ? "<b>=1" : text];
    });
    return Object.fromEntries(cells) as Record<string, string>;
  });
  const fields = columns.map(({ heading }) => heading);
  writeFileSync(join(folder, table.file), `${Papa.unparse({ fields, data: spoilt })}\n`);
}

/** Deals out the hostile texts in turn; the same text is given the same one again. */
function spoiler(): Spoil {
  const given = new Map<string, string>();
  let next = 0;
  return (column, row, before) => {
    const key = before === "" ? `${column} ${JSON.stringify(row)}` : before;
    const text = given.get(key) ?? hostileTexts[next % hostileTexts.length]?.(next) ?? "";
    if (!given.has(key)) next += 1;
    given.set(key, text);
    return text;
  };
}

/** Puts hostile text under these keys of a JSON file, wherever they stand. */
function edit(file: string, keys: readonly string[]): void {
  let next = 0;
  const content = JSON.parse(readFileSync(file, "utf8"), (key, value: unknown) => {
    if (typeof value !== "string" || value === "" || !keys.includes(key)) return value;
    next += 1;
    return hostileTexts[next % hostileTexts.length]?.(next) ?? "";
  });
  writeFileSync(file, JSON.stringify(content, null, 2));
}
