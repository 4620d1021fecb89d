/** Which personal data a public text holds, by the code of its fault; null where it holds none. */
export function personalData(text: string): "E801" | "E802" | "E803" | null {
  if (text.length < 6) return null;
  // Addresses of web pages are full of digits and signs, and are public already.
  const own = text.includes("://") ? text.replace(/https?:\/\/\S+/gi, " ") : text;
  if (own.includes("@") && mail.test(own)) return "E803";
  if (!/\d{3}/.test(own)) return null;
  if (plainNik.test(own) || hasSpacedNik(own)) return "E801";
  return mobile.test(own) || landline.test(own) ? "E802" : null;
}

const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,24}/u;
const plainNik = /(?<!\d)\d{16}(?!\d)/;
const spacedNik = /(?<![\d.-])\d(?:[ .-]?\d){15}(?![\d-])/g;
const mobile = /(?<![\d./-])(?:\+?62|0)[ .-]?8[1-9]\d?(?:[ .-]?\d){6,10}(?!\d)/;
const landline = /(?<!\d)(?:\(0[2-9]\d{1,2}\)|0[2-9]\d{1,2}-)[ ]?\d(?:[ .-]?\d){4,7}(?!\d)/;

/** Sixteen digits with separators are a NIK only where province, day and month fit; four years in a row are not. */
function hasSpacedNik(text: string): boolean {
  for (const [match] of text.matchAll(spacedNik)) {
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
