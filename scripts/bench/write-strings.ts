import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The reference of rendering: a plain script writes the same texts to as many files. Only the writing is timed. */
const [from = "", to = ""] = process.argv.slice(2);
const texts = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: join(to, path.slice(from.length)), text: readFileSync(path) }));
const started = performance.now();
for (const { path, text } of texts) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(JSON.stringify({ write: performance.now() - started, files: texts.length }));
