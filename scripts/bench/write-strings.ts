import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { prepareArtefacts } from "../lib/prepare-artefacts.ts";

/**
 * The reference of the build: a plain script that does the same work on the data and then writes the same texts to as
 * many files, without a framework between. Reading the texts, which a script would make itself, is not timed.
 */
const [data = "", from = "", to = ""] = process.argv.slice(2);
const texts = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: join(to, path.slice(from.length)), text: readFileSync(path, "utf8") }));
const started = performance.now();
await prepareArtefacts(data);
const prepared = performance.now();
for (const { path, text } of texts) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const written = performance.now();
console.log(JSON.stringify({ prepare: prepared - started, write: written - prepared, files: texts.length }));
