import type { Locale } from "./locale.ts";

const tags: Record<Locale, string> = { id: "id-ID", en: "en-GB" };
const dayFormats = new Map<Locale, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const minus = "\u2212";

/** A number with exactly `decimals` places and the language's separators: 64,97 or 64.97. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return numberFormat(locale, decimals).format(value).replace("-", minus);
}

/** A number with at most `decimals` places, without trailing zeros: weights, levels, raw values. */
export function formatPlain(value: number, locale: Locale, decimals = 4): string {
  // Levels and weights are mostly small whole numbers, the same in every language.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return numberFormat(locale, decimals, 0).format(value).replace("-", minus);
}

/** A change with its sign: +4,59 or −2,31. Zero has none. */
export function formatSigned(value: number, locale: Locale, decimals = 2): string {
  const text = formatNumber(value, locale, decimals);
  return value > 0 ? `+${text}` : text;
}

/** A share from 0 to 1 as per cent. */
export function formatShare(share: number, locale: Locale, decimals = 0): string {
  const text = formatNumber(share * 100, locale, decimals);
  return `${text}%`;
}

/** A day `YYYY-MM-DD` in words: 24 November 2026. */
export function formatDay(day: string, locale: Locale): string {
  // Making a format costs a hundred times what using it does, and every page has dates.
  const made =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(tags[locale], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  dayFormats.set(locale, made);
  return made.format(new Date(`${day}T12:00:00Z`));
}

/** Rupiah without cents. */
export function formatRupiah(value: number, locale: Locale): string {
  return `Rp${locale === "id" ? "" : "\u00a0"}${formatNumber(value, locale)}`;
}

/** Years as a span where they follow each other: 2022–2024, else 2022, 2024. */
export function formatYears(years: readonly number[]): string {
  const first = years.at(0);
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  if (first === last) return String(first);
  return last - first === years.length - 1 ? `${first}\u2013${last}` : years.join(", ");
}

function numberFormat(locale: Locale, most: number, least = most): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tags[locale], { minimumFractionDigits: least, maximumFractionDigits: most });
  numberFormats.set(key, made);
  return made;
}

/** A file's size in words: 31 kB, 2,4 MB. */
export function formatBytes(bytes: number, locale: Locale): string {
  return bytes < 1e6
    ? `${formatNumber(Math.ceil(bytes / 1000), locale)}\u00a0kB`
    : `${formatNumber(bytes / 1e6, locale, 1)}\u00a0MB`;
}

/** Things in a row: "549, 305, atau 231" (`either`), "Regulasi dan Video" (`both`). */
export function formatList(things: readonly string[], locale: Locale, kind: "both" | "either" = "both"): string {
  const type = kind === "both" ? "conjunction" : "disjunction";
  return new Intl.ListFormat(tags[locale], { type }).format(things);
}
