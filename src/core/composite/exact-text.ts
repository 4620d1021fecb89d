import type { Quantity } from "./quantity.ts";
import { toNumber } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import { decimal, powerOfTen } from "./rational.ts";
import { asFraction } from "./round-half-up.ts";

const exactDigits = 15;
const roundedDigits = 12;

/**
 * Full-precision decimal text with a point and no exponent: all digits where the value is exact and ends within 15
 * significant digits, else 12 significant digits, half up.
 */
export function exactText(value: Quantity): string {
  const fraction = asFraction(value);
  return endingDecimal(fraction) ?? significantDecimal(fraction, toNumber(value));
}

/** The same for a plain binary64, such as a coverage. */
export function numberText(value: number): string {
  const short = Number(value.toPrecision(exactDigits));
  return exactText(short === value ? decimal(value) : value);
}

function endingDecimal({ num, den }: Rational): string | null {
  const scaled = num * powerOfTen(exactDigits);
  if (scaled % den !== 0n) return null;
  const digits = scaled / den;
  const significant = String(digits < 0n ? -digits : digits).replace(/0+$/, "");
  return significant.length <= exactDigits ? plainDecimal(digits, exactDigits) : null;
}

function significantDecimal({ num, den }: Rational, size: number): string {
  const exponent = Math.floor(Math.log10(Math.abs(size)));
  const places = roundedDigits - 1 - exponent;
  const magnitude = num < 0n ? -num : num;
  const top = places > 0 ? magnitude * powerOfTen(places) : magnitude;
  const bottom = places < 0 ? den * powerOfTen(-places) : den;
  const rounded = (2n * top + bottom) / (2n * bottom);
  const digits = num < 0n ? -rounded : rounded;
  return places < 0 ? plainDecimal(digits * powerOfTen(-places), 0) : plainDecimal(digits, places);
}

function plainDecimal(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places).replace(/0+$/, "");
  return `${digits < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
