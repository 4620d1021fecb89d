import type { Artefacts } from "#core/artefacts/build-artefacts.ts";
import type { Fault } from "#core/faults/fault.ts";
import { once } from "#core/once.ts";
import { CommandLineError } from "./command-line.ts";
import { handOverPages } from "./hand-over-pages.ts";
import type { FileAt } from "./page-gate.ts";
import { prepareArtefacts } from "./prepare-artefacts.ts";
import { requireDataFolder } from "./require-data-folder.ts";

/** What the data folder amounts to now; a fault of the call or of the tool is a value here, since the site lives on. */
export type LiveData =
  | { kind: "ready"; faults: readonly Fault[]; fileAt: FileAt; publish: () => void }
  | { kind: "faulty"; faults: readonly Fault[] }
  | { kind: "unusable"; error: CommandLineError }
  | { kind: "broken"; error: unknown };

/**
 * Reads, checks and computes the data folder. Where it may be shown, `publish` hands its view models to the pages.
 */
export async function readLiveData(data: string): Promise<LiveData> {
  try {
    requireDataFolder(data);
    const { artefacts, faults } = await prepareArtefacts(data);
    if (artefacts === null) return { kind: "faulty", faults };
    const publish = () => handOverPages(artefacts.pages);
    return { kind: "ready", faults, fileAt: fileAt(artefacts), publish };
  } catch (error) {
    return error instanceof CommandLineError ? { kind: "unusable", error } : { kind: "broken", error };
  }
}

/** The files beside the pages; those that only scripts and programs read are made when the first of them is asked for. */
function fileAt({ files, unlisted }: Artefacts): FileAt {
  const listed = new Map(files.map(({ path, text }) => [path, text]));
  const others = once(() => new Map(unlisted().map(({ path, text }) => [path, text])));
  return (path) => listed.get(path) ?? (/\.json(?:ld)?$/.test(path) ? others().get(path) : undefined);
}
