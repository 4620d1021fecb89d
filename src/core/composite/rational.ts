/** An exact fraction; `den` is always positive. Not reduced: sums stay cheap, and reading it back needs no reduction. */
export type Rational = { readonly num: bigint; readonly den: bigint };

export const zero: Rational = { num: 0n, den: 1n };
export const one: Rational = { num: 1n, den: 1n };

/** The decimal number that a finite binary64 prints as: 65.005 is 65005/1000, not the binary value below it. */
export function decimal(value: number): Rational {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n };
  const text = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (text === null) throw new Error(`not a finite number: ${value}`);
  const fraction = text[3] ?? "";
  const digits = BigInt(`${text[1]}${text[2]}${fraction}`);
  const places = fraction.length - Number(text[4] ?? "0");
  return places > 0 ? { num: digits, den: powerOfTen(places) } : { num: digits * powerOfTen(-places), den: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  if (b.den % a.den === 0n) return { num: a.num * (b.den / a.den) + b.num, den: b.den };
  if (a.den % b.den === 0n) return { num: a.num + b.num * (a.den / b.den), den: a.den };
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function negate(a: Rational): Rational {
  return { num: -a.num, den: a.den };
}

export function multiply(a: Rational, b: Rational): Rational {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** a / b; b must not be zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.num === 0n) throw new Error("division by zero");
  return b.num > 0n ? { num: a.num * b.den, den: a.den * b.num } : { num: -a.num * b.den, den: a.den * -b.num };
}

/** Negative, zero or positive as a is less than, equal to or greater than b; exact. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.den === b.den ? a.num - b.num : a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The same fraction in lowest terms. */
export function reduce(a: Rational): Rational {
  let x = a.num < 0n ? -a.num : a.num;
  let y = a.den;
  while (y > 0n) [x, y] = [y, x % y];
  return x > 1n ? { num: a.num / x, den: a.den / x } : a;
}

/** The nearest binary64, ties to even, however many digits there are. */
export function rationalToNumber({ num, den }: Rational): number {
  const plainNum = Number(num);
  const plainDen = Number(den);
  if (Number.isSafeInteger(plainNum) && Number.isSafeInteger(plainDen)) return plainNum / plainDen;
  const magnitude = num < 0n ? -num : num;
  // A quotient of at least 64 bits with a sticky last bit: BigInt to Number then rounds once, correctly.
  const shift = Math.max(0, 66 - (bitLength(magnitude) - bitLength(den)));
  const scaled = magnitude << BigInt(shift);
  const quotient = scaled / den;
  const sticky = quotient * den === scaled ? quotient : quotient | 1n;
  const half = Math.floor(shift / 2);
  const result = Number(sticky) * 2 ** -half * 2 ** (half - shift);
  return num < 0n ? -result : result;
}

/** 10 to a whole power of 0 or more. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
