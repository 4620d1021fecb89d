import type { BilingualText } from "#core/text.ts";
import type { CellKind } from "./cells.ts";

/** Bounds from here on are a guard against slips and of no interest to whoever fills in the cell. */
const boundWorthSaying = 1000;

/** What a cell of that kind accepts, in words for the data dictionary and the templates. */
export function describeKind(kind: CellKind): BilingualText {
  switch (kind.name) {
    case "slug":
      return {
        id: "id: huruf kecil a–z, angka, dan tanda hubung (di tengah juga titik atau garis bawah); tanpa spasi",
        en: "id: lower-case letters a–z, digits and hyphens (inside also points or underscores); no blanks",
      };
    case "text":
      return {
        id: `teks, paling panjang ${kind.longest} huruf`,
        en: `text, at most ${kind.longest} characters`,
      };
    case "figure":
      return {
        id: `angka tanpa pemisah ribuan, atau teks paling panjang ${kind.longest} huruf`,
        en: `number without separators, or text of at most ${kind.longest} characters`,
      };
    case "integer":
      return {
        id: `bilangan bulat${bounds(kind, "id")}, tanpa titik pemisah ribuan`,
        en: `whole number${bounds(kind, "en")}, without separators`,
      };
    case "decimal":
      return {
        id: `angka${bounds(kind, "id")}; desimal dengan koma atau titik, tanpa pemisah ribuan`,
        en: `number${bounds(kind, "en")}; decimal comma or point, no thousands separators`,
      };
    case "year":
      return { id: "tahun, empat angka", en: "year, four digits" };
    case "date":
      return {
        id: "tanggal: 2026-03-22, 22/03/2026, atau 22 Maret 2026",
        en: "date: 2026-03-22, 22/03/2026 (day first) or 22 Maret 2026",
      };
    case "url":
      return {
        id: "alamat web lengkap, diawali https:// atau http://",
        en: "full web address, beginning with https:// or http://",
      };
    case "choice":
      return {
        id: `salah satu dari: ${kind.choices.join(", ")}`,
        en: `one of: ${kind.choices.join(", ")}`,
      };
    case "list":
      return {
        id: `beberapa teks, dipisah titik koma; seluruhnya paling panjang ${kind.longest} huruf`,
        en: `several texts separated by semicolons; at most ${kind.longest} characters together`,
      };
    default:
      throw new Error(`unknown kind of cell: ${kind satisfies never}`);
  }
}

function bounds({ least, most }: { least: number; most: number }, language: "id" | "en"): string {
  if (most < boundWorthSaying) return language === "id" ? ` ${least} sampai ${most}` : ` ${least} to ${most}`;
  if (least > -boundWorthSaying) return language === "id" ? ` ${least} atau lebih` : `, ${least} or more`;
  return "";
}
