/** A JSON Schema, as far as the profiles of Frictionless go (draft 7 without references). */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Keywords that say nothing about what is valid. */
const notes = [
  "$schema",
  "title",
  "description",
  "context",
  "examples",
  "example",
  "default",
  "propertyOrder",
  "options",
  "notes",
];

/**
 * Where a value breaks a schema, as `path keyword`. A keyword that is not known is an error in the test, so that no rule of
 * a standard is passed over in silence.
 */
export function breaches(schema: JsonSchema, value: unknown, path = ""): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (notes.includes(keyword)) return [];
    const check = checks[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    const found = check(rule as never, value, path);
    return typeof found === "boolean" ? (found ? [] : [`${path} ${keyword}`]) : found;
  });
}

type Check = (rule: never, value: unknown, path: string) => boolean | string[];

const checks: Readonly<Record<string, Check>> = {
  type: (rule: string | string[], value) =>
    [rule].flat().some((name) => name === typeName(value) || (name === "integer" && Number.isInteger(value))),
  enum: (rule: unknown[], value) => rule.includes(value),
  required: (rule: string[], value) => !isObject(value) || rule.every((name) => Object.hasOwn(value, name)),
  properties: (rule: Record<string, JsonSchema>, value, path) =>
    isObject(value)
      ? Object.entries(rule).flatMap(([name, own]) =>
          Object.hasOwn(value, name) ? breaches(own, value[name], `${path}/${name}`) : [],
        )
      : [],
  items: (rule: JsonSchema, value, path) =>
    Array.isArray(value) ? value.flatMap((item, at) => breaches(rule, item, `${path}/${at}`)) : [],
  oneOf: (rule: JsonSchema[], value) => rule.filter((own) => breaches(own, value).length === 0).length === 1,
  anyOf: (rule: JsonSchema[], value) => rule.some((own) => breaches(own, value).length === 0),
  pattern: (rule: string, value) => typeof value !== "string" || new RegExp(rule, "u").test(value),
  format: (rule: string, value) => typeof value !== "string" || (formats[rule]?.test(value) ?? false),
  minProperties: (rule: number, value) => !isObject(value) || Object.keys(value).length >= rule,
  minItems: (rule: number, value) => !Array.isArray(value) || value.length >= rule,
  uniqueItems: (rule: boolean, value) =>
    !rule || !Array.isArray(value) || new Set(value.map((item) => JSON.stringify(item))).size === value.length,
  minLength: (rule: number, value) => typeof value !== "string" || value.length >= rule,
  maxLength: (rule: number, value) => typeof value !== "string" || value.length <= rule,
  minimum: (rule: number, value) => typeof value !== "number" || value >= rule,
};

const formats: Readonly<Record<string, RegExp>> = {
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  email: /^\S+@\S+\.\S+$/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  textarea: /^/,
};

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeName(value) === "object";
}
