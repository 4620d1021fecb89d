/** Numbers of the recomputation: fractions while + − × ÷ make them, binary64 after a logarithm or a power. Own code, on purpose. */
export type Num = { n: bigint; d: bigint } | number;

/** A number as a cell spells it: `2`, `67,98`, `-1.5`, `1e-7`. */
export function parse(text: string): Num {
  const match = /^(-?)(\d+)(?:[.,](\d+))?(?:e(-?\d+))?$/i.exec(text.trim());
  if (!match) throw new Error(`not a number: ${text}`);
  const [, sign, whole = "", fraction = "", power = "0"] = match;
  const places = fraction.length - Number(power);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return places >= 0 ? { n: digits, d: 10n ** BigInt(places) } : { n: digits * 10n ** BigInt(-places), d: 1n };
}

export function float(a: Num): number {
  if (typeof a === "number") return a;
  const negative = a.n < 0n;
  const size = negative ? -a.n : a.n;
  // 25 digits of the quotient, read as text.
  let exponent = 0;
  let top = size;
  if (size === 0n) return 0;
  while (top / a.d < 10n ** 25n) {
    top *= 10n;
    exponent -= 1;
  }
  return Number(`${negative ? "-" : ""}${top / a.d}e${exponent}`);
}

const both = (
  a: Num,
  b: Num,
  whole: (x: { n: bigint; d: bigint }, y: { n: bigint; d: bigint }) => Num,
  plain: number,
) => (typeof a === "number" || typeof b === "number" ? plain : whole(a, b));

export const add = (a: Num, b: Num) =>
  both(a, b, (x, y) => ({ n: x.n * y.d + y.n * x.d, d: x.d * y.d }), float(a) + float(b));
export const subtract = (a: Num, b: Num) => add(a, multiply(b, { n: -1n, d: 1n }));
export const multiply = (a: Num, b: Num) =>
  both(a, b, (x, y) => shorten({ n: x.n * y.n, d: x.d * y.d }), float(a) * float(b));
export const divide = (a: Num, b: Num) =>
  both(
    a,
    b,
    (x, y) => shorten(y.n < 0n ? { n: -x.n * y.d, d: x.d * -y.n } : { n: x.n * y.d, d: x.d * y.n }),
    float(a) / float(b),
  );
export const sum = (all: readonly Num[]) => all.reduce(add, { n: 0n, d: 1n });

/** Less than 0, 0 or more than 0. */
export function order(a: Num, b: Num): number {
  if (typeof a === "number" || typeof b === "number") return float(a) - float(b);
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Half up, away from zero below it; a binary64 by its first 12 significant digits. */
export function halfUp(value: Num, decimals: number): number {
  const { n, d } =
    typeof value === "number" ? (parse(String(Number(value.toPrecision(12)))) as { n: bigint; d: bigint }) : value;
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  const rounded = scaled / d + ((scaled % d) * 2n >= d ? 1n : 0n);
  return Number(`${n < 0n && rounded > 0n ? "-" : ""}${rounded}e-${decimals}`);
}

function shorten({ n, d }: { n: bigint; d: bigint }): { n: bigint; d: bigint } {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? { n: n / a, d: d / a } : { n, d };
}
