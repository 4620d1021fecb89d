import type { Table } from "#core/schema/table.ts";

/** A row of a template by the code's column names: a column that is not named shows its own example, "" stays empty. */
export type TemplateRow = Readonly<Record<string, string>>;

const noEnd = { activeUntil: "", successorId: "" };
const noParameters = { maximum: "", countCap: "", minimumBasicAffairs: "", minimumStage: "", missing: "" };

/**
 * The rows of the templates, where one row of plain examples would not do: what one refers to must be there, and a
 * score is a level or a raw value but not both.
 */
const rows: ReadonlyMap<string, readonly TemplateRow[]> = new Map([
  [
    "unit.csv",
    [
      {
        ...noEnd,
        id: "kota-contoh",
        name: "Kota Contoh",
        nameEn: "Example City",
        kind: "kota",
        parentId: "",
        regionCode: "32.72",
      },
      { ...noEnd, regionCode: "" },
      {
        ...noEnd,
        id: "kecamatan-contoh",
        name: "Kecamatan Contoh",
        nameEn: "Example District",
        kind: "kecamatan",
        regionCode: "32.72.05",
      },
      {
        ...noEnd,
        id: "kelurahan-contoh",
        name: "Kelurahan Contoh",
        nameEn: "Example Village",
        kind: "kelurahan",
        parentId: "kecamatan-contoh",
      },
    ],
  ],
  ["keikutsertaan.csv", [{ stage: "dikirim", maturity: "" }]],
  [
    "skor.csv",
    [
      { unitId: "", level: "2", value: "" },
      { unitId: "kota-contoh", innovationId: "", indicator: "contoh-visi", level: "3", value: "" },
    ],
  ],
  [
    "skor-lebar.csv",
    [
      { year: "2025", unitId: "", "contoh-kemanfaatan": "1", "contoh-visi": "" },
      { year: "2025", unitId: "kota-contoh", innovationId: "", "contoh-kemanfaatan": "", "contoh-visi": "2" },
    ],
  ],
  ["hasil-resmi.csv", [{ breakdown: "" }]],
  [
    "indikator.csv",
    [
      { scope: "inovasi", parent: "rerata-contoh" },
      {
        key: "contoh-visi",
        number: "2",
        scope: "wilayah",
        weight: "1",
        name: "Visi dan misi",
        nameEn: "Vision and mission",
        definition: "Apakah visi dan misi menyebut inovasi",
        definitionEn: "Whether vision and mission mention innovation",
        level1: "misi menyebut inovasi",
        level2: "visi menyebut inovasi",
        level3: "keduanya menyebut inovasi",
        level1En: "the mission mentions it",
        level2En: "the vision mentions it",
        level3En: "both mention it",
      },
    ],
  ],
  [
    "kelompok.csv",
    [
      { ...noParameters, parent: "", aggregation: "jumlah", minimumDivisor: "", minimumCoverage: "" },
      {
        ...noParameters,
        key: "rerata-contoh",
        aggregation: "rerata-inovasi",
        minimumDivisor: "2",
        minimumCoverage: "",
        name: "Rerata inovasi",
        nameEn: "Mean over innovations",
      },
    ],
  ],
]);

/** The example rows of a table's template, one at least. */
export function templateRows({ file }: Table): readonly TemplateRow[] {
  return rows.get(file) ?? [{}];
}

/** The indicators of the example method, which head the columns of the wide form. */
export const templateIndicators = ["contoh-kemanfaatan", "contoh-visi"] as const;
