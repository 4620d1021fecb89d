import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { canonicalText } from "#core/digest/canonical-text.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { readDataFolder } from "./lib/data-folder.ts";
import { printFaults } from "./lib/print-faults.ts";
import { requireDataFolder } from "./lib/require-data-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";

/**
 * One JSON document on standard output: `sha256` over the canonical text of `{records, results}`, and that text. Equal
 * data gives the same document; while the data have a galat there is none.
 */
await runCommand(async (): Promise<ExitCode> => {
  const options = parseCommandLine(process.argv.slice(2));
  const { data, language } = options;
  refuseRest(options);
  requireDataFolder(data);
  const { publishable, faults } = reviewDataset(await readDataFolder(data));
  if (publishable === null) {
    printFaults(faults, { language, data, report: null });
    return 1;
  }
  const { dataset, indices } = publishable;
  const hash = createHash("sha256");
  for (const piece of canonicalText(dataset, indices)) hash.update(piece);
  await print(document(hash.digest("hex"), canonicalText(dataset, indices)));
  return 0;
});

/** The canonical text with the hash before its first key. */
function* document(sha256: string, pieces: Iterable<string>): Generator<string> {
  let opening = `{"sha256":"${sha256}",`;
  for (const piece of pieces) {
    yield opening === "" ? piece : opening + piece.slice(1);
    opening = "";
  }
  yield "\n";
}

/** Writes to standard output as fast as it is read. Who stops reading, as `head` does, has seen enough. */
async function print(pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}
