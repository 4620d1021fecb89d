/** Which personal data a public text holds, by the code of its fault; null where it holds none. */
export function personalData(text: string): "E801" | "E802" | "E803" | null {
  if (text.length < 6) return null;
  // Full-width digits and signs are the same digits and signs.
  const plain = isAscii.test(text) ? text : text.normalize("NFKC");
  if (chatLink.test(plain)) return "E802";
  const own = withoutAddresses(plain).replace(date, " ; ").replace(hours, " ; ");
  if (own.includes("@") && mail.test(own)) return "E803";
  if (!/\d{3}/.test(own) && !/\d[ .-]\d/.test(own)) return null;
  if (plainNik.test(own) || hasSpacedNik(own)) return "E801";
  return mobile.test(own) || landline.test(own) || spokenLandline.test(own) ? "E802" : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const isAscii = /^[\u0000-\u007f]*$/;
const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,24}/u;
/** Day first or year first; two dates side by side have sixteen digits too. */
const date =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[ ./-](?:0?[1-9]|1[0-2])[ ./-](?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/g;
/** Opening hours, such as 08.15-16.00. */
const hours = /(?<!\d)(?:[01]?\d|2[0-4])[.:][0-5]\d ?[\u2010-\u2015-] ?(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)/g;
const plainNik = /(?<!\d)\d{16}(?!\d)/;
// A look-ahead, so that a group of digits before the number does not hide it.
const spacedNik = /(?<!\d)(?=(\d(?:[ .\u2010-\u2015-]{0,2}\d){15})(?!\d))/g;
/** What may stand between two digits of a telephone number. */
const gap = "[ .\\u2010-\\u2015-]{0,2}";
const start = "(?<!\\d)(?<!\\d[./-])";
const mobile = new RegExp(`${start}(?:\\(?\\+?62\\)?|0|\\(0(?=8))${gap}8${gap}[1-9](?:\\)?${gap}\\d){7,10}(?!\\d)`);
const landline = new RegExp(
  `${start}(?:\\(0[2-9]\\d{1,2}\\)|0[2-9]\\d{1,2}-|\\+62${gap}[2-79]\\d{1,2})${gap}\\d(?:${gap}\\d){4,7}(?!\\d)`,
);
const spokenLandline = new RegExp(
  `(?:telp?|telepon|telephone|phone|faks?|fax|hub|hubungi|kontak)[ .:]{1,3}0[2-9]\\d{1,2}${gap}\\d(?:${gap}\\d){4,7}(?!\\d)`,
  "i",
);
/** A link that opens a chat with a number says the number. */
const chatLink = /(?:wa\.me\/|whatsapp\.com\/send\/?\?(?:\S*&)?phone=)\+?(?:62|0)8\d{7,11}/i;

/** Addresses of web pages are full of digits and signs, and are public already. */
function withoutAddresses(text: string): string {
  if (!text.includes("/") && !text.includes("www.")) return text;
  return text
    .replace(/https?:\/\/\S+|www\.\S+/gi, " ")
    .replace(
      /(?<![\w@.-])[a-z][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:id|com|net|org|gov|info|tv|be)\/\S*/gi,
      " ",
    );
}

/** Sixteen digits with separators are a NIK only where province, day and month fit; four years in a row are not. */
function hasSpacedNik(text: string): boolean {
  for (const [, match = ""] of text.matchAll(spacedNik)) {
    const digits = match.replace(/\D/g, "");
    const [province, day, month] = [0, 6, 8].map((at) => Number(digits.slice(at, at + 2)));
    const dayOfBirth = (day ?? 0) > 40 ? (day ?? 0) - 40 : (day ?? 0);
    const fits =
      isProvince(province ?? 0) && dayOfBirth >= 1 && dayOfBirth <= 31 && (month ?? 0) >= 1 && (month ?? 0) <= 12;
    if (fits) return true;
  }
  return false;
}

function isProvince(code: number): boolean {
  return (code >= 11 && code <= 21 && code !== 20) || (code >= 31 && code <= 36) || (code >= 51 && code <= 97);
}
