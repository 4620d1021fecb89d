import { formatTable } from "#core/csv/format-table.ts";
import type { Unit } from "#core/schema/unit.ts";
import { remarksOn } from "./barrier-words.ts";
import { isExpected } from "./candidates.ts";
import type { NewYearPlan } from "./plan-new-year.ts";

/** Excel takes the file for UTF-8 by this mark. */
const excelMark = "\ufeff";

/**
 * The innovations that may take part, those that nothing speaks against first. The stage is left empty: it is for people to
 * say, and only then do the first three columns belong into `keikutsertaan.csv`.
 */
export function participationProposal(
  { year, candidates }: NewYearPlan,
  units: readonly Unit[],
  language: "id" | "en",
): string {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  const headings = [
    "tahun",
    "inovasi",
    "tahap",
    "nama",
    "unit",
    "status",
    "diperiksa_pada",
    "waktu_penerapan",
    "sudah_diinput",
    "perhatikan",
  ];
  const ordered = [...candidates.filter(isExpected), ...candidates.filter((candidate) => !isExpected(candidate))];
  const rows = ordered.map((candidate) => {
    const { innovation, entries } = candidate;
    return [
      year,
      innovation.id,
      null,
      innovation.name,
      nameOf.get(innovation.unitId ?? "") ?? innovation.unitId,
      innovation.status,
      innovation.checkedOn,
      innovation.appliedOn,
      entries,
      remarksOn(candidate, language).join("; ") || null,
    ];
  });
  return excelMark + formatTable(headings, rows, { delimiter: language === "id" ? ";" : "," });
}
