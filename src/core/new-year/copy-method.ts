import type { DataFile } from "#core/csv/data-file.ts";
import { wholeBytes } from "#core/csv/data-file.ts";
import { decodeBytes } from "#core/csv/decode-bytes.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import type { Method } from "#core/schema/method.ts";

const trailingYear = /-?(?:19|20)\d\d$/;

/** The id without the year at its end: `iid-2026` → `iid`. */
export function methodSeries({ id }: Pick<Method, "id">): string {
  return id.replace(trailingYear, "") || id;
}

/** The id of the series in another year: `iid-2026` → `iid-2027`, `ipm` → `ipm-2027`. */
export function methodIdFor(method: Pick<Method, "id">, year: number): string {
  return `${methodSeries(method)}-${year}`;
}

/**
 * The files of the method's folder for another year, by their path in the data folder. The CSVs are the same bytes;
 * `metode.json` says that its rule is a copy nobody has checked, and is comparable with no other method yet.
 */
export function copyMethod(
  files: ReadonlyMap<string, DataFile>,
  method: Method,
  year: number,
): Map<string, Uint8Array> {
  const from = `metode/${method.folder}/`;
  const to = `metode/${methodIdFor(method, year)}/`;
  const copies = new Map<string, Uint8Array>();
  for (const name of ["metode.json", "indikator.csv", "kelompok.csv"]) {
    const data = files.get(from + name);
    if (!data) throw new Error(`a checked method lacks ${name}`);
    copies.set(to + name, name.endsWith(".json") ? headerFor(data, method, year) : wholeBytes(data));
  }
  return copies;
}

function headerFor(data: DataFile, method: Method, year: number): Uint8Array {
  const text = decodeBytes("metode.json", data, "json", new FaultLog());
  const old = JSON.parse(text ?? "") as Record<string, unknown>;
  const { nama_en: nameEn, ...others } = old;
  const header = {
    ...others,
    id: methodIdFor(method, year),
    nama: nameFor(method.name.id, method, year),
    ...(typeof nameEn === "string" ? { nama_en: nameFor(nameEn, method, year) } : {}),
    tahun: [year],
    setara: [],
    sumber: `Disalin dari metode ${method.id}${method.source === "" ? "" : ` (${method.source})`}`,
    catatan: `Aturan ${year} belum diperiksa: bobot, pembagi, predikat, dan syarat tingkat disalin dari metode ${method.id}.`,
    catatan_en: `The rule of ${year} has not been checked: weights, divisor, predicates and levels are copied from the method ${method.id}.`,
  };
  const inOldOrder = Object.keys(old).concat(Object.keys(header));
  const ordered = Object.fromEntries(inOldOrder.flatMap((key) => pair(header, key)));
  return new TextEncoder().encode(`${JSON.stringify(ordered, null, 2)}\n`);
}

function pair(header: Readonly<Record<string, unknown>>, key: string): [string, unknown][] {
  return Object.hasOwn(header, key) ? [[key, header[key]]] : [];
}

/** The name with the year it bore changed; a name without one gets it at its end. */
function nameFor(name: string, { years }: Method, year: number): string {
  const old = years.map(String).findLast((text) => name.includes(text));
  return old === undefined ? `${name} ${year}` : name.replaceAll(old, String(year));
}
