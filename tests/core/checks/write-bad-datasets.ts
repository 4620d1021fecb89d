import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatFaultsForTerminal } from "#core/faults/format-terminal.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { badCases, goodFiles } from "./bad-datasets.ts";

// Writes every bad data set with the faults found in it today. Read the changes before you commit them.
const root = "tests/datasets/bad";
rmSync(root, { recursive: true, force: true });
for (const { name, change } of badCases) {
  const files = new Map(goodFiles);
  change(files);
  const bytes = new Map([...files].map(([file, content]) => [file, Buffer.from(content)]));
  for (const [file, content] of bytes) write(join(root, name, file), content);
  const { faults } = reviewDataset(bytes);
  for (const language of ["id", "en"] as const) {
    const text = formatFaultsForTerminal(faults, { language, lines: Number.POSITIVE_INFINITY });
    write(join(root, name, `expected/faults.${language}.txt`), text);
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
