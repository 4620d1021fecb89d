const plainNumber = /^-?(?:0|[1-9]\d{0,11})(?:[.,]\d{1,12})?$/;
const ambiguousNumber = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A published figure is text that may be a number: `49,43` and `49.43` are the same one. What is no plain number, or
 * could be two (`1.234`), stays as it was written.
 */
export function canonicalValue(text: string): string | number {
  return plainNumber.test(text) && !ambiguousNumber.test(text) ? Number(text.replace(",", ".")) : text;
}
