import type { z } from "zod";
import type { BilingualText } from "#core/text.ts";

/**
 * One thing wrong in a JSON file: where, as a person reads it (`predikat.0.batas`) and step by step, and the reason in
 * plain words.
 */
export type JsonProblem = { key: string; path: readonly PropertyKey[]; problem: BilingualText };

export type ParsedJson<Value> = { value: Value; problems: null } | { value: null; problems: readonly JsonProblem[] };

const kinds: Record<string, BilingualText> = {
  string: { id: "teks", en: "a text" },
  number: { id: "angka", en: "a number" },
  int: { id: "bilangan bulat", en: "a whole number" },
  boolean: { id: "true atau false", en: "true or false" },
  array: { id: "daftar [ ]", en: "a list [ ]" },
  tuple: { id: "daftar [ ]", en: "a list [ ]" },
  object: { id: "kumpulan { }", en: "an object { }" },
};

/** Checks JSON against a schema; the only door from Zod's issues to people. */
export function parseJson<Value>(schema: z.ZodType<Value>, json: unknown): ParsedJson<Value> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, problems: null };
  const problems = parsed.error.issues.map((issue) => ({
    key: issue.path.map(String).join(".") || "{}",
    path: issue.path,
    problem: explain(issue, json),
  }));
  return { value: null, problems };
}

function explain(issue: z.core.$ZodIssue, json: unknown): BilingualText {
  switch (issue.code) {
    case "invalid_type": {
      const kind = kinds[issue.expected] ?? { id: issue.expected, en: issue.expected };
      return isMissing(json, issue.path)
        ? { id: `belum diisi; seharusnya ${kind.id}`, en: `not given; it should be ${kind.en}` }
        : { id: `seharusnya ${kind.id}`, en: `it should be ${kind.en}` };
    }
    case "invalid_value": {
      const choices = issue.values.map(String).join(", ");
      return { id: `seharusnya salah satu dari ${choices}`, en: `it should be one of ${choices}` };
    }
    case "invalid_format":
      return issue.format === "regex" && issue.pattern?.includes("\\d{4}")
        ? { id: "seharusnya tanggal seperti 2026-11-24", en: "it should be a date such as 2026-11-24" }
        : issue.format === "regex" && issue.pattern?.includes("https?")
          ? {
              id: "seharusnya alamat seperti https://inovasi.contoh.go.id",
              en: "it should be an address such as https://innovation.example",
            }
          : { id: "huruf kecil, angka, dan tanda hubung saja", en: "only lower-case letters, digits and hyphens" };
    case "too_small":
    case "too_big":
      return { id: "di luar batas yang boleh", en: "outside the bounds" };
    case "invalid_union":
      return { id: "bentuknya tidak dikenal", en: "not a form we recognise" };
    case "unrecognized_keys":
      return { id: `kunci tak dikenal: ${issue.keys.length}`, en: `unknown keys: ${issue.keys.length}` };
    default:
      return { id: "isinya tidak masuk akal", en: "its content makes no sense" };
  }
}

function isMissing(json: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = json;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return true;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return false;
}
