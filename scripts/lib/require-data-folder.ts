import { accessSync, constants, statSync } from "node:fs";
import { escapeInvisible } from "#core/faults/show-value.ts";
import { CommandLineError } from "./command-line.ts";

/** A data folder that isn't there, is a file, or may not be opened is a mistake of the call, not of the data. */
export function requireDataFolder(folder: string): void {
  const name = `--data ${escapeInvisible(folder)}`;
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new CommandLineError({ id: `${name}: folder tidak ada`, en: `${name}: no such folder` });
  }
  if (!stat.isDirectory()) {
    throw new CommandLineError({
      id: `${name}: ini berkas, bukan folder`,
      en: `${name}: this is a file, not a folder`,
    });
  }
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
  } catch {
    const text = {
      id: `${name}: folder tidak boleh dibuka; periksa izinnya`,
      en: `${name}: may not be opened; check its permissions`,
    };
    throw new CommandLineError(text);
  }
}
