/** How many decimal places the number prints with: 2 for 0.25, 0 for 1e21. */
export function decimalPlaces(raw: number): number {
  const [digits = "", exponent = "0"] = String(raw).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
