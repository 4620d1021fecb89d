import type { InnovationReadiness, ReadinessReport, UnitReadiness } from "./readiness.ts";

/** A table of the report, ready for `formatTable`; headings are Indonesian, as in every file of the data folder. */
export type ReadinessTable = {
  file: string;
  headings: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
};

/**
 * The report's two tables: units worst first, and their innovations in the same order. Points are rounded to two decimals and
 * written with the decimal sign given. Unknown is an empty cell.
 */
export function readinessTables(report: ReadinessReport, decimalSign: "," | "."): ReadinessTable[] {
  const number = (value: number | null) =>
    value === null ? null : String(Math.round(value * 100) / 100).replace(".", decimalSign);
  return [
    { file: "kesiapan.csv", headings: unitHeadings, rows: report.units.map((unit) => unitRow(report, unit, number)) },
    {
      file: "kesiapan-inovasi.csv",
      headings: innovationHeadings,
      rows: report.units.flatMap((unit) =>
        unit.innovations.map((innovation) => innovationRow(report, unit, innovation, number)),
      ),
    },
  ];
}

type ShowNumber = (value: number | null) => string | null;

const unitHeadings = [
  "tahun",
  "unit",
  "nama_unit",
  "jenis",
  "inovasi",
  "siap",
  "lengkapi",
  "naikkan",
  "tidak_terhitung",
  "tanpa_bukti",
  "tingkat_kosong",
  "isian_kosong",
  "rerata_kematangan",
];

function unitRow({ year }: ReadinessReport, unit: UnitReadiness, number: ShowNumber) {
  const { siap, lengkapi, naikkan, "tidak-terhitung": barred } = unit.counts;
  return [
    year,
    unit.id,
    unit.name?.id ?? null,
    unit.kind,
    unit.innovations.length,
    siap,
    lengkapi,
    naikkan,
    barred,
    unit.unevidenced,
    unit.unreported,
    unit.emptyFields,
    number(unit.meanMaturity),
  ];
}

const innovationHeadings = [
  "tahun",
  "unit",
  "nama_unit",
  "inovasi",
  "nama",
  "kesimpulan",
  "tahap",
  "kematangan",
  "kematangan_berbukti",
  "kematangan_tertinggi",
  "kematangan_maksimum",
  "ambang",
  "kurang_ke_ambang",
  "tanpa_bukti",
  "tingkat_kosong",
  "isian_kosong",
  "tertahan",
  "kali_diinput",
  "tercatat_berhenti",
  "kenaikan_paling_bernilai",
];

function innovationRow(
  { year, rules }: ReadinessReport,
  unit: UnitReadiness,
  innovation: InnovationReadiness,
  number: ShowNumber,
) {
  const { maturity, shortfall } = innovation;
  const list = (keys: readonly string[]) => (keys.length === 0 ? null : keys.join("; "));
  return [
    year,
    unit.id,
    unit.name?.id ?? null,
    innovation.id,
    innovation.name.id,
    innovation.verdict,
    innovation.stage,
    number(maturity.soFar),
    number(maturity.evidenced),
    number(maturity.best),
    number(maturity.maximum),
    number(rules.threshold?.value ?? null),
    number(shortfall?.soFar ?? null),
    list(innovation.unevidenced.map(({ key }) => key)),
    list(innovation.unreported.map(({ key }) => key)),
    list(innovation.emptyFields),
    list(innovation.barriers),
    innovation.entries,
    innovation.stopped ? "ya" : "tidak",
    list(innovation.levelUps.map(({ key, gap }) => `${key} (+${number(gap) ?? ""})`)),
  ];
}
