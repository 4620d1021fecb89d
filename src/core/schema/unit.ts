import { dateCell, slugCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const unitTable = table({
  file: "unit.csv",
  needed: true,
  key: ["id"],
  meaning: {
    id: "Unit yang dinilai: wilayah, perangkat daerah, kecamatan, kelurahan, puskesmas, dan lainnya.",
    en: "The units that are rated: region, agencies, districts, urban villages, health centres and others.",
  },
  columns: {
    id: required("id", slugCell, {
      id: "Tanda tetap unit, tidak pernah berubah.",
      en: "Stable identifier, never changes.",
    }),
    name: required(
      "nama",
      textCell(300),
      { id: "Nama resmi.", en: "Official name." },
      { aliases: ["name", "Nama Unit", "Nama Pemda"] },
    ),
    nameEn: optional("nama_en", textCell(300), { id: "Nama dalam bahasa Inggris.", en: "Name in English." }),
    kind: required(
      "jenis",
      slugCell,
      {
        id: "Jenis unit; peringkat dibuat di dalam jenis yang sama.",
        en: "Kind of unit; ranks are made within the same kind.",
      },
      { aliases: ["type", "kind"] },
    ),
    parentId: optional(
      "induk",
      slugCell,
      { id: "Id unit induk; kosong untuk wilayah.", en: "Id of the parent unit; empty for the region." },
      { aliases: ["parent"] },
    ),
    regionCode: optional("kode_wilayah", textCell(20), {
      id: "Kode wilayah resmi, sebagai teks.",
      en: "Official region code, as text.",
    }),
    activeFrom: optional("aktif_sejak", dateCell, { id: "Hari pertama unit ada.", en: "First day the unit existed." }),
    activeUntil: optional("aktif_hingga", dateCell, {
      id: "Hari terakhir unit ada.",
      en: "Last day the unit existed.",
    }),
    successorId: optional("penerus", slugCell, {
      id: "Id unit yang meneruskan unit ini.",
      en: "Id of the unit that carries this one on.",
    }),
  },
});

export type Unit = RecordOf<typeof unitTable>;
