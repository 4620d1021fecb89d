/** A number as the pages write it: the language's separators, and a minus that is no hyphen. */
export function writeNumber(value: number, locale: string, least: number, most = least): string {
  const options = { minimumFractionDigits: least, maximumFractionDigits: most };
  return new Intl.NumberFormat(locale === "en" ? "en-GB" : "id-ID", options).format(value).replace("-", "\u2212");
}
