import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importCases } from "./import-cases.ts";
import { expectedFiles } from "./run-import-case.ts";

// Writes every import as a folder, with what it comes to today. Read the changes before you commit them.
const root = "tests/datasets/import";
rmSync(root, { recursive: true, force: true });
for (const { name, data, export: text, decisions, stage = "diinput" } of importCases) {
  const files = new Map([...data].map(([file, content]) => [file, Buffer.from(content)]));
  const bytes = Buffer.from(text);
  const filled = decisions === undefined ? null : Buffer.from(decisions);
  for (const [file, content] of files) write(join(root, name, "data", file), content);
  write(join(root, name, "ekspor.csv"), bytes);
  if (filled) write(join(root, name, "keputusan.csv"), filled);
  const expected = expectedFiles({ files, export: bytes, decisions: filled, stage });
  for (const [file, content] of expected) write(join(root, name, "expected", file), content);
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
