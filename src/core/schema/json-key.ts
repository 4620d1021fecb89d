import type { BilingualText } from "#core/text.ts";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * One key of a JSON file, described as the columns of a CSV are: `example` is a value that the key accepts. `inner` has
 * the keys of the objects in it, where those are fixed; `misnamed` words that people write for it and that are not read.
 */
export type JsonKey = {
  key: string;
  required: boolean;
  accepts: BilingualText;
  meaning: BilingualText;
  example: JsonValue;
  inner?: readonly string[];
  misnamed?: readonly string[];
};

/** A key with neither bounds nor choices: any text. */
export const anyText: BilingualText = { id: "teks", en: "text" };
