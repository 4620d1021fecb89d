import { mkdirSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Artefacts } from "#core/artefacts/build-artefacts.ts";
import type { Fault } from "#core/faults/fault.ts";
import { CommandLineError } from "./command-line.ts";
import { prepareArtefacts } from "./prepare-artefacts.ts";
import { requireDataFolder } from "./require-data-folder.ts";
import { writePages } from "./write-artefacts.ts";

/** What the data folder amounts to now; a fault of the call or of the tool is a value here, since the site lives on. */
export type LiveData =
  | { kind: "ready"; faults: readonly Fault[]; files: ReadonlyMap<string, string>; publish: () => void }
  | { kind: "faulty"; faults: readonly Fault[] }
  | { kind: "unusable"; error: CommandLineError }
  | { kind: "broken"; error: unknown };

/**
 * Reads, checks and computes the data folder. Where it may be shown its view models lie ready beside the folder that
 * the pages read, and `publish` moves them there at once.
 */
export async function readLiveData(data: string, generated: string): Promise<LiveData> {
  try {
    requireDataFolder(data);
    const { artefacts, faults } = await prepareArtefacts(data);
    if (artefacts === null) return { kind: "faulty", faults };
    const publish = await writeBeside(artefacts, generated);
    return { kind: "ready", faults, files: new Map(artefacts.files.map(({ path, text }) => [path, text])), publish };
  } catch (error) {
    return error instanceof CommandLineError ? { kind: "unusable", error } : { kind: "broken", error };
  }
}

async function writeBeside(artefacts: Artefacts, generated: string): Promise<() => void> {
  const next = `${generated}-next`;
  await rm(next, { recursive: true, force: true });
  await writePages(artefacts, next);
  const names = [...artefacts.pages.keys()].map((name) => `${name}.json`);
  return () => {
    mkdirSync(generated, { recursive: true });
    for (const name of names) renameSync(join(next, name), join(generated, name));
  };
}
