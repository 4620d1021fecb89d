import { dateCell, textCell } from "./cells.ts";
import type { RecordOf } from "./table.ts";
import { optional, required, table } from "./table.ts";

export const exceptionTable = table({
  file: "pengecualian.csv",
  needed: false,
  key: ["file", "key", "code"],
  meaning: {
    id: "Temuan yang sudah diperiksa dan dibiarkan, dengan alasannya; ditampilkan di situs.",
    en: "Findings that were looked at and let stand, with the reason; shown on the site.",
  },
  columns: {
    file: required("berkas", textCell(200), {
      id: "Nama berkas tempat temuan itu, misalnya hasil-resmi.csv.",
      en: "Name of the file with the finding, such as hasil-resmi.csv.",
    }),
    key: required("kunci", textCell(500), {
      id: "Kunci barisnya: isi kolom kunci tabel itu dipisah garis miring, misalnya 2025/kota-sukabumi/inovasi-dikirim, atau 2024/kota-sukabumi/inovasi-diinput/pemilik bila tentang rincian bernama pemilik. Pemeriksa menuliskan baris lengkapnya pada tiap temuan; salin saja dari sana.",
      en: "Key of the row: its table's key columns separated by slashes, such as 2025/kota-sukabumi/inovasi-dikirim, or 2024/kota-sukabumi/inovasi-diinput/pemilik where it is about the breakdown named pemilik. The checker writes the whole row beside each finding; copy it from there.",
    }),
    code: required("kode", textCell(20), {
      id: "Kode temuan, misalnya E521. Hanya temuan yang bisa saja benar yang dapat dikecualikan.",
      en: "Code of the finding, such as E521. Only findings that may be right as they are can be excepted.",
    }),
    reason: required("alasan", textCell(1000), {
      id: "Mengapa datanya benar seperti itu; dibaca warga di situs.",
      en: "Why the data are right as they are; citizens read it on the site.",
    }),
    by: optional("oleh", textCell(200), { id: "Jabatan yang mengakui.", en: "Role of who acknowledged it." }),
    date: optional("tanggal", dateCell, { id: "Tanggal diakui.", en: "Day it was acknowledged." }),
  },
});

export type Exception = RecordOf<typeof exceptionTable>;
