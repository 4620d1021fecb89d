/** Physical places and paths say where data was written, not what it says. */
const placeKeys = new Set(["line", "folder"]);

/**
 * JSON text with one spelling for equal values: keys by code units, no blanks, text in Unicode's composed form, numbers
 * in their shortest form that reads back the same, undefined as if the key were not there. Keys that only say where a
 * record was written (`line`, `folder`) are left out. Numbers must be finite.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new Error(`no JSON value: ${typeof value}`);
  const parts = Object.entries(value)
    .filter(([key, part]) => part !== undefined && !placeKeys.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${parts.join(",")}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return JSON.stringify(value);
}
