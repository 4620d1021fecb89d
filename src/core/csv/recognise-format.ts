import type { BilingualText } from "#core/text.ts";

/** What a file is instead of what its name says, and what to do about it. */
export type Format = { kind: BilingualText; advice: BilingualText };

const saveAsCsv: BilingualText = {
  id: "Buka di Excel, pilih Simpan Sebagai → CSV UTF-8 (Dipisahkan koma), lalu ganti berkas ini.",
  en: "Open it in Excel, choose Save As → CSV UTF-8 (Comma delimited), and replace this file.",
};
const replace: BilingualText = {
  id: "Ganti dengan berkas aslinya.",
  en: "Replace it with the file itself.",
};

const formats = {
  xlsx: {
    kind: { id: "buku kerja Excel (.xlsx) atau arsip ZIP", en: "an Excel workbook (.xlsx) or a ZIP archive" },
    advice: saveAsCsv,
  },
  xls: { kind: { id: "buku kerja Excel lama (.xls)", en: "an old Excel workbook (.xls)" }, advice: saveAsCsv },
  gzip: {
    kind: { id: "arsip gzip", en: "a gzip archive" },
    advice: { id: "Buka arsipnya, lalu simpan isinya.", en: "Unpack the archive and save what is inside." },
  },
  pdf: { kind: { id: "dokumen PDF", en: "a PDF document" }, advice: replace },
  html: { kind: { id: "halaman web (HTML)", en: "a web page (HTML)" }, advice: saveAsCsv },
  json: { kind: { id: "JSON", en: "JSON" }, advice: replace },
  lfs: {
    kind: { id: "penunjuk git-lfs, bukan isinya", en: "a git-lfs pointer and not its content" },
    advice: { id: "Jalankan git lfs pull.", en: "Run git lfs pull." },
  },
  conflict: {
    kind: { id: "tanda konflik git yang belum diselesaikan", en: "unresolved git conflict marks" },
    advice: {
      id: "Selesaikan konflik di baris bertanda <<<<<<<, lalu simpan.",
      en: "Resolve the conflict at the line marked <<<<<<< and save.",
    },
  },
} satisfies Record<string, Format>;

/** What a file with unresolved marks of a merge is. */
export const conflictFormat: Format = formats.conflict;

/** Names the format that a file's first bytes show, where it is not the text expected; null where nothing speaks against it. */
export function recogniseFormat(bytes: Uint8Array, expected: "csv" | "json"): Format | null {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return formats.xlsx;
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return formats.xls;
  if (starts(0x1f, 0x8b)) return formats.gzip;
  if (starts(0x25, 0x50, 0x44, 0x46)) return formats.pdf;
  const head = firstLetters(bytes);
  if (head.startsWith("version https://git-lfs")) return formats.lfs;
  if (head.startsWith("<<<<<<<")) return formats.conflict;
  if (head.startsWith("<")) return formats.html;
  if (expected === "csv" && /^(?:\{|\[\s*[{["\]])/.test(head)) return formats.json;
  return null;
}

function firstLetters(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length && text.length < 200; at++) {
    const byte = bytes[at] ?? 0;
    // Blanks, the UTF-8 mark and the zero bytes of UTF-16 say nothing at the beginning.
    if (text === "" && (byte <= 0x20 || byte >= 0x80)) continue;
    if (byte !== 0) text += String.fromCharCode(byte);
  }
  return text;
}
