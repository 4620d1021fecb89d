import type { BilingualText } from "#core/text.ts";
import { jsonFiles, namedTables } from "./named-tables.ts";

/** What one column of a CSV, or one key of a JSON file, accepts; `example` as it is written in the file. */
export type AllowedValue = {
  path: string;
  column: string;
  required: boolean;
  accepts: BilingualText;
  example: string;
  meaning: BilingualText;
  aliases: readonly string[];
};

/** Every column and key of the data folder, file by file. */
export function allowedValues(): AllowedValue[] {
  const columns = namedTables.flatMap(({ path, table }) =>
    Object.values(table.columns).map(({ heading, required, cell, example, meaning, aliases }) => ({
      path,
      column: heading,
      required,
      accepts: cell.accepts,
      example,
      meaning,
      aliases,
    })),
  );
  const keys = jsonFiles.flatMap(({ path, keys }) =>
    keys.map(({ key, required, accepts, example, meaning }) => ({
      path,
      column: key,
      required,
      accepts,
      example: JSON.stringify(example),
      meaning,
      aliases: [],
    })),
  );
  return [...columns, ...keys];
}
