import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import { nearest } from "#core/faults/nearest.ts";
import { showValue } from "#core/faults/show-value.ts";
import type { BilingualText } from "#core/text.ts";
import { classifyPath, methodFolders, topFileNames } from "./data-paths.ts";

const nothing: BilingualText = { id: "", en: "" };

/** The needed files are there, and nothing lies in the folder that nobody reads. An unread file is not missing too. */
export function* expectedFiles(paths: readonly string[], unread: readonly string[] = []): Generator<Fault> {
  const present = new Set([...paths, ...unread]);
  const folders = methodFolders(paths);
  const unknown = paths.filter((path) => classifyPath(path) === "unknown");
  const needed = [
    "portal.json",
    "unit.csv",
    ...folders.flatMap((folder) =>
      ["metode.json", "indikator.csv", "kelompok.csv"].map((name) => `metode/${folder}/${name}`),
    ),
  ];
  const meant = new Set<string>();
  for (const file of needed) {
    if (present.has(file)) continue;
    const like = nearest(withoutEnding(file), unknown.map(withoutEnding));
    const found = unknown.find((path) => withoutEnding(path) === like);
    if (found !== undefined) meant.add(found);
    const seen =
      found === undefined
        ? nothing
        : { id: ` Yang ada: ${showValue(found)}.`, en: ` What is there: ${showValue(found)}.` };
    yield makeFault("E001", filePlace(file), null, { seen });
  }
  if (folders.length === 0) yield makeFault("E015", filePlace("metode/"), null, {});
  for (const path of unknown) {
    if (!meant.has(path)) yield makeFault("W008", filePlace(path), null, { didYouMean: offer(path, present) });
  }
}

function offer(path: string, present: ReadonlySet<string>): BilingualText {
  const free = topFileNames.filter((name) => !present.has(name));
  const like = nearest(withoutEnding(path), free.map(withoutEnding));
  const name = free.find((file) => like !== null && withoutEnding(file) === like);
  if (name === undefined) return nothing;
  return { id: ` Mungkin maksudnya ${showValue(name)}.`, en: ` Perhaps ${showValue(name)} is meant.` };
}

function withoutEnding(path: string): string {
  return path.replace(/(?:\.[a-z]{2,5})+$/i, "");
}
