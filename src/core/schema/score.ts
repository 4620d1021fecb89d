import { decimalCell, slugCell, textCell, yearCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const scoreTable = table({
  file: "skor.csv",
  needed: false,
  key: ["year", "unitId", "innovationId", "indicator"],
  meaning: {
    id: "Skor bentuk panjang: satu baris satu indikator.",
    en: "Scores in long form: one row an indicator.",
  },
  columns: {
    year: required("tahun", yearCell, { id: "Tahun.", en: "Year." }, { aliases: ["year"] }),
    unitId: optional(
      "unit",
      slugCell,
      { id: "Id unit; boleh kosong pada baris inovasi.", en: "Id of the unit; may be empty on an innovation's row." },
      { aliases: ["unit_id"] },
    ),
    innovationId: optional(
      "inovasi",
      slugCell,
      { id: "Id inovasi; kosong pada baris unit.", en: "Id of the innovation; empty on a unit's row." },
      { aliases: ["innovation"] },
    ),
    indicator: required(
      "indikator",
      slugCell,
      { id: "Kunci indikator.", en: "Key of the indicator." },
      { aliases: ["indicator"] },
    ),
    level: optional(
      "parameter",
      decimalCell(0, 1e6),
      { id: "Tingkat yang dicapai (0–3).", en: "Level reached (0–3)." },
      { aliases: ["level", "tingkat"] },
    ),
    value: optional(
      "nilai",
      decimalCell(-1e12, 1e12),
      { id: "Nilai mentah, bila bukan tingkat.", en: "Raw value where it is not a level." },
      { aliases: ["value"] },
    ),
    evidence: optional("bukti", textCell(500), { id: "Bukti.", en: "Evidence." }, { aliases: ["evidence"] }),
    note: optional("catatan", textCell(1000), { id: "Catatan.", en: "Note." }, { aliases: ["note"] }),
  },
});

export type Score = RecordOf<typeof scoreTable>;
