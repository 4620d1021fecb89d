import { z } from "zod";
import type { Text } from "#core/text.ts";
import type { Aggregation, MissingPolicy } from "./group.ts";
import { missingPolicies } from "./group.ts";
import type { Normalisation } from "./indicator.ts";
import type { Stage } from "./participation.ts";

/** What the lower bound of a predicate may be called. */
export const boundNames = ["batas", "batas_bawah", "bawah", "min"] as const;

const predicateList = z.union([
  z.array(
    z
      .preprocess(namingTheBound, z.object({ nama: z.string(), nama_en: z.string().optional(), batas: z.number() }))
      .transform((row) => ({ name: { id: row.nama, en: row.nama_en ?? null }, lowerBound: row.batas })),
  ),
  z
    .record(z.string(), z.number())
    .transform((bounds) =>
      Object.entries(bounds).map(([name, lowerBound]) => ({ name: { id: name, en: null }, lowerBound })),
    ),
]);

/** Puts the lower bound of a predicate under the first of its names. */
function namingTheBound(row: unknown): unknown {
  if (typeof row !== "object" || row === null || Object.hasOwn(row, "batas")) return row;
  const named = boundNames.find((name) => Object.hasOwn(row, name));
  return named === undefined ? row : { ...row, batas: (row as Record<string, unknown>)[named] };
}

/** `metode.json`: the rule of one or more years. Predicates come out highest bound first, whatever order they had. */
export const MethodHeader = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/),
    nama: z.string(),
    nama_en: z.string().optional(),
    tahun: z.array(z.int()),
    setara: z.array(z.string()).default([]),
    skala: z
      .tuple([z.number(), z.number()])
      .refine(([low, high]) => low < high)
      .default([0, 100]),
    desimal: z.int().min(0).max(9).default(2),
    peringkat: z.enum(["dibulatkan", "tidak-dibulatkan"]).default("dibulatkan"),
    peringkat_dalam: z.enum(["jenis", "semua"]).default("jenis"),
    hilang: z.enum(missingPolicies).default("kosong"),
    cakupan_minimum: z.number().min(0).max(1).default(0),
    predikat: predicateList.default([]),
    jendela_penerapan: z
      .tuple([z.int().min(-20).max(0), z.int().min(-20).max(0)])
      .refine(([first, last]) => first <= last)
      .optional(),
    ikut_paling_banyak: z.int().min(1).optional(),
    sumber: z.string().default(""),
    catatan: z.string().default(""),
    catatan_en: z.string().optional(),
  })
  .transform((row) => ({
    id: row.id,
    name: { id: row.nama, en: row.nama_en ?? null },
    years: row.tahun.toSorted((a, b) => a - b),
    comparableWith: row.setara,
    scale: row.skala,
    decimals: row.desimal,
    rankOn: row.peringkat === "dibulatkan" ? ("rounded" as const) : ("unrounded" as const),
    rankWithin: row.peringkat_dalam === "jenis" ? ("kind" as const) : ("all" as const),
    missing: row.hilang,
    minimumCoverage: row.cakupan_minimum,
    predicates: row.predikat.toSorted((a, b) => b.lowerBound - a.lowerBound),
    /** Years, counted from the year that is rated, in which a rated innovation was put to use; null: no such rule. */
    appliedWithin: row.jendela_penerapan ?? null,
    /** In how many years an innovation may be entered; null: no such rule. */
    mostEntries: row.ikut_paling_banyak ?? null,
    source: row.sumber,
    note: { id: row.catatan, en: row.catatan_en ?? null },
  }));

export type MethodHeader = z.output<typeof MethodHeader>;

/** A leaf of the method's tree: scored in `skor.csv`, or counted by the engine under a `jumlah-inovasi` node. */
export type Indicator = {
  key: string;
  number: string | null;
  scope: "wilayah" | "unit" | "inovasi";
  parent: string;
  /** null where the rule of that year is not published: nothing above it can then be computed. */
  weight: number | null;
  weightIsReference: boolean;
  direction: 1 | -1;
  normalisation: Normalisation;
  lower: number | null;
  upper: number | null;
  mandatory: boolean;
  name: Text;
  definition: Text | null;
  /** What levels 1, 2 and 3 take; null where not found. */
  levels: readonly (Text | null)[];
  source: string | null;
  line: number;
};

/** An inner node. `missing` and `minimumCoverage` are already resolved against the method's. */
export type Group = {
  key: string;
  parent: string | null;
  weight: number;
  aggregation: Aggregation;
  maximum: number | null;
  minimumDivisor: number | null;
  countCap: number | null;
  minimumBasicAffairs: number | null;
  minimumStage: Stage;
  missing: MissingPolicy;
  minimumCoverage: number;
  name: Text;
  line: number;
};

/** A whole method: its header with its tree, indicators and groups in file order. */
export type Method = MethodHeader & {
  folder: string;
  indicators: readonly Indicator[];
  groups: readonly Group[];
};

export type Predicate = { name: Text; lowerBound: number };
