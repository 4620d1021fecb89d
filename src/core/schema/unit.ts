import { dateCell, slugCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const unitTable = table({
  file: "unit.csv",
  needed: true,
  key: ["id"],
  meaning: {
    id: "Unit yang dinilai: wilayah, perangkat daerah, kecamatan, kelurahan, puskesmas, dan lainnya. Satu baris satu unit.",
    en: "The units that are rated: region, agencies, districts, urban villages, health centres and others. One row a unit.",
  },
  columns: {
    id: required(
      "id",
      slugCell,
      {
        id: "Tanda tetap unit; menjadi alamat halamannya dan tidak pernah berubah.",
        en: "Stable identifier; becomes the address of its page and never changes.",
      },
      { example: "dinas-contoh" },
    ),
    name: required(
      "nama",
      textCell(300),
      { id: "Nama resmi.", en: "Official name." },
      { aliases: ["name", "Nama Unit", "Nama Pemda"], example: "Dinas Contoh" },
    ),
    nameEn: optional(
      "nama_en",
      textCell(300),
      { id: "Nama dalam bahasa Inggris.", en: "Name in English." },
      { example: "Example Agency" },
    ),
    kind: required(
      "jenis",
      slugCell,
      {
        id: "Jenis unit; peringkat dibuat di dalam jenis yang sama.",
        en: "Kind of unit; ranks are made within the same kind.",
      },
      { aliases: ["type", "kind"], example: "dinas" },
    ),
    parentId: optional(
      "induk",
      slugCell,
      { id: "Id unit induk; kosong untuk wilayah.", en: "Id of the parent unit; empty for the region." },
      { aliases: ["parent"], example: "kota-contoh" },
    ),
    regionCode: optional(
      "kode_wilayah",
      textCell(20),
      {
        id: "Kode wilayah resmi (Kemendagri), sebagai teks; menghubungkan unit dengan peta.",
        en: "Official region code, as text; joins the unit with the map.",
      },
      { example: "32.72.05.1001" },
    ),
    activeFrom: optional(
      "aktif_sejak",
      dateCell,
      {
        id: "Hari pertama unit ada. Kosong berarti tidak diketahui.",
        en: "First day the unit existed. Empty means not known.",
      },
      { example: "2017-01-03" },
    ),
    activeUntil: optional(
      "aktif_hingga",
      dateCell,
      {
        id: "Hari terakhir unit ada. Kosong berarti masih ada.",
        en: "Last day the unit existed. Empty means it still does.",
      },
      { example: "2025-12-31" },
    ),
    successorId: optional(
      "penerus",
      slugCell,
      { id: "Id unit yang meneruskan unit ini.", en: "Id of the unit that carries this one on." },
      { example: "dinas-penerus" },
    ),
  },
});

export type Unit = RecordOf<typeof unitTable>;
