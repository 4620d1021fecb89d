import type { Dataset } from "#core/dataset.ts";
import type { Boundary } from "#core/schema/boundary.ts";
import type { Group, Indicator, Method } from "#core/schema/method.ts";
import type { HashText } from "./abridge.ts";
import { abridge } from "./abridge.ts";
import type { PublishedCell, PublishedTable } from "./publication-record.ts";
import { sortedByKey } from "./sorted-by-key.ts";

/** What governs the site as a whole, as tables of facts: `portal.json`, each method, the boundaries. */
export function recordSettings({ portal, methods, boundaries }: Dataset, hash: HashText): PublishedTable[] {
  const portalFacts = {
    judul: portal.title.id,
    judul_en: portal.title.en,
    wilayah: portal.regionId,
    alamat: portal.address,
    lisensi: portal.licence,
    kontak: portal.contact.name,
    surel: portal.contact.mail,
    edisi: portal.edition,
    data_per: portal.dataAsOf,
    sampel: portal.sample,
  };
  return [
    factTable("portal.json", portalFacts, hash),
    ...methods.flatMap((method) => methodTables(method, hash)),
    ...boundaries.map((boundary) => boundaryTable(boundary, hash)),
  ];
}

function methodTables(method: Method, hash: HashText): PublishedTable[] {
  const folder = `metode/${method.id}`;
  const header = {
    nama: method.name.id,
    nama_en: method.name.en,
    tahun: method.years,
    setara: method.comparableWith.toSorted(),
    skala: method.scale,
    desimal: method.decimals,
    peringkat: method.rankOn,
    peringkat_dalam: method.rankWithin,
    hilang: method.missing,
    cakupan_minimum: method.minimumCoverage,
    predikat: method.predicates.map(({ name, lowerBound }) => `${name.id} ${lowerBound}`),
    jendela_penerapan: method.appliedWithin,
    ikut_paling_banyak: method.mostEntries,
    sumber: method.source,
    catatan: method.note.id,
    catatan_en: method.note.en,
  };
  return [
    factTable(`${folder}/metode.json`, header, hash),
    recordsTable(`${folder}/indikator.csv`, method.indicators.map(indicatorFacts), hash),
    recordsTable(`${folder}/kelompok.csv`, method.groups.map(groupFacts), hash),
  ].filter(({ rows }) => rows.length > 0);
}

function indicatorFacts(row: Indicator) {
  return {
    kunci: row.key,
    nomor: row.number,
    lingkup: row.scope,
    induk: row.parent,
    bobot: row.weight,
    bobot_acuan: row.weightIsReference,
    arah: row.direction,
    normalisasi: row.normalisation,
    bawah: row.lower,
    atas: row.upper,
    wajib: row.mandatory,
    nama: row.name.id,
    nama_en: row.name.en,
    definisi: row.definition?.id ?? null,
    definisi_en: row.definition?.en ?? null,
    tingkat: row.levels.map((level) => level?.id ?? "").join(" | "),
    sumber: row.source,
  };
}

function groupFacts(row: Group) {
  return {
    kunci: row.key,
    induk: row.parent,
    bobot: row.weight,
    agregasi: row.aggregation,
    maksimum: row.maximum,
    pembagi_minimum: row.minimumDivisor,
    batas_jumlah: row.countCap,
    urusan_dasar_minimum: row.minimumBasicAffairs,
    tahap_minimum: row.minimumStage,
    hilang: row.missing,
    cakupan_minimum: row.minimumCoverage,
    nama: row.name.id,
    nama_en: row.name.en,
  };
}

function boundaryTable({ level, areas, source }: Boundary, hash: HashText): PublishedTable {
  const facts = areas.map(({ code, name, geometry }) => ({
    kode: code,
    nama: name,
    bentuk: hash(JSON.stringify(geometry)).slice(0, 8),
    sumber: source,
  }));
  return recordsTable(`wilayah/${level}.geojson`, facts, hash);
}

type Facts = Readonly<Record<string, unknown>>;

/** Facts under each other: one row a fact. */
function factTable(file: string, facts: Facts, hash: HashText): PublishedTable {
  const rows = Object.entries(facts).map(([name, value]) => [name, factCell(value, hash)]);
  return sortedByKey({ file, key: ["isian"], columns: ["isian", "nilai"], rows });
}

/** Records side by side, by their first fact. */
function recordsTable(file: string, records: readonly Facts[], hash: HashText): PublishedTable {
  const columns = Object.keys(records[0] ?? {});
  const rows = records.map((record) => columns.map((name) => factCell(record[name], hash)));
  return sortedByKey({ file, key: columns.slice(0, 1), columns, rows });
}

function factCell(value: unknown, hash: HashText): PublishedCell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "ya" : null;
  return abridge(Array.isArray(value) ? value.join("; ") : String(value), hash);
}
